import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerIndices } from '../../../../src/data.js';
import { powersByEnumeration } from '../../../../src/network/ownership/enumerate-coalitions.js';
import { powersByGeneratingFunctions } from '../../../../src/network/ownership/generating-functions.js';
import { world } from './world.js';

type Powers = Record<string, { shapleyShubik: number; banzhaf: number }>;

/** The powers in a company of holders with these votes, by the name of the holder. */
function powersOf(votes: Record<string, number>, options: object = {}): Powers {
  const holdings = Object.entries(votes).map(([holder, percent]) => [`${holder} c`, percent]);
  const dataset = world(Object.fromEntries(holdings) as Record<string, number>);
  const found = powerIndices(dataset, 'c', options);
  return Object.fromEntries(found.map(({ party, ...powers }) => [party, powers]));
}

describe('power indices', () => {
  it('of 10, 20, 30 and 40% are a twelfth, a quarter, a quarter and five twelfths', () => {
    const powers = powersOf({ p: 10, q: 20, r: 30, s: 40 });
    for (const [holder, power] of [
      ['p', 1 / 12],
      ['q', 1 / 4],
      ['r', 1 / 4],
      ['s', 5 / 12],
    ] as const) {
      expect(powers[holder]?.shapleyShubik).toBeCloseTo(power, 12);
      expect(powers[holder]?.banzhaf).toBeCloseTo(power, 12);
    }
  });

  it('give all power to a majority, and none to a veto of nothing', () => {
    expect(powersOf({ p: 51, q: 49 })).toEqual({
      p: { shapleyShubik: 1, banzhaf: 1 },
      q: { shapleyShubik: 0, banzhaf: 0 },
    });
  });

  it('differ where two of three are not enough', () => {
    // 50 needs one of the others, who are equal: 2/3 and 1/6 each by orders, 3/5 and 1/5 by swings.
    const powers = powersOf({ p: 50, q: 25, r: 25 });
    expect(powers.p?.shapleyShubik).toBeCloseTo(2 / 3, 12);
    expect(powers.q?.shapleyShubik).toBeCloseTo(1 / 6, 12);
    expect(powers.p?.banzhaf).toBeCloseTo(3 / 5, 12);
    expect(powers.q?.banzhaf).toBeCloseTo(1 / 5, 12);
  });

  it('follow the quota, and whether it is enough', () => {
    const twoThirds = powersOf({ p: 50, q: 25, r: 25 }, { quota: 75 });
    expect(twoThirds.q?.banzhaf).toBeCloseTo(1 / 3, 12);
    const half = powersOf({ p: 50, q: 25, r: 25 }, { inclusive: true });
    expect(half.p?.banzhaf).toBeCloseTo(3 / 5, 12);
    expect(powersOf({ p: 50, q: 50 }, { inclusive: true }).p?.shapleyShubik).toBeCloseTo(1 / 2, 12);
  });

  it('leave to an ocean what nobody holds as one', () => {
    // Of an ocean of 70%, 20% must come before a holder of 30% can turn the vote, and 50% is too much.
    expect(powersOf({ p: 30 }).p?.shapleyShubik).toBeCloseTo(30 / 70, 12);
    const two = powersOf({ p: 20, q: 20 });
    expect(two.p?.shapleyShubik).toBeCloseTo(two.q!.shapleyShubik, 12);
    expect(two.p!.shapleyShubik + two.q!.shapleyShubik).toBeLessThan(1);
    expect(two.p?.banzhaf).toBeCloseTo(1 / 2, 12);
  });

  it('are for nobody where nobody is recorded', () => {
    expect(powerIndices(world({ 'a b': 10 }), 'a')).toEqual([]);
  });

  it('are counted for more holders than can be enumerated', () => {
    const votes = Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`h${at}`, 4]));
    const powers = powersOf({ ...votes, rest: 4 });
    for (const { shapleyShubik, banzhaf } of Object.values(powers)) {
      expect(shapleyShubik).toBeCloseTo(1 / 25, 10);
      expect(banzhaf).toBeCloseTo(1 / 25, 10);
    }
  });
});

describe('generating functions', () => {
  it('give what going through all coalitions gives', () => {
    const votes = fc.record({
      weights: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 }),
      quota: fc.integer({ min: 1, max: 120 }),
      ocean: fc.constantFrom(0, 0, 15, 40),
    });
    fc.assert(
      fc.property(votes, (vote) => {
        const [one, other] = [powersByEnumeration(vote), powersByGeneratingFunctions(vote)];
        one.shapleyShubik.forEach((power, at) => {
          expect(other.shapleyShubik[at]).toBeCloseTo(power, 10);
        });
        one.banzhaf.forEach((power, at) => expect(other.banzhaf[at]).toBeCloseTo(power, 10));
      }),
    );
  });

  it('give all power to somebody wherever all can win without an ocean', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weights, (all) => {
        const total = all.reduce((sum, weight) => sum + weight, 0);
        const vote = { weights: all, quota: Math.floor(total / 2), ocean: 0 };
        for (const powers of [powersByEnumeration(vote), powersByGeneratingFunctions(vote)]) {
          const sum = (list: readonly number[]) => list.reduce((one, power) => one + power, 0);
          expect(sum(powers.shapleyShubik)).toBeCloseTo(1, 10);
          expect(sum(powers.banzhaf)).toBeCloseTo(1, 10);
        }
      }),
    );
  });
});
