import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  controlPointPositions,
  offsetRoute,
  reverseRoute,
} from '../../../../src/scene/routing/route-changes.js';
import { controlPointAt } from '../../../../src/scene/routing/route.js';

const point = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});
const route = fc.array(
  fc.record({
    distance: fc.integer({ min: -200, max: 200 }),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);

it('has the same points seen from the other end, in the opposite order', () => {
  fc.assert(
    fc.property(point, point, route, (a, b, forward) => {
      fc.pre(a.x !== b.x || a.y !== b.y);
      const backward = controlPointPositions(b, a, reverseRoute(forward)).reverse();
      controlPointPositions(a, b, forward).forEach(({ x, y }, index) => {
        expect(backward[index]!.x).toBeCloseTo(x, 6);
        expect(backward[index]!.y).toBeCloseTo(y, 6);
      });
    }),
  );
});

it('finds the control point at a point', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, at) => {
      fc.pre(a.x !== b.x || a.y !== b.y);
      const [found] = controlPointPositions(a, b, [controlPointAt(a, b, at)]);
      expect(found!.x).toBeCloseTo(at.x, 6);
      expect(found!.y).toBeCloseTo(at.y, 6);
    }),
  );
});

it('runs further to the right with an offset', () => {
  const straight = [{ distance: 0, weight: 0.5 }];
  // y grows downwards, so the right-hand side of a line to the right is below it.
  const [beside] = controlPointPositions({ x: 0, y: 0 }, { x: 10, y: 0 }, offsetRoute(straight, 4));
  expect(beside).toEqual({ x: 5, y: 4 });
});

it('gives finite figures for ends at one place', () => {
  const at = { x: 3, y: 3 };
  const { distance, weight } = controlPointAt(at, at, { x: 9, y: 1 });
  expect([distance, weight].every(Number.isFinite)).toBe(true);
});
