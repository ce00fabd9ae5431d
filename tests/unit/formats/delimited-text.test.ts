import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, tsvText } from '../../../src/formats/index.js';

const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

/** Reads comma-separated values as RFC 4180 defines them. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, inQuotes, plain = '', end] of text.slice(1).matchAll(cell)) {
    row.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom(...Array.from('=+-@\t\r\n",\' a7é')) });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

describe('comma-separated values', () => {
  it('begin with a byte order mark and end each row with CRLF', () => {
    expect(csvText([['Škoda', '1'], ['b']])).toBe('\uFEFFŠkoda,1\r\nb\r\n');
  });

  it('give back every cell, but for the apostrophe that disarms a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const expected = rows.map((row) =>
          row.map((text) => (FORMULA.test(text) ? `'${text}` : text)),
        );
        expect(readCsv(csvText(rows))).toEqual(expected);
      }),
    );
  });

  it('contain no formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = readCsv(csvText(rows)).flat();
        expect(cells.filter((text) => FORMULA.test(text))).toEqual([]);
      }),
    );
  });

  it('disarm a formula in full width', () => {
    expect(csvText([['＝1+1']])).toContain("'＝1+1");
  });
});

describe('tab-separated values', () => {
  it('have a line for each row and a cell between tabs, and no formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        fc.pre(rows.length > 0);
        const lines = tsvText(rows).split('\n');
        expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map((row) => row.length));
        const cells = lines.flatMap((line) => line.split('\t'));
        expect(cells.filter((text) => FORMULA.test(text))).toEqual([]);
      }),
    );
  });
});
