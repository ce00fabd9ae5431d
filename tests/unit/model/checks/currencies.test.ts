import { describe, expect, it } from 'vitest';
import { problemsIn, party, sample } from '../sample.js';

describe('a size', () => {
  it('of vehicles has no currency', () => {
    const size = {
      measure: 'vehicles-sold',
      value: 1,
      currency: 'JPY',
      period: '2024',
      until: '2024',
      sources: ['report'],
    } as const;
    const { errors, warnings } = problemsIn(
      sample({
        parties: [
          party('alpha', { sizes: [{ ...size, sources: ['report'] }] }),
          party('beta'),
          party('gamma'),
        ],
      }),
    );
    expect(errors).toEqual([]);
    expect(warnings[0]).toMatch(/^parties\[0\]\.sizes\[0\]\.currency: .*is a count/);
  });
});
