import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allControllers,
  controllers,
  criticalThresholds,
  groupVotes,
  weakestLinks,
} from '../../../../src/data.js';
import { arbitraryHoldings, arbitraryRanges, SIX, worldOfSix } from './arbitrary-world.js';

type Shares = Record<string, number>;

const anyThreshold = fc.constantFrom(10, 20, 25, 33.4, 50, 66);

function votesOf(shares: Shares, members: readonly string[], company: string): number {
  const others = members.filter((member) => member !== company);
  return others.reduce((sum, member) => sum + (shares[`${member} ${company}`] ?? 0), 0);
}

/** What a holder controls: of all sets that nobody can join, with the holder in it, the smallest. */
function leastSet(shares: Shares, holder: string, threshold: number): string[] {
  const sets = Array.from({ length: 2 ** SIX.length }, (_, bits) =>
    SIX.filter((__, index) => ((bits >> index) & 1) === 1),
  );
  const closed = sets.filter(
    (set) =>
      set.includes(holder) &&
      SIX.every((company) => set.includes(company) || votesOf(shares, set, company) <= threshold),
  );
  return closed.reduce((least, set) => (set.length < least.length ? set : least));
}

/** Those who control a company and are controlled by nobody else, by looking at everybody. */
function atTheTop(shares: Shares, company: string, threshold: number): string[] {
  const sets = new Map(SIX.map((holder) => [holder, leastSet(shares, holder, threshold)]));
  const controls = (a: string, b: string): boolean => a !== b && sets.get(a)!.includes(b);
  const tops = SIX.filter((holder) =>
    SIX.every((other) => !controls(other, holder) || controls(holder, other)),
  );
  return tops.filter(
    (top) =>
      controls(top, company) ||
      // In a ring, everybody controls everybody.
      (top === company && SIX.some((other) => controls(top, other) && controls(other, top))),
  );
}

describe('control in any companies', () => {
  it('is the least set, whoever asks', () => {
    fc.assert(
      fc.property(arbitraryHoldings(100), anyThreshold, (shares, threshold) => {
        const dataset = worldOfSix(shares);
        for (const holder of SIX) {
          const controlled = groupVotes(dataset, holder, { threshold })
            .filter(({ control }) => control === 'certainly')
            .map(({ party }) => party);
          expect(new Set([holder, ...controlled])).toEqual(
            new Set(leastSet(shares, holder, threshold)),
          );
        }
      }),
    );
  });

  it('has at its top whom nobody else controls, for one company as for all', () => {
    fc.assert(
      fc.property(arbitraryHoldings(100), anyThreshold, (shares, threshold) => {
        const dataset = worldOfSix(shares);
        const all = allControllers(dataset, { threshold });
        for (const company of SIX) {
          const found = controllers(dataset, company, { threshold });
          expect(found.parties).toEqual(atTheTop(shares, company, threshold));
          expect(all.get(company) ?? { kind: 'none', parties: [] }).toEqual(found);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has one at the top at most, or one ring, where more than half is needed', () => {
    fc.assert(
      fc.property(arbitraryHoldings(100), (shares) => {
        for (const { kind } of allControllers(worldOfSix(shares)).values()) {
          expect(kind).not.toBe('several');
        }
      }),
    );
  });

  it('holds up to the critical threshold, and not above', () => {
    fc.assert(
      fc.property(arbitraryHoldings(100), (shares) => {
        const dataset = worldOfSix(shares);
        for (const holder of SIX) {
          for (const [company, threshold] of criticalThresholds(dataset, holder)) {
            const controlAt = (options: { threshold: number; inclusive: boolean }) =>
              groupVotes(dataset, holder, options).find(({ party }) => party === company)?.control;
            expect(controlAt({ threshold, inclusive: true })).toBe('certainly');
            expect(controlAt({ threshold, inclusive: false })).not.toBe('certainly');
          }
        }
      }),
    );
  });

  it('rests on a chain whose weakest link is never stronger than what all blocks add up to', () => {
    fc.assert(
      fc.property(arbitraryHoldings(100), (shares) => {
        const dataset = worldOfSix(shares);
        for (const holder of SIX) {
          const critical = criticalThresholds(dataset, holder);
          const links = weakestLinks(dataset, holder);
          expect(new Set(links.keys())).toEqual(new Set(critical.keys()));
          for (const [company, percent] of links) {
            expect(percent).toBeLessThanOrEqual(critical.get(company)!);
          }
        }
      }),
    );
  });

  it('is possible wherever some figures within the limits give it, and certain only where all do', () => {
    fc.assert(
      fc.property(arbitraryRanges, anyThreshold, ({ exact, ranges }, threshold) => {
        for (const holder of SIX) {
          const limits = groupVotes(worldOfSix(ranges), holder, { threshold });
          const known = leastSet(exact, holder, threshold);
          for (const company of SIX) {
            if (company === holder) continue;
            const control = limits.find(({ party }) => party === company)?.control ?? 'no';
            if (known.includes(company)) expect(control).not.toBe('no');
            else expect(control).not.toBe('certainly');
          }
        }
      }),
    );
  });
});
