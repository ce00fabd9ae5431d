import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/diagnostics/index.js';
import { datasetSchema, plainCopy, type Dataset } from '../../../src/model/index.js';
import { problemsIn, holding, party, sample, stake } from '../model/sample.js';

function parsed(input: unknown): Dataset {
  const result = parseDataset(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.dataset;
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

/** Replaces one value somewhere in plain data by another. */
function withOneReplaced(value: unknown, seed: number, other: unknown): unknown {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const collect = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const [key, entry] of Object.entries(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      collect(entry);
    }
  };
  const copy = structuredClone(value);
  collect(copy);
  const [holder, key] = places[seed % places.length]!;
  holder[key] = other;
  return copy;
}

/** Sound data sets with any number of parties, and stakes that add to no more than 100 %. */
const soundInput = fc
  .record({
    title: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    names: fc.array(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      {
        minLength: 2,
        maxLength: 8,
      },
    ),
    capital: fc.oneof(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.constant('unknown' as const),
      fc.constant({ min: 25, max: 50, maxExclusive: true }),
    ),
    year: fc.integer({ min: 1990, max: 2024 }),
  })
  .map(({ title, names, capital, year }) => ({
    ...sample({
      parties: names.map((name, index) => party(`p-${index}`, { name })),
      stakes: names
        .slice(1)
        .map((_, index) =>
          stake(`p-${index}`, `p-${index + 1}`, holding(`${year}`, `${year + 1}`, { capital })),
        ),
      alliances: [],
      talks: [],
    }),
    title,
    positions: { 'p-0': { x: 1, y: 2 } },
  }));

describe('parseDataset', () => {
  it('takes a sound data set without a word', () => {
    expect(problemsIn(sample())).toEqual({ errors: [], warnings: [] });
  });

  it('gives what the schema gives', () => {
    expect(parsed(sample())).toEqual(parse(datasetSchema, sample()));
  });

  it('fills in the lists that are left out', () => {
    const dataset = parsed({ title: 'Empty', compiled: '2026-01-01', parties: [] });
    expect(dataset).toEqual({
      title: 'Empty',
      compiled: '2026-01-01',
      parties: [],
      stakes: [],
      alliances: [],
      talks: [],
      groups: [],
      sources: [],
    });
  });

  it('freezes the data set and leaves the input as it was', () => {
    const input = sample();
    const before = structuredClone(input);
    const dataset = parsed(input);
    expect(isDeeplyFrozen(dataset)).toBe(true);
    expect(input).toEqual(before);
    expect(Object.isFrozen(input) || Object.isFrozen(input.parties[0])).toBe(false);
  });

  it('gives independent results when called twice', () => {
    expect(parsed(sample({ stakes: [] })).stakes).not.toBe(parsed(sample({ stakes: [] })).stakes);
  });

  it('reports the problems of broken records and of sound ones at once', () => {
    const { errors } = problemsIn({
      ...sample({
        parties: [party('alpha'), party('beta'), { ...party('gamma'), kind: 'shop' } as never],
        stakes: [
          stake('alpha', 'beta', holding('2015', '2010')),
          stake('alpha', 'delta', holding('2010')),
        ],
      }),
      title: '',
      extra: 1,
    });
    expect(errors.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'extra',
      'title',
      'parties[2].kind',
      'stakes[1].owned',
      'stakes[0].holdings[0].until',
    ]);
  });

  it('does not call a party unknown because its record is broken', () => {
    const parties = [party('alpha'), { id: 'beta' } as never, party('gamma')];
    const { errors } = problemsIn(sample({ parties }));
    expect(errors.map((line) => line.split(':', 1)[0])).toEqual([
      'parties[1].kind',
      'parties[1].name',
    ]);
  });

  it('keeps the places of the file when records before them are broken', () => {
    const parties = [null as never, party('alpha'), party('alpha')];
    const { errors } = problemsIn({ title: 'T', compiled: '2026-01-01', parties });
    expect(errors[1]).toMatch(/^parties\[2\]\.id: .*parties\[1\] and of parties\[2\]/);
  });

  it('reports every unknown key, each with its own place', () => {
    const { errors } = problemsIn({
      ...sample(),
      parties: [{ ...party('alpha'), a: 1, b: 2, c: 3 }],
      stakes: [],
      alliances: [],
      talks: [],
    });
    expect(errors.map((line) => line.split(':', 1)[0])).toEqual([
      'parties[0].a',
      'parties[0].b',
      'parties[0].c',
    ]);
  });

  it('succeeds in spite of warnings', () => {
    const result = parseDataset(sample({ talks: [], stakes: [], alliances: [] }));
    expect(result.ok).toBe(true);
    expect(result.warnings.map(({ path }) => path)).toEqual(['sources[0]']);
  });

  it('never throws and always gives problems when it fails', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (input) => {
        const result = parseDataset(input);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
  });

  it('says yes or names problems, as the schema does, whatever one value is replaced by', () => {
    fc.assert(
      fc.property(fc.nat(), fc.oneof(fc.jsonValue(), fc.anything()), (seed, other) => {
        const input = withOneReplaced(sample(), seed, other);
        const result = parseDataset(input);
        // As in JSON, a key whose value is undefined is no key.
        const { value } = plainCopy(input);
        if (result.ok) {
          // Positions that cannot be used are left out.
          const { positions } = result.dataset;
          expect({ ...parse(datasetSchema, value), positions }).toEqual(result.dataset);
        } else for (const problem of result.problems) expect(problem.message).toMatch(/ /);
      }),
      { numRuns: 500, examples: [[1203825034, undefined]] },
    );
  });

  it('keeps a valid data set valid and equal through JSON', () => {
    fc.assert(
      fc.property(soundInput, (input) => {
        const dataset = parsed(input);
        expect(parsed(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
      }),
    );
  });
});
