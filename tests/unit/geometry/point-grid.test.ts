import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, PointGrid } from '../../../src/geometry/index.js';

// Whole numbers, so that points lie on borders of boxes and of cells.
const coordinate = fc.integer({ min: -120, max: 120 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate, owner: fc.nat(3) }));
const size = fc.nat(150);
const box = fc.record({ x: coordinate, y: coordinate, width: size, height: size });

describe('points in a grid', () => {
  it('are counted as if all of them were looked at, without those of one owner', () => {
    fc.assert(
      fc.property(points, box, fc.nat(3), (all, area, except) => {
        const grid = new PointGrid<number>();
        for (const { x, y, owner } of all) grid.add(owner, [x], [y]);
        const inside = all.filter((point) => point.owner !== except && isInside(point, area));
        expect(grid.countInside(area, except)).toBe(inside.length);
      }),
    );
  });
});
