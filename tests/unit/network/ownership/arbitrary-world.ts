import fc from 'fast-check';
import { world, type Held, type Holdings } from './world.js';
import type { Dataset } from '../../../../src/model/index.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** What others hold of one company, in whole percent that add up to 100 at most. */
function holdersOf(company: string, most: number): fc.Arbitrary<[string, number][]> {
  return fc
    .array(fc.tuple(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 70 })), { maxLength: 4 })
    .map((list) => {
      let left = most;
      const held = new Map<string, number>();
      for (const [owner, wanted] of list) {
        const percent = Math.min(wanted, left);
        if (owner === company || held.has(owner) || percent === 0) continue;
        held.set(owner, percent);
        left -= percent;
      }
      return [...held].map(([owner, percent]) => [`${owner} ${company}`, percent]);
    });
}

/**
 * What six companies hold of one another, loops and all, as exact figures. No company has
 * holders of more than `most` percent; below 100 no loop is closed.
 */
export function arbitraryHoldings(most = 95): fc.Arbitrary<Record<string, number>> {
  return fc
    .tuple(...IDS.map((company) => holdersOf(company, most)))
    .map((lists) => Object.fromEntries(lists.flat()));
}

/** The same with some figures as ranges around them, and some unknown. */
export const arbitraryRanges: fc.Arbitrary<{ exact: Record<string, number>; ranges: Holdings }> =
  arbitraryHoldings().chain((exact) =>
    fc
      .array(fc.constantFrom('exact', 'range', 'unknown'), { minLength: 24, maxLength: 24 })
      .map((kinds) => {
        const ranges = Object.entries(exact).map(([pair, percent], index): [string, Held] => {
          const kind = kinds[index];
          if (kind === 'unknown') return [pair, 'unknown'];
          if (kind !== 'range') return [pair, percent];
          return [pair, { min: Math.max(0, percent - 10), max: Math.min(100, percent + 10) }];
        });
        return { exact, ranges: Object.fromEntries(ranges) };
      }),
  );

/** A data set of all six, whether or not something is held of them. */
export function worldOfSix(holdings: Holdings): Dataset {
  const dataset = world(holdings);
  const parties = IDS.map((id) => ({ id, kind: 'company' as const, name: id }));
  return { ...dataset, parties };
}

export const SIX: readonly string[] = IDS;
