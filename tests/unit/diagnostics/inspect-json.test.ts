import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectJson } from '../../../src/diagnostics/json/inspect-json.js';
import type { SyntaxFault } from '../../../src/messages/index.js';

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

describe('inspectJson', () => {
  it('finds nothing wrong with JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(inspectJson(text).error).toBeUndefined();
      }),
    );
  });

  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(fc.oneof(mutatedJson, fc.string(), fc.json()), (text) => {
        expect(inspectJson(text).error === undefined, JSON.stringify(text)).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds nothing wrong before the place of an error', () => {
    fc.assert(
      fc.property(mutatedJson, (text) => {
        const { error } = inspectJson(text);
        const before = text.slice(0, error?.offset);
        expect(inspectJson(before).error?.fault).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every cut of a longer text for a file that ends too early', () => {
    const text = '{"a": [1, {"b": "x\\u00e9\\n"}, true], "c": -1.5e3}';
    for (let length = 1; length < text.length; length += 1) {
      const { error } = inspectJson(text.slice(0, length));
      const isInsideWordOrNumber = /(?:t|tr|tru|-|1\.|1\.5e)$/.test(text.slice(0, length));
      if (isInsideWordOrNumber) continue;
      expect(error, text.slice(0, length)).toMatchObject({ fault: undefined, offset: length });
    }
  });

  it.each<[string, number, SyntaxFault]>([
    ['{"a": 1 "b": 2}', 8, 'missingCommaInObject'],
    ['[1 2]', 3, 'missingCommaInList'],
    ['{"a": 1,}', 8, 'extraComma'],
    ['[1,]', 3, 'missingValue'],
    ['[,1]', 1, 'extraComma'],
    ['{"a" 1}', 5, 'noColon'],
    ['{a: 1}', 1, 'unquotedKey'],
    ["{'a': 1}", 1, 'quotationMarks'],
    ['{"a": “x”}', 6, 'quotationMarks'],
    ['{"a": x}', 6, 'noValue'],
    ['{"a": }', 6, 'missingValue'],
    ['[1}', 2, 'listBracket'],
    ['{"a": 1]', 7, 'objectBracket'],
    ['{"a": 35.7%}', 10, 'percentSign'],
    ['{"a": 35,7}', 9, 'digitForKey'],
    ['[01]', 1, 'number'],
    ['[.5]', 1, 'number'],
    ['[+1]', 1, 'number'],
    ['[1.]', 1, 'number'],
    ['[NaN]', 1, 'unknownWord'],
    ['[None]', 1, 'unknownWord'],
    ['[True]', 1, 'capitalLetters'],
    ['{} // end', 3, 'afterTheEnd'],
    ['{"a": 1 /* x */}', 8, 'comment'],
    ['{ // x\n}', 2, 'comment'],
    ['[# x\n]', 1, 'comment'],
    ['{"a": "x\ny"}', 8, 'lineBreak'],
    ['["\\x"]', 2, 'backslash'],
    ['["\\u12G4"]', 2, 'backslash'],
    ['["a\tb"]', 3, 'controlCharacter'],
    ['{"a": 1}}', 8, 'afterTheEnd'],
  ])('says what is wrong with %j', (text, offset, fault) => {
    expect(inspectJson(text).error).toMatchObject({ offset, fault });
  });

  it('gives the path of the error', () => {
    expect(inspectJson('{"stakes": [{}, {"holdings": [1, ?]}]}').error?.path).toEqual([
      'stakes',
      1,
      'holdings',
      1,
    ]);
  });

  it('refuses nesting that is beyond reason', () => {
    expect(inspectJson('['.repeat(5_000_000)).error?.fault).toBe('tooDeep');
    expect(inspectJson(`${'['.repeat(1000)}${']'.repeat(1000)}`).error).toBeUndefined();
  }, 30_000);

  it('finds keys that come twice, by their meaning and not by their spelling', () => {
    const { duplicates, error } = inspectJson(
      '{"a": 1, "b": [{"c": 1, "\\u0063": 2}], "a": 3, "d": {"a": 1}}',
    );
    expect(error).toBeUndefined();
    expect(duplicates.map(({ path }) => path)).toEqual([['b', 0, 'c'], ['a']]);
    expect(duplicates.map(({ offset }) => offset)).toEqual([24, 39]);
  });
});
