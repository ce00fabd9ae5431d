import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day, Holding, Party, Share } from '../../../../src/model/index.js';
import {
  changesBetween,
  changesByCompany,
  NetworkIndex,
  recordOf,
  type Change,
  type ChangeKind,
} from '../../../../src/network/index.js';
import { arbitraryDataset } from '../../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../../fixtures/arbitrary-dates.js';
import { arbitraryFilters } from '../../../fixtures/arbitrary-filters.js';

const index = arbitraryDataset.map((dataset) => new NetworkIndex(dataset));
const twoDays = fc.tuple(arbitraryDay, arbitraryDay).map((days): [Day, Day] => days.sort());

function idsOf(changes: readonly Change[], ...kinds: ChangeKind[]): string[] {
  return changes.filter(({ kind }) => kinds.includes(kind)).map(recordOf);
}

describe('the changes of any data set', () => {
  it('are none between a day and itself', () => {
    fc.assert(
      fc.property(index, arbitraryDay, (one, day) => {
        expect(changesBetween(one, day, day)).toEqual([]);
      }),
    );
  });

  it('are the other way round in the other direction', () => {
    const opposites = [
      ['gained', 'lost'],
      ['raised', 'lowered'],
      ['begun', 'ended'],
      ['joined', 'left'],
      ['founded', 'dissolved'],
      ['renamed', 'renamed'],
      ['passing', 'passing'],
    ] as const;
    fc.assert(
      fc.property(index, twoDays, (one, [from, to]) => {
        const there = changesBetween(one, from, to);
        const back = changesBetween(one, to, from);
        expect(back).toHaveLength(there.length);
        for (const [kind, opposite] of opposites) {
          expect(idsOf(back, opposite)).toEqual(idsOf(there, kind));
          expect(idsOf(back, kind)).toEqual(idsOf(there, opposite));
        }
      }),
    );
  });

  it('say of every stake what the two days show, and whose figures they are', () => {
    fc.assert(
      fc.property(index, twoDays, (one, [from, to]) => {
        const heldOn = (day: Day): Map<string, Holding> =>
          new Map(
            one
              .snapshotAt(day)
              .stakes.filter(({ ended }) => !ended)
              .map(({ stake, holding }) => [stake.id, holding]),
          );
        const [before, after] = [heldOn(from), heldOn(to)];
        const begun = new Set(one.snapshotAt(to).stakes.map(({ stake }) => stake.id));
        const changes = changesBetween(one, from, to);
        const gained = [...after.keys()].filter((id) => !before.has(id));
        const lost = [...before.keys()].filter((id) => !after.has(id) && begun.has(id));
        expect(idsOf(changes, 'gained')).toEqual(gained);
        expect(idsOf(changes, 'lost').sort()).toEqual(lost.sort());
        for (const change of changes) {
          if (change.type !== 'stake') continue;
          expect(change.before).toBe(before.get(change.stake.id));
          expect(change.after).toBe(after.get(change.stake.id));
        }
      }),
    );
  });

  it('are fewer with filters, and those that are left are the same', () => {
    fc.assert(
      fc.property(index, twoDays, arbitraryFilters([]), (one, [from, to], filters) => {
        const left = changesBetween(one, from, to, { filters });
        expect(changesBetween(one, from, to)).toEqual(expect.arrayContaining(left));
      }),
    );
  });

  it('are each told once by company', () => {
    fc.assert(
      fc.property(index, twoDays, (one, days) => {
        const changes = changesBetween(one, ...days);
        const told = changesByCompany(one, changes, days).flatMap((company) => company.changes);
        expect(told).toHaveLength(changes.length);
        expect(new Set(told)).toEqual(new Set(changes));
      }),
    );
  });
});

describe('a change of a share', () => {
  const holding = (capital: Share, more: Partial<Holding> = {}): Holding => {
    return { from: '2000', capital, sources: ['report'], ...more };
  };
  const kindOf = (before: Holding, after: Holding): ChangeKind | undefined => {
    const party = (id: string): Party => ({ id, name: id, kind: 'company' });
    const holdings = [
      { ...before, from: '2000-01-01', until: '2010-01-01' },
      { ...after, from: '2010-01-01' },
    ];
    const one = new NetworkIndex({
      title: 'Two holdings',
      compiled: '2020-01-01',
      parties: [party('a'), party('b')],
      stakes: [{ id: 'a-b', owner: 'a', owned: 'b', holdings }],
      alliances: [],
      talks: [],
      groups: [],
      sources: [],
    });
    return changesBetween(one, '2005-01-01', '2015-01-01')[0]?.kind;
  };

  it('is claimed where the figures differ', () => {
    expect(kindOf(holding(20), holding(20.1))).toBe('raised');
    expect(kindOf(holding(20), holding({ max: 20, maxExclusive: true }))).toBe('lowered');
    expect(kindOf(holding({ min: 20, max: 30 }), holding({ min: 31 }))).toBe('raised');
  });

  it('is not claimed where ranges overlap or nobody knows', () => {
    expect(kindOf(holding({ min: 20, max: 30 }), holding(30))).toBeUndefined();
    expect(kindOf(holding({ max: 25 }), holding({ min: 20, max: 40 }))).toBeUndefined();
    expect(kindOf(holding('unknown'), holding(100))).toBeUndefined();
  });

  it('is not claimed of a figure that is about right, within what was rounded away', () => {
    const approximate = true;
    expect(kindOf(holding(34, { approximate }), holding(34.4))).toBeUndefined();
    expect(kindOf(holding(34, { approximate }), holding(35))).toBe('raised');
    expect(kindOf(holding(34.1, { approximate }), holding(34.4))).toBe('raised');
  });

  it('is one of the votes where the capital stays', () => {
    expect(kindOf(holding(15, { votes: 0 }), holding(15, { votes: 15 }))).toBe('raised');
    expect(kindOf(holding(15), holding(15, { votes: 'unknown' }))).toBeUndefined();
  });
});
