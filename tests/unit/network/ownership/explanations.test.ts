import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  circlesAbove,
  controllers,
  controlSteps,
  ultimateOwners,
  unknownShares,
} from '../../../../src/network/index.js';
import { arbitraryHoldings, SIX, worldOfSix } from './arbitrary-world.js';
import { world } from './world.js';

it('says where the records end, so that all adds up to what is unknown', () => {
  fc.assert(
    fc.property(arbitraryHoldings(), fc.constantFrom(...SIX), (holdings, company) => {
      const dataset = worldOfSix(holdings);
      const { unknown } = ultimateOwners(dataset, company);
      const sum = unknownShares(dataset, company).reduce((all, { share }) => all + share.min, 0);
      expect(sum).toBeCloseTo(unknown.min, 8);
    }),
  );
});

it('gives the votes at each link, of all on the side of who controls', () => {
  const dataset = world({ 'a b': 60, 'b d': 30, 'a c': 55, 'c d': 25, 'x d': 20, 'd e': 51 });
  expect(controlSteps(dataset, 'a', 'e').map(({ company, votes }) => [company, votes])).toEqual([
    ['b', 60],
    ['c', 55],
    ['d', 55],
    ['e', 51],
  ]);
  const [, , step] = controlSteps(dataset, 'a', 'e');
  expect(step?.holders.map(({ party, share }) => [party, share.min])).toEqual([
    ['b', 30],
    ['c', 25],
  ]);
  expect(controlSteps(dataset, 'x', 'd')).toEqual([]);
  expect(controlSteps(dataset, 'a', 'nobody')).toEqual([]);
});

it('gives steps whose votes are enough, for everybody who controls', () => {
  fc.assert(
    fc.property(arbitraryHoldings(), fc.constantFrom(...SIX), (holdings, company) => {
      const dataset = worldOfSix(holdings);
      const { kind, parties } = controllers(dataset, company);
      fc.pre(kind === 'one');
      const steps = controlSteps(dataset, parties[0]!, company);
      expect(steps.at(-1)?.company).toBe(company);
      for (const { holders, votes } of steps) {
        expect(votes).toBeGreaterThan(50);
        expect(holders.reduce((sum, { share }) => sum + share.min, 0)).toBeCloseTo(votes, 8);
      }
    }),
  );
});

it('finds each circle of holdings once, the strongest first', () => {
  const dataset = world({ 'm b': 60, 'b c': 30, 'c m': 20, 'c b': 10, 'b x': 50 });
  const circles = circlesAbove(dataset, 'x').map(({ links, share }) => {
    return [links.map(({ owner, owned }) => `${owner} ${owned}`).sort(), share.min];
  });
  expect(circles).toEqual([
    [['b c', 'c m', 'm b'], 3.6],
    [['b c', 'c b'], 3],
  ]);
  expect(circlesAbove(world({ 'a b': 50 }), 'b')).toEqual([]);
});
