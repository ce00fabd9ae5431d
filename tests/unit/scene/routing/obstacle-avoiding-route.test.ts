import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNear,
  curvesOf,
  routesOf,
  type ParallelEdges,
} from '../../../../src/scene/routing/parallel-edges.js';
import { curveBetween } from '../../../../src/scene/routing/curve.js';
import { routeAroundObstacles } from '../../../../src/scene/routing/obstacle-avoiding-route.js';
import { isInside, type Box } from '../../../../src/geometry/index.js';
import { controlPointPositions } from '../../../../src/scene/routing/route.js';
import { node } from '../drawing.js';

const a = node('a', 0, 0);
const b = node('b', 600, 0);
const alone: ParallelEdges = { a, b, offsets: [0] };

/** Boxes that leave both ends free, and a way around each of them. */
const scattered = fc
  .array(
    fc.record({ x: fc.integer({ min: 130, max: 470 }), y: fc.integer({ min: -90, max: 90 }) }),
    {
      maxLength: 8,
    },
  )
  .map((places) => places.map(({ x, y }, index) => node(`n${index}`, x, y)));

function under(parallel: ParallelEdges, boxes: readonly Box[]): number {
  const found = routeAroundObstacles(parallel, boxes);
  if (!found) return 0;
  const curves = curvesOf(parallel, found.route);
  return boxes.filter((box) => curves.some((curve) => isNear(curve, box, 0))).length;
}

describe('a detour', () => {
  it('is not needed where nothing is in the way', () => {
    expect(routeAroundObstacles(alone, [a, b])).toBeUndefined();
    expect(routeAroundObstacles(alone, [node('beside', 300, 100)])).toBeUndefined();
  });

  it('passes a wall through its only gap, which no arc could', () => {
    const tall = { height: 39 };
    const wall = [-150, -110, -70, -30, 50, 90, 130].map((y) => node(`at ${y}`, 200, y, tall));
    const second = [-130, -90, -10, 30, 70, 110, 150].map((y) => node(`then ${y}`, 400, y, tall));
    const found = routeAroundObstacles(alone, [a, b, ...wall, ...second]);
    expect(found?.under).toBe(0);
    expect(under(alone, [...wall, ...second])).toBe(0);
  });

  it('leads the lines of a bundle around the same boxes', () => {
    const parallel = { a, b, offsets: [-18, 0, 18] };
    const boxes = [node('one', 200, 0), node('two', 400, 20)];
    expect(routeAroundObstacles(parallel, boxes)?.under).toBe(0);
    expect(under(parallel, boxes)).toBe(0);
  });

  it('counts truly how many boxes its lines still run under', () => {
    fc.assert(
      fc.property(scattered, (boxes) => {
        const found = routeAroundObstacles(alone, boxes);
        fc.pre(found !== undefined);
        const curve = curveBetween(a, b, found.route);
        expect(found.under).toBe(boxes.filter((box) => isNear(curve, box, 2)).length);
      }),
    );
  });

  it('finds a free way around a few boxes, however they lie', () => {
    fc.assert(
      fc.property(scattered, (boxes) => {
        expect(under(alone, boxes)).toBe(0);
      }),
    );
  });

  it('keeps beside the lines that turn at the same corner already', () => {
    const wall = node('wall', 300, 20, { height: 120 });
    const first = routeAroundObstacles(alone, [wall])!;
    expect([...first.around]).toEqual([wall]);
    const second = routeAroundObstacles(alone, [wall], new Map([[wall, 1]]))!;
    const [highest, next] = [first, second].map(({ route }) => {
      return Math.min(...controlPointPositions(a, b, route).map(({ y }) => y));
    });
    expect(highest! - next!).toBeGreaterThan(4);
  });

  it('has no control point in its ends, where the engine would leave the line out', () => {
    const close = [node('at the start', 85, 0), node('at the end', 515, 0)];
    const found = routeAroundObstacles(alone, close);
    for (const point of controlPointPositions(a, b, found!.route)) {
      expect(isInside(point, a) || isInside(point, b)).toBe(false);
    }
  });

  it('has none there either for any line of a bundle, however boxes lie', () => {
    const parallel = { a, b, offsets: [-18, 0, 18] };
    const everywhere = fc.array(
      fc.record({ x: fc.integer({ min: -20, max: 620 }), y: fc.integer({ min: -80, max: 80 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(everywhere, (places) => {
        const boxes = places.map(({ x, y }, index) => node(`n${index}`, x, y));
        const found = routeAroundObstacles(parallel, boxes);
        fc.pre(found !== undefined);
        for (const own of routesOf(parallel, found.route)) {
          for (const point of controlPointPositions(a, b, own)) {
            expect(isInside(point, a) || isInside(point, b)).toBe(false);
          }
        }
      }),
    );
  });
});
