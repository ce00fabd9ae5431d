import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portfolio, selfOwnership, ultimateOwners } from '../../../../src/data.js';
import type { Dataset } from '../../../../src/model/index.js';
import { arbitraryHoldings, arbitraryRanges, SIX, worldOfSix } from './arbitrary-world.js';

function shareIn(dataset: Dataset, owner: string, company: string): { min: number; max: number } {
  const found = portfolio(dataset, owner).find(({ party }) => party === company);
  return found?.share ?? { min: 0, max: 0 };
}

/** What an owner has of each company by walking all paths, as long as anything comes along them. */
function walked(holdings: Record<string, number>, owner: string): Map<string, number> {
  const stakes = Object.entries(holdings)
    .map(([pair, percent]) => [...pair.split(' '), percent] as [string, string, number])
    .filter(([, company]) => company !== owner);
  const total = new Map<string, number>();
  let now = new Map([[owner, 100]]);
  for (let step = 0; step < 1500 && now.size > 0; step++) {
    const next = new Map<string, number>();
    for (const [holder, company, percent] of stakes) {
      const comes = ((now.get(holder) ?? 0) * percent) / 100;
      if (comes > 1e-15) next.set(company, (next.get(company) ?? 0) + comes);
    }
    for (const [company, comes] of next) total.set(company, (total.get(company) ?? 0) + comes);
    now = next;
  }
  return total;
}

describe('integrated ownership of any companies', () => {
  it('is what comes along all paths, as if nobody held anything of the owner', () => {
    fc.assert(
      fc.property(arbitraryHoldings(), (holdings) => {
        const dataset = worldOfSix(holdings);
        for (const owner of SIX) {
          const expected = walked(holdings, owner);
          for (const company of SIX) {
            const { min, max } = shareIn(dataset, owner, company);
            expect(max).toBe(min);
            if (company !== owner) expect(min).toBeCloseTo(expected.get(company) ?? 0, 8);
          }
        }
      }),
    );
  });

  it('grows with every share that is not held of the owner itself', () => {
    fc.assert(
      fc.property(arbitraryHoldings(80), fc.nat(), (holdings, pick) => {
        const pairs = Object.keys(holdings);
        const pair = pairs[pick % pairs.length];
        if (pair === undefined) return;
        const more = worldOfSix({ ...holdings, [pair]: holdings[pair]! + 10 });
        const before = worldOfSix(holdings);
        for (const owner of SIX) {
          if (pair.endsWith(` ${owner}`)) continue;
          for (const company of SIX) {
            const [less, grown] = [shareIn(before, owner, company), shareIn(more, owner, company)];
            expect(grown.min).toBeGreaterThanOrEqual(less.min - 1e-9);
          }
        }
      }),
    );
  });

  it('is the same whatever the order of the records', () => {
    const anyOrder = arbitraryHoldings().chain((holdings) => {
      const dataset = worldOfSix(holdings);
      const { stakes, parties } = dataset;
      return fc
        .tuple(
          fc.shuffledSubarray(stakes, { minLength: stakes.length }),
          fc.shuffledSubarray(parties, { minLength: parties.length }),
        )
        .map(([mixed, others]) => [dataset, { ...dataset, stakes: mixed, parties: others }]);
    });
    fc.assert(
      fc.property(anyOrder, ([dataset, other]) => {
        for (const owner of SIX) {
          const order = portfolio(dataset!, owner).map(({ party }) => party);
          expect(new Set(portfolio(other!, owner).map(({ party }) => party))).toEqual(
            new Set(order),
          );
          for (const company of order) {
            const share = shareIn(dataset!, owner, company);
            expect(shareIn(other!, owner, company).min).toBeCloseTo(share.min, 10);
          }
        }
      }),
    );
  });

  it('lies within its limits where shares do, and within 0 and 100', () => {
    fc.assert(
      fc.property(arbitraryRanges, ({ exact, ranges }) => {
        const [known, unsure] = [worldOfSix(exact), worldOfSix(ranges)];
        for (const owner of SIX) {
          for (const company of SIX) {
            const limits = shareIn(unsure, owner, company);
            const { min } = shareIn(known, owner, company);
            expect(limits.min).toBeLessThanOrEqual(min + 1e-9);
            expect(limits.max).toBeGreaterThanOrEqual(min - 1e-9);
            expect(limits.max).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });
});

describe('the look-through of any company', () => {
  it('adds up to exactly 100 with the unknown', () => {
    fc.assert(
      fc.property(arbitraryHoldings(100), (holdings) => {
        const dataset = worldOfSix(holdings);
        for (const company of SIX) {
          const { owners, unknown } = ultimateOwners(dataset, company);
          const sum = owners.reduce((total, { share }) => total + share.min, unknown.min);
          expect(sum).toBeCloseTo(100, 9);
          expect(unknown.max).toBe(unknown.min);
        }
      }),
    );
  });

  it('gives an owner whom nobody holds what its portfolio says', () => {
    fc.assert(
      fc.property(arbitraryHoldings(), (holdings) => {
        const dataset = worldOfSix(holdings);
        for (const company of SIX) {
          for (const { party, share } of ultimateOwners(dataset, company).owners) {
            expect(shareIn(dataset, party, company).min).toBeCloseTo(share.min, 9);
          }
        }
      }),
    );
  });

  it('leaves as unknown what the limits of the owners may leave', () => {
    fc.assert(
      fc.property(arbitraryRanges, ({ exact, ranges }) => {
        for (const company of SIX) {
          const { unknown } = ultimateOwners(worldOfSix(exact), company);
          const limits = ultimateOwners(worldOfSix(ranges), company).unknown;
          expect(limits.min).toBeLessThanOrEqual(unknown.min + 1e-9);
          expect(limits.max).toBeGreaterThanOrEqual(unknown.min - 1e-9);
        }
      }),
    );
  });
});

describe('the part of any company that belongs to itself', () => {
  it('is what others have of it by way of itself', () => {
    fc.assert(
      fc.property(arbitraryHoldings(), (holdings) => {
        const dataset = worldOfSix(holdings);
        for (const company of SIX) {
          const owners = Object.keys(holdings).filter((pair) => pair.endsWith(` ${company}`));
          const held = owners.reduce((sum, pair) => {
            const [owner = ''] = pair.split(' ');
            return sum + (shareIn(dataset, company, owner).min * holdings[pair]!) / 100;
          }, 0);
          expect(selfOwnership(dataset, company).min).toBeCloseTo(held, 8);
        }
      }),
    );
  });
});
