import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareBounds } from '../../../src/model/index.js';
import { NetworkIndex, openSuccessors } from '../../../src/network/index.js';
import { settleChangeovers } from '../../../src/network/changeovers.js';
import { stakeOnDay } from '../../../src/network/stake-on-day.js';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../fixtures/arbitrary-dates.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, sample, stake } from '../model/sample.js';

type Stakes = Parameters<typeof sample>[0];

/** Who holds gamma on a day, with the share, `alpha 100`; in brackets who held it before. */
function ownersOn(lists: Stakes, day: string): string[] {
  const index = new NetworkIndex(parsed(sample(lists)));
  return index.snapshotAt(day).stakes.map(({ stake: { owner }, holding: { capital }, ended }) => {
    const text = `${owner} ${JSON.stringify(capital)}`;
    return ended ? `(${text})` : text;
  });
}

describe('a change of owners', () => {
  it('in an unknown part of a year leaves the new owner alone in that year', () => {
    const stakes = [
      stake('alpha', 'gamma', holding('1997-07-01', '2005', { capital: 100 })),
      stake('beta', 'gamma', holding('2005', undefined, { capital: 100 })),
    ];
    expect(ownersOn({ stakes }, '2004-12-31')).toEqual(['alpha 100']);
    expect(ownersOn({ stakes }, '2005-06-30')).toEqual(['(alpha 100)', 'beta 100']);
    expect(ownersOn({ stakes }, '2006-01-01')).toEqual(['(alpha 100)', 'beta 100']);
  });

  it('leaves the old owner alone as long as that one surely held all', () => {
    const stakes = [
      stake('alpha', 'gamma', holding('1997-07-01', '2005-09-01', { capital: 100 })),
      stake('beta', 'gamma', holding('2005', undefined, { capital: 100 })),
    ];
    expect(ownersOn({ stakes }, '2005-06-30')).toEqual(['alpha 100']);
    expect(ownersOn({ stakes }, '2005-09-01')).toEqual(['(alpha 100)', 'beta 100']);
  });

  it('names who may have followed while the old owner is shown', () => {
    const stakes = [
      stake('alpha', 'gamma', holding('1997-07-01', '2005-09-01', { capital: 100 })),
      stake('beta', 'gamma', holding('2005', undefined, { capital: 100 })),
    ];
    const index = new NetworkIndex(parsed(sample({ stakes })));
    const after = (day: string): unknown[] => {
      const owners = index.snapshotAt(day).stakes;
      return openSuccessors('gamma', owners, index, day).map(({ from, stake: { owner } }) => [
        owner,
        from,
      ]);
    };
    expect(after('2004-12-31')).toEqual([]);
    expect(after('2005-06-30')).toEqual([['beta', '2005']]);
    expect(after('2005-10-01')).toEqual([]);
  });

  it('goes back to the share of before where another one surely held the rest', () => {
    const stakes = [
      stake('alpha', 'gamma', holding('1997-07-01', '2005-09-01', { capital: 51 })),
      stake(
        'beta',
        'gamma',
        holding('1997-07-01', '2005', { capital: 49 }),
        holding('2005', undefined, { capital: 100 }),
      ),
    ];
    expect(ownersOn({ stakes }, '2005-06-30')).toEqual(['alpha 51', 'beta 49']);
  });

  it('changes nothing where both may have held their shares side by side', () => {
    const stakes = [
      stake('alpha', 'gamma', holding('1997-07-01', '2005', { capital: 40 })),
      stake('beta', 'gamma', holding('2005', undefined, { capital: 30 })),
    ];
    expect(ownersOn({ stakes }, '2005-06-30')).toEqual(['alpha 40', 'beta 30']);
  });

  it('never makes more of the shares of any data', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, ({ stakes }, day) => {
        const found = stakes.flatMap((one) => stakeOnDay(one, day) ?? []);
        const sumIn = (owned: string, list: typeof found): number =>
          list
            .filter(({ stake: one, ended }) => one.owned === owned && !ended)
            .reduce((sum, { holding: { capital } }) => sum + shareBounds(capital).min, 0);
        const settled = settleChangeovers(found, day);
        for (const { owned } of stakes) {
          expect(sumIn(owned, settled)).toBeLessThanOrEqual(Math.max(100, sumIn(owned, found)));
        }
      }),
    );
  });
});
