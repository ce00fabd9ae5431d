import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset, readJson } from '../../../src/formats/index.js';
import { sample } from '../model/sample.js';

async function messageOf(text: string): Promise<string> {
  const result = await readJson(text);
  return result.ok ? 'ok' : `${result.problem.path}: ${result.problem.message}`;
}

const TEXT = `${JSON.stringify(sample(), null, 2)}\n`;

describe('readJson', () => {
  it('gives what JSON.parse gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await readJson(text)).toEqual({
          ok: true,
          value: JSON.parse(text) as unknown,
          warnings: expect.any(Array) as unknown,
        });
      }),
    );
  });

  it('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
        await expect(readDataset(text)).resolves.toBeDefined();
      }),
    );
  });

  it('ignores a byte order mark', async () => {
    expect(await readJson('\uFEFF[1]')).toMatchObject({ ok: true, value: [1] });
  });

  it('says in which line and column, and between which words', async () => {
    expect(await messageOf('{\n  "from": "2020"\n  "until": "2021"\n}')).toBe(
      'line 3, column 3: The file is not JSON: in line 3, column 3, a comma is missing, ' +
        'at the beginning of the line, before “"until": "2021"”. Add a comma, or close with }.',
    );
    expect(await messageOf('{"a": 1,\r\n "b": 35.7%}')).toMatch(
      /^line 2, column 11: .*after “"b": 35.7” and before “%}”/,
    );
  });

  it('says in the middle of what a file was cut off', async () => {
    const cut = TEXT.slice(0, TEXT.indexOf('"holdings"') + 60);
    expect(await messageOf(cut)).toMatch(
      /The file ends in the middle of stakes\[0\]\.holdings\[0\].*, in line \d+, column \d+.*It was probably cut off/,
    );
    expect(await messageOf('{')).toContain('in the middle of its outermost object or list');
  });

  it.each([
    ['', 'it is empty'],
    [' \n\uFEFF', 'it is empty'],
    ['<!DOCTYPE html><html><body>404</body></html>', 'it is an HTML page'],
    ['\n  <html lang="en">', 'it is an HTML page'],
    ['<?xml version="1.0"?><graphml/>', 'it is XML'],
    ['PK\u0003\u0004rest', 'it is a ZIP archive'],
    ['%PDF-1.7', 'it is a PDF'],
    ['\uFFFDPNG\r\n', 'it is an image'],
    ['\uFFFD\u0001\u0013~q\uFFFD', 'it is binary data, not text'],
    ['plain words, and no more', 'is not JSON'],
    ['{"title": "\uFFFD", oops', 'is not JSON'],
  ])('recognises %j', async (text, gist) => {
    expect(await messageOf(text)).toContain(gist);
  });

  it('warns of keys that come twice and takes the later value', async () => {
    const result = await readJson('{"stakes": [{"capital": 20,\n"capital": 25}]}');
    expect(result).toMatchObject({ ok: true, value: { stakes: [{ capital: 25 }] } });
    expect(result.ok && result.warnings.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'stakes[0].capital: An object should have each key once, but "capital" comes again in line 2, and its first value is lost. Merge the two, or remove one.',
    ]);
  });

  it('gets to the end of ten megabytes of noise', async () => {
    const noise = Array.from({ length: 400_000 }, (_, index) => `"${index * 7919}":{},[[`).join('');
    expect((await readDataset(noise)).ok).toBe(false);
    expect((await readDataset(`[${noise}`)).ok).toBe(false);
    expect((await readDataset(`{"title":"${'x'.repeat(10_000_000)}`)).ok).toBe(false);
  }, 30_000);
});

describe('readDataset', () => {
  it('gives a frozen data set for a sound file', async () => {
    const result = await readDataset(TEXT);
    expect(result).toMatchObject({ ok: true, warnings: [] });
    expect(result.ok && Object.isFrozen(result.dataset)).toBe(true);
  });

  it('gives one problem for a text that is no JSON', async () => {
    const result = await readDataset(TEXT.slice(0, -10));
    expect(result.ok ? [] : result.problems).toHaveLength(1);
    expect(result.warnings).toEqual([]);
  });

  it('gives the problems and warnings of the data set for a text that is JSON', async () => {
    const result = await readDataset(
      TEXT.replace('"2010"', '"2010-13"').replace('"title"', '"title": "B", "title"'),
    );
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      'stakes[0].holdings[0].from',
    ]);
    expect(result.warnings.map(({ path }) => path)).toEqual(['title']);
  });
});
