import fc from 'fast-check';
import { expect, it } from 'vitest';
import { portfolio, reach } from '../../../../src/network/index.js';
import { arbitraryHoldings, SIX, worldOfSix } from './arbitrary-world.js';
import { world } from './world.js';

it('leads to each company by the fewest stakes, and of these by the larger way', () => {
  const dataset = world({
    'o a': 50,
    'o b': 60,
    'a c': 40,
    'b c': 50,
    'c d': 10,
    'o d': 1,
    'd a': 5,
  });
  const ways = reach(dataset, 'o').map(({ party, steps, via }) => `${party} ${steps} ${via}`);
  expect(ways.sort()).toEqual(['a 1 o', 'b 1 o', 'c 2 b', 'd 1 o']);
  expect(reach(dataset, 'nobody')).toEqual([]);
});

it('is the portfolio, each company a step further than the one that leads to it', () => {
  fc.assert(
    fc.property(arbitraryHoldings(), fc.constantFrom(...SIX), (holdings, owner) => {
      const dataset = worldOfSix(holdings);
      const found = reach(dataset, owner);
      expect(found.map(({ party, share }) => ({ party, share }))).toEqual(
        portfolio(dataset, owner),
      );
      const stepsOf = new Map([[owner, 0], ...found.map((one) => [one.party, one.steps] as const)]);
      for (const { steps, via, party } of found) {
        expect(stepsOf.get(via)).toBe(steps - 1);
        expect(Object.keys(holdings)).toContain(`${via} ${party}`);
      }
    }),
  );
});
