import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset, readJson } from '../../../src/formats/index.js';
import { positionInText, surroundings } from '../../../src/formats/text-position.js';
import { sample } from '../model/sample.js';

function messageOf(text: string): string {
  const result = readJson(text);
  return result.ok ? 'ok' : `${result.problem.path}: ${result.problem.message}`;
}

const TEXT = `${JSON.stringify(sample(), null, 2)}\n`;

describe('readJson', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({
          ok: true,
          value: JSON.parse(text) as unknown,
          warnings: expect.any(Array) as unknown,
        });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(() => readDataset(text)).not.toThrow();
      }),
    );
  });

  it('passes over a byte order mark', () => {
    expect(readJson('\uFEFF[1]')).toMatchObject({ ok: true, value: [1] });
  });

  it('says in which line and column, and between which words', () => {
    expect(messageOf('{\n  "from": "2020"\n  "until": "2021"\n}')).toBe(
      'line 3, column 3: The file is not JSON: in line 3, column 3, a comma is missing, ' +
        'at the beginning of the line, before “"until": "2021"”. Add a comma, or close with }.',
    );
    expect(messageOf('{"a": 1,\r\n "b": 35.7%}')).toMatch(
      /^line 2, column 11: .*after “"b": 35.7” and before “%}”/,
    );
  });

  it('says in the middle of what a file was cut off', () => {
    const cut = TEXT.slice(0, TEXT.indexOf('"holdings"') + 60);
    expect(messageOf(cut)).toMatch(
      /The file ends in the middle of stakes\[0\]\.holdings\[0\].*, in line \d+, column \d+.*It was probably cut off/,
    );
    expect(messageOf('{')).toContain('in the middle of its outermost object or list');
  });

  it.each([
    ['', 'it is empty'],
    [' \n\uFEFF', 'it is empty'],
    ['<!DOCTYPE html><html><body>404</body></html>', 'it is an HTML page'],
    ['\n  <html lang="en">', 'it is an HTML page'],
    ['<?xml version="1.0"?><graphml/>', 'it is XML'],
    ['PK\u0003\u0004rest', 'it is a ZIP archive'],
    ['%PDF-1.7', 'it is a PDF'],
    ['\uFFFDPNG\r\n', 'it is a picture'],
    ['\uFFFD\u0001\u0013~q\uFFFD', 'it is binary data, not text'],
    ['plain words, and no more', 'is not JSON'],
    ['{"title": "\uFFFD", oops', 'is not JSON'],
  ])('recognises %j', (text, gist) => {
    expect(messageOf(text)).toContain(gist);
  });

  it('warns of keys that come twice and takes the later value', () => {
    const result = readJson('{"stakes": [{"capital": 20,\n"capital": 25}]}');
    expect(result).toMatchObject({ ok: true, value: { stakes: [{ capital: 25 }] } });
    expect(result.ok && result.warnings.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'stakes[0].capital: An object should have each key once, but "capital" comes again in line 2, and its first value is lost. Merge the two, or remove one.',
    ]);
  });

  it('gets to the end of ten megabytes of noise', () => {
    const noise = Array.from({ length: 400_000 }, (_, index) => `"${index * 7919}":{},[[`).join('');
    expect(readDataset(noise).ok).toBe(false);
    expect(readDataset(`[${noise}`).ok).toBe(false);
    expect(readDataset(`{"title":"${'x'.repeat(10_000_000)}`).ok).toBe(false);
  }, 30_000);
});

describe('readDataset', () => {
  it('gives a frozen data set for a sound file', () => {
    const result = readDataset(TEXT);
    expect(result).toMatchObject({ ok: true, warnings: [] });
    expect(result.ok && Object.isFrozen(result.dataset)).toBe(true);
  });

  it('gives one problem for a text that is no JSON', () => {
    const result = readDataset(TEXT.slice(0, -10));
    expect(result.ok ? [] : result.problems).toHaveLength(1);
    expect(result.warnings).toEqual([]);
  });

  it('gives the problems and warnings of the data set for a text that is JSON', () => {
    const result = readDataset(
      TEXT.replace('"2010"', '"2010-13"').replace('"title"', '"title": "B", "title"'),
    );
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      'stakes[0].holdings[0].from',
    ]);
    expect(result.warnings.map(({ path }) => path)).toEqual(['title']);
  });
});

describe('positionInText', () => {
  it('counts lines and columns from one, whatever the line ends', () => {
    expect(positionInText('ab\ncd', 4)).toMatchObject({
      line: 2,
      column: 2,
      before: 'c',
      after: 'd',
    });
    expect(positionInText('a\r\nb\rc', 5)).toMatchObject({ line: 3, column: 1 });
    expect(positionInText('', 0)).toEqual({ line: 1, column: 1, before: '', after: '' });
  });

  it('shortens long lines on both sides', () => {
    const { before, after, column } = positionInText(`${'a'.repeat(500)}${'b'.repeat(500)}`, 500);
    expect([before, after]).toEqual([`…${'a'.repeat(30)}`, `${'b'.repeat(30)}…`]);
    expect(column).toBe(501);
  });
});

describe('surroundings', () => {
  it('says the place in words', () => {
    const at = (text: string, offset: number): string => surroundings(positionInText(text, offset));
    expect(at('ab', 1)).toBe('after “a” and before “b”');
    expect(at('ab\n', 2)).toBe('after “ab” at the end of the line');
    expect(at('\nab', 1)).toBe('at the beginning of the line, before “ab”');
    expect(at('\n\n', 1)).toBe('in an empty line');
  });
});
