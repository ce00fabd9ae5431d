import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { schemaTexts } from '../../../scripts/write-schemas.js';

interface SchemaPart {
  $ref?: string;
  description?: string;
  properties?: Record<string, SchemaPart>;
  [keyword: string]: unknown;
}

/** Every property of every object in a schema, by its path. */
function properties(part: unknown, path = ''): [string, SchemaPart][] {
  if (typeof part !== 'object' || part === null) return [];
  const own = Object.entries((part as SchemaPart).properties ?? {}).map(
    ([key, property]): [string, SchemaPart] => [`${path}.${key}`, property],
  );
  const inside = Object.entries(part).flatMap(([key, entry]) =>
    properties(entry, `${path}/${key}`),
  );
  return [...own, ...inside];
}

describe.each(['dataset', 'fragment'] as const)('the JSON Schema of a %s', (name) => {
  it('is the one in the repository (else run: node scripts/run.js scripts/write-schemas.ts)', async () => {
    const file = new URL(`../../../graph-data/${name}.schema.json`, import.meta.url);
    expect((await schemaTexts())[name]).toBe(await readFile(file, 'utf8'));
  });

  it('describes every property in a sentence or two', async () => {
    const all = properties(JSON.parse((await schemaTexts())[name]));
    expect(all.length).toBeGreaterThan(60);
    const bare = all.filter(([, { description }]) => !/^[A-Za-z].*[.:]$/.test(description ?? ''));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('refers only to definitions that it has', async () => {
    const text = (await schemaTexts())[name];
    const { $defs } = JSON.parse(text) as { $defs: Record<string, unknown> };
    const names = [...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, definition]) => definition);
    expect(names.length).toBeGreaterThan(5);
    for (const definition of names) expect(Object.keys($defs)).toContain(definition);
  });

  it('keeps the words of messages to itself', async () => {
    expect((await schemaTexts())[name]).not.toContain('"expects"');
  });
});

describe('the two JSON Schemas', () => {
  it('differ in what a file must have', async () => {
    const { dataset, fragment } = await schemaTexts();
    expect(JSON.parse(dataset)).toMatchObject({ required: ['title', 'compiled', 'parties'] });
    expect(JSON.parse(fragment)).toMatchObject({ required: [], additionalProperties: false });
  });
});
