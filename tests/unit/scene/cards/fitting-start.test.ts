import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fittingStart } from '../../../../src/scene/cards/fitting-start.js';

const parts = fc.array(fc.string({ maxLength: 9 }), { maxLength: 40 });

it('is the most parts that are no wider, with what separates them', () => {
  fc.assert(
    fc.property(parts, fc.nat(200), (all, width) => {
      const count = fittingStart(all, ', ', width, (text) => text.length);
      expect(all.slice(0, count).join(', ').length).toBeLessThanOrEqual(width);
      if (count < all.length) {
        expect(all.slice(0, count + 1).join(', ').length).toBeGreaterThan(width);
      }
    }),
  );
});

it('measures few times, however many parts there are', () => {
  const measured: string[] = [];
  const count = fittingStart(Array<string>(100_000).fill('x'), '', 30, (text) => {
    measured.push(text);
    return text.length;
  });
  expect(count).toBe(30);
  expect(measured.length).toBeLessThan(12);
  expect(Math.max(...measured.map((text) => text.length))).toBeLessThan(61);
});
