import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gapMidpoint } from '../../../../src/scene/routing/gap-midpoint.js';
import { boxesOverlap, isInside } from '../../../../src/geometry/index.js';

const box = fc.record({
  x: fc.integer({ min: -600, max: 600 }),
  y: fc.integer({ min: -600, max: 600 }),
  width: fc.integer({ min: 20, max: 200 }),
  height: fc.integer({ min: 20, max: 80 }),
});

it('is the middle while both nodes leave it free', () => {
  const a = { x: 0, y: 0, width: 100, height: 30 };
  const b = { x: 400, y: 0, width: 40, height: 30 };
  expect(gapMidpoint(a, b)).toBe(0.5);
});

it('is the middle of the gap where a broad node reaches over the middle', () => {
  const broad = { x: 0, y: 0, width: 108, height: 27 };
  const narrow = { x: 97, y: 0, width: 49, height: 27 };
  const expected = (54 + (97 - 24.5)) / 2;
  expect(gapMidpoint(broad, narrow) * 97).toBeCloseTo(expected);
  expect(gapMidpoint(narrow, broad) * 97).toBeCloseTo(97 - expected);
});

it('is never inside one of two nodes that are apart', () => {
  fc.assert(
    fc.property(box, box, (a, b) => {
      fc.pre(!boxesOverlap(a, b, 8));
      const weight = gapMidpoint(a, b);
      const point = { x: a.x + weight * (b.x - a.x), y: a.y + weight * (b.y - a.y) };
      expect(isInside(point, a)).toBe(false);
      expect(isInside(point, b)).toBe(false);
    }),
  );
});

it('is the middle for nodes that lie on each other', () => {
  const one = { x: 0, y: 0, width: 100, height: 30 };
  expect(gapMidpoint(one, { ...one })).toBe(0.5);
  expect(gapMidpoint(one, { ...one, x: 20 })).toBe(0.5);
});
