import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterRows, finish, sortRows, type SortKey } from '../../../../src/network/index.js';

interface Row {
  id: number;
  key: SortKey;
  text: string;
}

const key: fc.Arbitrary<SortKey> = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom('a', 'Ä', 'b', 'B 10', 'B 9'),
);

const rows = fc
  .array(fc.record({ key, text: fc.string({ maxLength: 8 }) }), { maxLength: 20 })
  .map((list) => list.map((row, id): Row => ({ id, ...row })));

const direction = fc.constantFrom('ascending' as const, 'descending' as const);

function idsOf(list: readonly Row[]): number[] {
  return list.map(({ id }) => id);
}

describe('sorting', () => {
  it('keeps every row, once', () => {
    fc.assert(
      fc.property(rows, direction, (list, way) => {
        const sorted = finish(sortRows(list, (row) => row.key, way));
        expect(idsOf(sorted).sort((a, b) => a - b)).toEqual(idsOf(list));
      }),
    );
  });

  it('puts rows without a key last, and keeps rows of one key in their order', () => {
    fc.assert(
      fc.property(rows, direction, (list, way) => {
        const sorted = finish(sortRows(list, (row) => row.key, way));
        const firstUnknown = sorted.findIndex((row) => row.key === undefined);
        const unknown = firstUnknown < 0 ? [] : sorted.slice(firstUnknown);
        expect(unknown.every((row) => row.key === undefined)).toBe(true);
        for (const one of new Set(sorted.map((row) => row.key))) {
          const same = idsOf(sorted.filter((row) => row.key === one));
          expect(same).toEqual([...same].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('gives the same order whatever the rows were sorted by before, but for equal keys', () => {
    fc.assert(
      fc.property(rows, direction, (list, way) => {
        const keysOf = (sorted: readonly Row[]): SortKey[] => sorted.map((row) => row.key);
        const again = finish(sortRows([...list].reverse(), (row) => row.key, way));
        expect(keysOf(again)).toEqual(keysOf(finish(sortRows(list, (row) => row.key, way))));
      }),
    );
  });

  it('reads numbers in texts by their value, and accents after letters', () => {
    const texts = ['Zil', 'Škoda', 'B 10', 'B 9', 'Seat'];
    expect(finish(sortRows(texts, (text) => text, 'ascending'))).toEqual([
      'B 9',
      'B 10',
      'Seat',
      'Škoda',
      'Zil',
    ]);
  });
});

describe('filtering', () => {
  it('only removes rows, and nothing more the second time', () => {
    fc.assert(
      fc.property(rows, fc.string({ maxLength: 3 }), (list, query) => {
        const left = finish(filterRows(list, query, ({ text }) => text));
        expect(idsOf(left)).toEqual(idsOf(list.filter((row) => left.includes(row))));
        expect(finish(filterRows(left, query, ({ text }) => text))).toEqual(left);
      }),
    );
  });

  it('finds every word, in any order, whatever its case and accents', () => {
    const texts = [{ text: 'Škoda Auto in Czechia' }, { text: 'Auto Union' }];
    const found = finish(filterRows(texts, ' czech  SKODA ', ({ text }) => text));
    expect(found).toEqual([texts[0]]);
  });
});
