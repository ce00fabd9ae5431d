import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, OwnedPoints } from '../../../src/geometry/index.js';

// Whole numbers, so that points lie on borders of boxes.
const coordinate = fc.integer({ min: -120, max: 120 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate, owner: fc.nat(3) }));
const size = fc.nat(150);
const box = fc.record({ x: coordinate, y: coordinate, width: size, height: size });

describe('points with owners', () => {
  it('are counted as if all of them were looked at, without those of one owner', () => {
    fc.assert(
      fc.property(points, box, fc.nat(3), (all, area, except) => {
        const inside = all.filter((point) => point.owner !== except && isInside(point, area));
        expect(new OwnedPoints(all).countInside(area, except)).toBe(inside.length);
      }),
    );
  });
});
