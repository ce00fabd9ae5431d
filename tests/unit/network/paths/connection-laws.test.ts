import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earliestDay,
  latestDay,
  shareBounds,
  type Dataset,
  type Day,
} from '../../../../src/model/index.js';
import {
  connectionOf,
  disputedOn,
  endedWithinYears,
  NetworkIndex,
  visibleOn,
  type Connection,
  type Snapshot,
  type TiePath,
} from '../../../../src/network/index.js';
import { arbitraryDataset, shuffled } from '../../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../../fixtures/arbitrary-dates.js';
import { arbitraryFilters } from '../../../fixtures/arbitrary-filters.js';

const YEARS = 5;

/** How strong a step is: kinds that weaken it are counted, the product of least shares follows. */
interface Strength {
  reports: number;
  talks: number;
  alliances: number;
  unknown: number;
  product: number;
}

interface Step {
  ends: readonly string[];
  strength: Strength;
}

const NONE: Strength = { reports: 0, talks: 0, alliances: 0, unknown: 0, product: 1 };

/** Every tie of a day with all that it ties, by the words of the rule. */
function stepsOf(snapshot: Snapshot, talksYears: number | null): Step[] {
  const existing = new Set(snapshot.parties.map(({ id }) => id));
  const steps = [
    ...snapshot.stakes
      .filter(({ ended }) => !ended)
      .map(({ stake, holding }): Step => {
        const { min: capital } = shareBounds(holding.capital);
        const { min: votes } = shareBounds(holding.votes ?? holding.capital);
        const least = Math.max(capital, votes) / 100;
        const strength = least > 0 ? { ...NONE, product: least } : { ...NONE, unknown: 1 };
        return { ends: [stake.owner, stake.owned], strength };
      }),
    ...snapshot.alliances
      .filter(({ ended }) => !ended)
      .map(({ members }): Step => {
        return { ends: members.map(({ party }) => party), strength: { ...NONE, alliances: 1 } };
      }),
    ...snapshot.talks
      .filter(
        (one) =>
          !one.ended ||
          (talksYears !== null &&
            one.state !== 'completed' &&
            endedWithinYears(one, talksYears, snapshot.day)),
      )
      .map(({ talks, state }): Step => {
        const isReport = state === 'reported' || state === 'denied';
        const strength = isReport ? { ...NONE, reports: 1 } : { ...NONE, talks: 1 };
        return { ends: talks.parties, strength };
      }),
  ];
  return steps.map((step) => ({ ...step, ends: step.ends.filter((id) => existing.has(id)) }));
}

/** Positive where the second is stronger; products that are nearly the same are. */
function compare(a: Strength, b: Strength): number {
  const counts =
    a.reports - b.reports ||
    a.talks - b.talks ||
    a.alliances - b.alliances ||
    a.unknown - b.unknown;
  if (counts !== 0) return counts;
  return Math.abs(a.product - b.product) < 1e-5 * a.product ? 0 : b.product - a.product;
}

function strengthOf(path: readonly string[], steps: readonly Step[]): Strength {
  return path.slice(1).reduce((sum, party, index) => {
    const ties = steps.filter(({ ends }) => ends.includes(path[index]!) && ends.includes(party));
    const [best] = ties.map(({ strength }) => strength).sort(compare);
    return {
      reports: sum.reports + best!.reports,
      talks: sum.talks + best!.talks,
      alliances: sum.alliances + best!.alliances,
      unknown: sum.unknown + best!.unknown,
      product: sum.product * best!.product,
    };
  }, NONE);
}

/** All paths that pass no party twice. */
function allPaths(from: string, to: string, steps: readonly Step[]): string[][] {
  const paths: string[][] = [];
  const extend = (path: string[]): void => {
    const last = path.at(-1)!;
    if (last === to) {
      paths.push(path);
      return;
    }
    const next = new Set(
      steps.filter(({ ends }) => ends.includes(last)).flatMap((one) => one.ends),
    );
    for (const party of next) if (!path.includes(party)) extend([...path, party]);
  };
  extend([from]);
  return paths;
}

function isConnected(from: string, to: string, steps: readonly Step[]): boolean {
  const reached = new Set([from]);
  for (const party of reached) {
    for (const { ends } of steps) if (ends.includes(party)) ends.forEach((id) => reached.add(id));
  }
  return reached.has(to);
}

function idsOf(paths: readonly TiePath[]): string[] {
  return paths.map(({ parties }) => parties.join(' ')).sort();
}

/** Data sets of few ties, so that pairs without a connection are as usual as others. */
const sparse = arbitraryDataset.map((dataset): Dataset => {
  return {
    ...dataset,
    stakes: dataset.stakes.slice(0, 4),
    alliances: dataset.alliances.slice(0, 1),
  };
});

function ask(dataset: Dataset, from: string, to: string, day: Day): Connection {
  return connectionOf(new NetworkIndex(dataset), { from, to, day, talksYears: YEARS });
}

