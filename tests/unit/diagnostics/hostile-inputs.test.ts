import { describe, expect, it } from 'vitest';
import { problemsIn, holding, party, sample, stake } from '../model/sample.js';

describe('parseDataset, on hostile input,', () => {
  it('ignores positions of __proto__ and constructor', () => {
    const input = JSON.parse(
      JSON.stringify(sample()).replace(
        '"positions":{',
        '"positions":{"__proto__":{"x":1,"y":2},"constructor":{"x":1,"y":2},',
      ),
    ) as unknown;
    expect(problemsIn(input).errors).toEqual([]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('refuses ten megabytes of zeros without listing them all', () => {
    const { errors } = problemsIn({ ...sample(), parties: new Array(4_900_000).fill(0) });
    expect(errors).toHaveLength(1001);
    expect(errors.at(-1)).toMatch(
      /^: Only the first 1,000 are listed; there are at least [\d,]+ more/,
    );
  }, 30_000);

  it('refuses a hundred thousand empty records and as many unknown owners', () => {
    const nobody = Array.from({ length: 100_000 }, (_, number) => ({
      ...stake('nobody', `nothing-${number}`, holding('2020')),
    }));
    expect(problemsIn({ ...sample(), parties: new Array(100_000).fill({}) }).errors).toHaveLength(
      1001,
    );
    expect(problemsIn({ ...sample(), stakes: nobody }).errors).toHaveLength(1001);
  }, 30_000);

  it('refuses a megabyte of text as an id, briefly', () => {
    const { errors } = problemsIn(sample({ parties: [party('A'.repeat(1_000_000))] }));
    expect(errors.join('').length).toBeLessThan(2000);
  });
});
