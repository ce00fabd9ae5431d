import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portfolio, sharePaths } from '../../../../src/data.js';
import { arbitraryHoldings, SIX, worldOfSix } from './arbitrary-world.js';
import { world } from './world.js';

describe('the paths of which a share is made', () => {
  it('are chains of holdings with their products, the strongest first', () => {
    const dataset = world({
      'a b': 60,
      'b d': 50,
      'a c': 40,
      'c d': 30,
      'a d': 5,
    });
    const { paths, rest } = sharePaths(dataset, 'a', 'd');
    expect(
      paths.map(({ links, share }) => [links.map((one) => one.owned).join(), share.min]),
    ).toEqual([
      ['b,d', 30],
      ['c,d', 12],
      ['d', 5],
    ]);
    expect(paths[0]!.links[1]).toEqual({ owner: 'b', owned: 'd', share: { min: 50, max: 50 } });
    expect(rest).toEqual({ min: 0, max: 0 });
  });

  it('leave to the rest what circles of holdings give back', () => {
    const dataset = world({ 'a b': 50, 'b c': 50, 'c b': 20 });
    const { paths, rest } = sharePaths(dataset, 'a', 'b');
    expect(paths.map(({ share }) => share.min)).toEqual([50]);
    expect(rest.min).toBeCloseTo(50 / 0.9 - 50);
  });

  it('are none of a party in itself, of somebody unknown, and where nothing is held', () => {
    const dataset = world({ 'a b': 50 });
    for (const [owner, company] of [
      ['a', 'a'],
      ['nobody', 'b'],
      ['b', 'a'],
    ] as const) {
      expect(sharePaths(dataset, owner, company)).toMatchObject({
        paths: [],
        rest: { min: 0, max: 0 },
      });
    }
  });

  it('add up, with the rest, to the share, in the order of their products, whatever the data', () => {
    fc.assert(
      fc.property(arbitraryHoldings(), fc.integer({ min: 1, max: 6 }), (holdings, limit) => {
        const dataset = worldOfSix(holdings);
        for (const owner of SIX) {
          for (const { party, share } of portfolio(dataset, owner)) {
            const { paths, rest } = sharePaths(dataset, owner, party, { limit });
            const products = paths.map((path) => path.share.min);
            expect(products).toEqual([...products].sort((a, b) => b - a));
            const sum = products.reduce((all, one) => all + one, rest.min);
            expect(sum).toBeCloseTo(share.min, 6);
            for (const { links } of paths) {
              const parties = [owner, ...links.map(({ owned }) => owned)];
              expect(new Set(parties).size).toBe(parties.length);
              const product = links.reduce((all, link) => (all * link.share.min) / 100, 100);
              expect(product).toBeLessThanOrEqual(share.min + 1e-9);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