describe('the connection of two parties of any data set', () => {
  it('has the strongest of all paths, and no other', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const steps = stepsOf(new NetworkIndex(dataset).snapshotAt(day), YEARS);
        const paths = allPaths('a', 'b', steps);
        const connection = ask(dataset, 'a', 'b', day);
        expect(connection.type === 'connected').toBe(paths.length > 0);
        if (connection.type !== 'connected') return;
        const { strongest } = connection.paths;
        const ranked = paths
          .map((path) => ({ path, strength: strengthOf(path, steps) }))
          .sort((a, b) => compare(a.strength, b.strength) || a.path.length - b.path.length);
        const best = ranked.filter(
          ({ path, strength }) =>
            compare(strength, ranked[0]!.strength) === 0 && path.length === ranked[0]!.path.length,
        );
        const expected = best.map(({ path }) => path.join(' ')).sort();
        expect(strongest.hasMore).toBe(expected.length > 3);
        if (!strongest.hasMore) expect(idsOf(strongest.paths)).toEqual(expected);
        expect(expected).toEqual(expect.arrayContaining(idsOf(strongest.paths)));
      }),
    );
  });

  it('has the shortest of the paths through others, the strongest of them first', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const steps = stepsOf(new NetworkIndex(dataset).snapshotAt(day), YEARS);
        const connection = ask(dataset, 'a', 'b', day);
        if (connection.type !== 'connected') return;
        const { direct, shortest } = connection.paths;
        const indirect = allPaths('a', 'b', steps).filter(({ length }) => length > 2);
        const least = Math.min(...indirect.map(({ length }) => length));
        const expected = indirect
          .filter(({ length }) => length === least && (direct.length === 0 || length === 3))
          .map((path) => path.join(' '));
        expect(shortest.paths).toHaveLength(Math.min(3, expected.length));
        expect(shortest.hasMore).toBe(expected.length > 3);
        expect(expected).toEqual(expect.arrayContaining(idsOf(shortest.paths)));
        const strengths = shortest.paths.map(({ parties }) => strengthOf(parties, steps));
        expect(strengths).toEqual([...strengths].sort(compare));
      }),
    );
  });

  it('leads only through what the filters leave, and says when that is all that separates both', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        arbitraryDay,
        arbitraryFilters(['DE']),
        (dataset, day, filters) => {
          const index = new NetworkIndex(dataset);
          const visible = visibleOn(index.snapshotAt(day), filters, disputedOn(dataset, day));
          const query = { from: 'a', to: 'b', day, talksYears: filters.talksYears };
          const unfiltered = connectionOf(index, query);
          const filtered = connectionOf(index, { ...query, visible });
          if (filtered.type !== 'connected') {
            const type = unfiltered.type === 'connected' ? 'hidden' : 'not-connected';
            expect(filtered.type).toBe(type);
            return;
          }
          const { direct, shortest, strongest } = filtered.paths;
          const paths = [...shortest.paths, ...strongest.paths];
          const ties = [...direct, ...paths.flatMap(({ steps }) => steps.flat())];
          expect(ties.filter((id) => !visible.ties.has(id))).toEqual([]);
          const parties = paths.flatMap((path) => path.parties);
          expect(parties.filter((id) => !visible.parties.has(id))).toEqual([]);
        },
      ),
    );
  });

  it('is found on the latest earlier day with a tie in force, else on the next later one', () => {
    fc.assert(
      fc.property(sparse, arbitraryDay, (dataset, day) => {
        const connection = ask(dataset, 'a', 'b', day);
        if (connection.type !== 'not-connected') return;
        const index = new NetworkIndex(dataset);
        const isOn = (other: Day): boolean =>
          isConnected('a', 'b', stepsOf(index.snapshotAt(other), null)) &&
          index.snapshotAt(other).parties.some(({ id }) => id === 'b');
        const dates = JSON.stringify(dataset).match(/(?<=")\d{4}(-\d{2}){0,2}(?=")/g) ?? [];
        const changes = dates.flatMap((date) => [earliestDay(date), latestDay(date)]);
        const days = [...new Set(['1000-01-01', ...changes])].sort();
        const earlier = days.filter((other) => other <= day && isOn(other)).at(-1);
        const later = days.find((other) => other > day && isOn(other));
        const expected =
          earlier === undefined
            ? later === undefined
              ? null
              : { when: 'later', day: later }
            : { when: 'earlier' };
        expect(connection.other).toEqual(expected && expect.objectContaining(expected));
        const { other } = connection;
        if (!other) return;
        expect(isOn(other.day)).toBe(true);
        // The date is that of the change: the day before it, both were connected, or were not yet.
        if (other.when === 'later') expect(earliestDay(other.date)).toBe(later);
        else
          expect([other.day <= earlier!, latestDay(other.date) > earlier!]).toEqual([true, true]);
        expect(earliestDay(other.date) <= day).toBe(other.when === 'earlier');
      }),
      { numRuns: 200 },
    );
  });

  it('is the same in the other direction, but for the direction of its paths', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const turned = (paths: readonly TiePath[]): TiePath[] =>
          paths.map(({ parties, steps }) => {
            return { parties: [...parties].reverse(), steps: [...steps].reverse() };
          });
        const there = ask(dataset, 'a', 'b', day);
        const back = ask(dataset, 'b', 'a', day);
        if (there.type !== 'connected' || back.type !== 'connected') {
          expect(there.type).toBe(back.type);
          return;
        }
        expect(back.paths.direct).toEqual(there.paths.direct);
        expect(back.paths.shortest.paths).toEqual(turned(there.paths.shortest.paths));
        expect(back.paths.strongest.paths).toEqual(turned(there.paths.strongest.paths));
      }),
    );
  });

  it('does not depend on the order of the data', () => {
    fc.assert(
      fc.property(
        arbitraryDataset.chain((one) => fc.tuple(fc.constant(one), shuffled(one))),
        arbitraryDay,
        ([dataset, other], day) => {
          expect(ask(other, 'a', 'b', day)).toEqual(ask(dataset, 'a', 'b', day));
        },
      ),
    );
  });
});
