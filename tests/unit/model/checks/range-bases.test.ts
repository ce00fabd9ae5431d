import { describe, expect, it } from 'vitest';
import { holding, problemsIn, sample, stake } from '../sample.js';

type More = Parameters<typeof holding>[2];

/** What is said of a range between two figures. */
function warnings(before: More, range: More, after: More): string[] {
  const held = stake(
    'alpha',
    'beta',
    holding('2010', '2012', before),
    holding('2012', '2014', range),
    holding('2014', undefined, after),
  );
  return problemsIn(sample({ stakes: [held] })).warnings;
}

describe('a range between two figures', () => {
  const range = { capital: { min: 6.63, max: 8.85 } };

  it('is doubtful when its ends have different bases', () => {
    const found = warnings({ capital: 6.63, basis: 'issued' }, range, {
      capital: 8.85,
      basis: 'excluding-treasury',
    });
    expect(found).toEqual([expect.stringMatching(/holdings\[1\]\.capital: .*different bases/)]);
  });

  it('is doubtful when it has another basis than an end', () => {
    const found = warnings(
      { capital: 6.63, basis: 'issued' },
      { ...range, basis: 'excluding-treasury' },
      {
        capital: 9,
      },
    );
    expect(found).toHaveLength(1);
  });

  it.each<[string, More, More]>([
    ['the same basis', { capital: 6.63, basis: 'issued' }, { capital: 8.85, basis: 'issued' }],
    ['a basis on one side only', { capital: 6.63 }, { capital: 8.85, basis: 'issued' }],
    ['other figures', { capital: 5, basis: 'issued' }, { capital: 9, basis: 'excluding-treasury' }],
  ])('is sound with %s', (_, before, after) => {
    expect(warnings(before, range, after)).toEqual([]);
  });
});
