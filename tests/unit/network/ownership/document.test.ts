import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as data from '../../../../src/data.js';
import { world, type Holdings } from './world.js';

const DOCUMENT = 'docs/ownership.md';

/** A call and its result, as the document writes them. */
const CALL = /^(\w+)\(dataset, '(\w+)'(?:, (\{.*\}))?\);\n\/\/ (.*)$/gm;

function block(document: string, language: string): string {
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(document)?.[1] ?? '';
}

/** A value as JavaScript writes it. */
function valueOf(text: string): unknown {
  return JSON.parse(text.replace(/(\w+):/g, '"$1":').replaceAll("'", '"'));
}

it('answers as the document of ownership says', async () => {
  const document = await readFile(DOCUMENT, 'utf8');
  const holdings = JSON.parse(block(document, 'json')) as Holdings;
  const dataset = world(holdings, { public: 'dispersed', families: 'family' });
  const calls = [...block(document, 'js').matchAll(CALL)];
  expect(calls.length).toBeGreaterThan(5);
  for (const [call, name = '', party = '', options = '{}', result = ''] of calls) {
    const ask = data[name as 'portfolio'];
    expect(ask(dataset, party, valueOf(options) as object), call).toEqual(valueOf(result));
  }
});
