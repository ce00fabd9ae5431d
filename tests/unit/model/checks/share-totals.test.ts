import { describe, expect, it } from 'vitest';
import { problemsIn, holding, sample, stake } from '../sample.js';

describe('the stakes in one party', () => {
  const totals = (...stakes: ReturnType<typeof stake>[]): string[] =>
    problemsIn(sample({ stakes })).warnings;

  it('may add to exactly 100%, whatever binary fractions do', () => {
    expect(
      totals(
        stake('alpha', 'gamma', holding('2010', undefined, { capital: 33.4 })),
        stake('beta', 'gamma', holding('2010', undefined, { capital: 66.6 })),
      ),
    ).toEqual([]);
  });

  it('raise a doubt from the first day on which they add to more', () => {
    const warnings = totals(
      stake(
        'alpha',
        'gamma',
        holding('2010', '2014', { capital: 40 }),
        holding('2014-03-01', undefined, { capital: 60.5 }),
      ),
      stake('beta', 'gamma', holding('2012-06-01', undefined, { capital: 45 })),
    );
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /^parties\[2\]: .*100% of the capital, but from 2014-03-01 they are at least 105\.5%: "alpha-gamma" and "beta-gamma"\./,
    );
  });

  it('count with the least that they can be, only on days on which they surely hold', () => {
    expect(
      totals(
        stake('alpha', 'gamma', holding('2010', '2014', { capital: 80 })),
        stake('beta', 'gamma', holding('2014', undefined, { capital: 80 })),
      ),
    ).toEqual([]);
    expect(
      totals(
        stake('alpha', 'gamma', holding('2010', undefined, { capital: { min: 25, max: 90 } })),
        stake('beta', 'gamma', holding('2010', undefined, { capital: 75 })),
      ),
    ).toEqual([]);
    expect(
      totals(
        stake('alpha', 'gamma', holding('2010', undefined, { capital: 'unknown' })),
        stake('beta', 'gamma', holding('2010', undefined, { capital: 100 })),
      ),
    ).toEqual([]);
  });

  it('let one go before another comes on the same day', () => {
    expect(
      totals(
        stake('alpha', 'gamma', holding('2010-01-01', '2014-05-05', { capital: 80 })),
        stake('beta', 'gamma', holding('2014-05-05', undefined, { capital: 80 })),
      ),
    ).toEqual([]);
  });

  it('are added apart for capital and for votes', () => {
    const warnings = totals(
      stake('alpha', 'gamma', holding('2010', undefined, { capital: 30, votes: 53 })),
      stake('beta', 'gamma', holding('2011', undefined, { capital: 50 })),
    );
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('100% of the votes, but from 2011-12-31 they are at least 103%');
  });
});
