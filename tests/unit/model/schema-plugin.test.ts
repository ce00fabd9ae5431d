import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { withoutDescriptions } from '../../../scripts/schema-plugin.js';

const FOLDER = new URL('../../../src/model/schema/', import.meta.url);

it('leaves no description in any schema, and nothing else out', async () => {
  for (const file of await readdir(FOLDER)) {
    const source = await readFile(new URL(file, FOLDER), 'utf8');
    const lean = withoutDescriptions(source);
    expect(lean, file).not.toContain('v.description(');
    const count = (text: string, word: string): number => text.split(word).length - 1;
    for (const word of ['v.pipe(', 'v.metadata(', 'v.check(', 'v.optional(', 'v.strictObject(']) {
      expect(count(lean, word), `${word} in ${file}`).toBe(count(source, word));
    }
  }
});
