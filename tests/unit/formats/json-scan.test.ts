import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../../src/formats/json-scan.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with one character deleted, inserted or replaced, which breaks most of it. */
const mutatedJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat({ max: 1 }),
    fc.constantFrom(
      '',
      ',',
      '"',
      '}',
      ']',
      '{',
      '[',
      ':',
      '\\',
      '0',
      '.',
      '-',
      'e',
      'u',
      ' ',
      '\n',
      '\u0001',
      '\u00A0',
      't',
    ),
  )
  .map(([json, place, deleted, inserted]) => {
    const at = place % (json.length + 1);
    return json.slice(0, at) + inserted + json.slice(at + deleted);
  });

describe('scanJson', () => {
  it('finds nothing wrong with JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(scanJson(text).fault).toBeUndefined();
      }),
    );
  });

  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(fc.oneof(mutatedJson, fc.string(), fc.json()), (text) => {
        expect(scanJson(text).fault === undefined, JSON.stringify(text)).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('has nothing wrong before the place of a fault', () => {
    fc.assert(
      fc.property(mutatedJson, (text) => {
        const { fault } = scanJson(text);
        const before = text.slice(0, fault?.offset);
        const trouble = scanJson(before).fault?.fault;
        expect([undefined, 'the file ends too early']).toContain(trouble);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every cut of a longer text for a file that ends too early', () => {
    const text = '{"a": [1, {"b": "x\\u00e9\\n"}, true], "c": -1.5e3}';
    for (let length = 1; length < text.length; length += 1) {
      const { fault } = scanJson(text.slice(0, length));
      const isInsideWordOrNumber = /(?:t|tr|tru|-|1\.|1\.5e)$/.test(text.slice(0, length));
      if (!isInsideWordOrNumber)
        expect(fault?.fault, text.slice(0, length)).toBe('the file ends too early');
    }
  });

  it.each<[string, number, RegExp]>([
    ['{"a": 1 "b": 2}', 8, /a comma is missing/],
    ['[1 2]', 3, /a comma is missing/],
    ['{"a": 1,}', 8, /a comma too many/],
    ['[1,]', 3, /a value is missing/],
    ['[,1]', 1, /a comma too many/],
    ['{"a" 1}', 5, /no colon/],
    ['{a: 1}', 1, /not in quotation marks/],
    ["{'a': 1}", 1, /not straight double ones/],
    ['{"a": “x”}', 6, /not straight double ones/],
    ['{"a": x}', 6, /a value should begin/],
    ['{"a": }', 6, /a value is missing/],
    ['[1}', 2, /a list is closed with the wrong bracket/],
    ['{"a": 1]', 7, /an object is closed with the wrong bracket/],
    ['{"a": 35.7%}', 10, /a percent sign after a number/],
    ['{"a": 35,7}', 9, /there is a digit/],
    ['[01]', 1, /a number is not written/],
    ['[.5]', 1, /a number is not written/],
    ['[+1]', 1, /a number is not written/],
    ['[1.]', 1, /a number is not written/],
    ['[NaN]', 1, /a word that JSON does not have/],
    ['[None]', 1, /a word that JSON does not have/],
    ['[True]', 1, /capital letters/],
    ['{} // end', 3, /something follows/],
    ['{"a": 1 /* x */}', 8, /a comment/],
    ['{ // x\n}', 2, /a comment/],
    ['[# x\n]', 1, /a comment/],
    ['{"a": "x\ny"}', 8, /runs beyond the end of its line/],
    ['["\\x"]', 2, /backslash/],
    ['["\\u12G4"]', 2, /backslash/],
    ['["a\tb"]', 3, /control character/],
    ['{"a": 1}}', 8, /something follows/],
  ])('says what is wrong with %j', (text, offset, fault) => {
    const found = scanJson(text).fault;
    expect(found?.offset).toBe(offset);
    expect(found?.fault).toMatch(fault);
    expect(found?.remedy).toMatch(/\.$/);
  });

  it('tells the way to the fault', () => {
    expect(scanJson('{"stakes": [{}, {"holdings": [1, ?]}]}').fault?.path).toEqual([
      'stakes',
      1,
      'holdings',
      1,
    ]);
  });

  it('refuses nesting that is beyond reason', () => {
    expect(scanJson('['.repeat(5_000_000)).fault?.fault).toBe(
      'lists and objects are nested too deeply',
    );
    expect(scanJson(`${'['.repeat(1000)}${']'.repeat(1000)}`).fault).toBeUndefined();
  }, 30_000);

  it('finds keys that come twice, by their meaning and not by their spelling', () => {
    const { duplicates, fault } = scanJson(
      '{"a": 1, "b": [{"c": 1, "\\u0063": 2}], "a": 3, "d": {"a": 1}}',
    );
    expect(fault).toBeUndefined();
    expect(duplicates.map(({ path }) => path)).toEqual([['b', 0, 'c'], ['a']]);
    expect(duplicates.map(({ offset }) => offset)).toEqual([24, 39]);
  });
});
