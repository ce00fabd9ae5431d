import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIONS, type Region } from '../../../../src/network/index.js';
import { planColumns, type GroupAtHome } from '../../../../src/scene/overview/plan-columns.js';
import { OVERVIEW_LAYOUT } from '../../../../src/scene/overview/layout-settings.js';

const { mostRows, mostFree, mostPlaces } = OVERVIEW_LAYOUT.columns;

/** So many groups of each region, all there at once and equally large. */
function groupsOf(counts: Partial<Record<Region | 'unknown', number>>): GroupAtHome[] {
  return Object.entries(counts).flatMap(([name, count]) => {
    const region = name === 'unknown' ? undefined : (name as Region);
    return Array.from({ length: count }, () => ({ region, from: 0, until: 1, score: 0 }));
  });
}

/** The columns of each region, and how many cards the columns take. */
function plan(counts: Partial<Record<Region | 'unknown', number>>): [object, readonly number[]] {
  const { capacities, columnsFor } = planColumns(groupsOf(counts));
  const entries = Object.keys(counts).map((name) => [name, columnsFor(name as Region)] as const);
  return [Object.fromEntries(entries), capacities];
}

describe('the columns of an overview', () => {
  it('are one for each of a few regions, from west to east', () => {
    expect(plan({ china: 1, europe: 2, 'east-asia': 1 })).toEqual([
      { europe: [0], china: [1], 'east-asia': [2] },
      [2, 1, 1],
    ]);
    expect(plan({ 'south-east-asia': 8, africa: 10 })).toEqual([
      { africa: [0], 'south-east-asia': [1] },
      [10, 8],
    ]);
  });

  it('are several for a region with most of the groups', () => {
    expect(plan({ americas: 8, europe: 28 })).toEqual([
      { americas: [0], europe: [1, 2] },
      [8, 14, 14],
    ]);
  });

  it('are shared by neighbouring regions, so that they are of like height', () => {
    const counts = { americas: 4, europe: 7, africa: 5, 'south-asia': 6, china: 9 };
    const [columns] = plan(counts);
    expect(columns).toEqual({
      americas: [0],
      europe: [0],
      africa: [1],
      'south-asia': [1],
      china: [2],
    });
  });

  it('take as many cards as are there at once, and together no more than can be read', () => {
    const region = 'europe' as const;
    const inTurn = [0, 1, 2, 3].map((from) => ({ region, from, until: from + 1, score: 0 }));
    const others = groupsOf({ americas: 2 }).map((group) => ({ ...group, until: 4 }));
    expect(planColumns([...inTurn, ...others]).capacities).toEqual([2, 1]);
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    const [, full] = plan({ europe: 30, china: 30, 'east-asia': 30 });
    expect(sum(full)).toBe(mostPlaces);
    expect(Math.max(...full) - Math.min(...full)).toBeLessThanOrEqual(1);
  });

  it('take the largest groups, in whichever of them those are', () => {
    const groups = groupsOf({ europe: 30, china: 30, 'east-asia': 30 });
    const large = groupsOf({ europe: 8, china: 14, 'east-asia': 11 });
    const scored = [...groups, ...large.map((group) => ({ ...group, score: 1 }))];
    const { capacities } = planColumns(scored);
    [8, 14, 11].forEach((count, column) => {
      expect(capacities[column]).toBeGreaterThanOrEqual(count);
    });
  });

  it('are shared by regions so that those of the largest groups are of like height', () => {
    const small = groupsOf({ europe: 40, 'south-asia': 2, china: 4, 'east-asia': 12 });
    const large = groupsOf({ europe: 10, 'south-asia': 2, china: 15, 'east-asia': 11 });
    const { columnsFor } = planColumns([...small, ...large.map((one) => ({ ...one, score: 1 }))]);
    expect(columnsFor('south-asia')).toEqual(columnsFor('europe'));
  });

  it('are open to every group where a country is not known, or nearly all are in one region', () => {
    const [columns, capacities] = plan({ europe: 30, china: 30, unknown: 1 });
    expect(columns).toMatchObject({ europe: [0, 1, 2, 3], china: [0, 1, 2, 3] });
    expect(capacities).toHaveLength(mostFree);
    expect(plan({ europe: 39, americas: 1 })[0]).toMatchObject({ americas: [0, 1, 2, 3] });
    expect(plan({ africa: 8 })[0]).toEqual({ africa: [0, 1] });
    expect(planColumns([]).capacities).toHaveLength(1);
  });

  it('have a place for every region, neighbours side by side, and none that is empty', () => {
    const counts = fc.dictionary(fc.constantFrom(...REGIONS), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(counts, (byRegion) => {
        const { capacities, columnsFor } = planColumns(groupsOf(byRegion));
        const present = REGIONS.filter((region) => region in byRegion);
        const columns = present.map((region) => columnsFor(region));
        const all = [...new Set(columns.flat())].sort((a, b) => a - b);
        for (const own of columns) expect(own.length).toBeGreaterThan(0);
        if (present.length > 0) expect(all).toEqual([...capacities.keys()]);
        for (const capacity of capacities) {
          expect(capacity).toBeGreaterThan(0);
          expect(capacity).toBeLessThanOrEqual(mostRows);
        }
        columns.slice(1).forEach((own, index) => {
          expect(own[0]).toBeGreaterThanOrEqual(columns[index]![0]!);
        });
      }),
    );
  });
});
