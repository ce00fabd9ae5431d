import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNear,
  curvesOf,
  routesOf,
  type ParallelEdges,
} from '../../../../src/scene/routing/parallel-edges.js';
import { curveBetween } from '../../../../src/scene/routing/curve-between.js';
import {
  routeAroundObstacles,
  type LaneCounts,
  type ObstacleAvoidingRoute,
} from '../../../../src/scene/routing/obstacle-avoiding-route.js';
import { isInside, SpatialIndex } from '../../../../src/geometry/index.js';
import type { Obstacle } from '../../../../src/scene/obstacle.js';
import { controlPointPositions } from '../../../../src/scene/routing/route-changes.js';
import { node } from '../drawing.js';

const a = node('a', 0, 0);
const b = node('b', 600, 0);
const single: ParallelEdges = { a, b, offsets: [0] };

/** Nodes that leave both ends free, with space around each of them. */
const scattered = fc
  .array(
    fc.record({ x: fc.integer({ min: 130, max: 470 }), y: fc.integer({ min: -90, max: 90 }) }),
    {
      maxLength: 8,
    },
  )
  .map((places) => places.map(({ x, y }, index) => node(`n${index}`, x, y)));

function routeAround(
  parallel: ParallelEdges,
  nodes: readonly Obstacle[],
  lanes?: LaneCounts,
): ObstacleAvoidingRoute | undefined {
  return routeAroundObstacles(parallel, new SpatialIndex(nodes), lanes).found;
}

function under(parallel: ParallelEdges, nodes: readonly Obstacle[]): number {
  const found = routeAround(parallel, nodes);
  if (!found) return 0;
  const curves = curvesOf(parallel, found.route);
  return nodes.filter((box) => curves.some((curve) => isNear(curve, box, 0))).length;
}

describe('a route around obstacles', () => {
  it('is not needed where nothing is in the way', () => {
    expect(routeAround(single, [a, b])).toBeUndefined();
    expect(routeAround(single, [node('beside', 300, 100)])).toBeUndefined();
  });

  it('passes a wall through its only gap, as no arc could', () => {
    const tall = { height: 39 };
    const wall = [-150, -110, -70, -30, 50, 90, 130].map((y) => node(`at ${y}`, 200, y, tall));
    const second = [-130, -90, -10, 30, 70, 110, 150].map((y) => node(`then ${y}`, 400, y, tall));
    const found = routeAround(single, [a, b, ...wall, ...second]);
    expect(found?.under).toBe(0);
    expect(under(single, [...wall, ...second])).toBe(0);
  });

  it('leads parallel edges around the same nodes', () => {
    const parallel = { a, b, offsets: [-18, 0, 18] };
    const nodes = [node('one', 200, 0), node('two', 400, 20)];
    expect(routeAround(parallel, nodes)?.under).toBe(0);
    expect(under(parallel, nodes)).toBe(0);
  });

  it('tells how many nodes the edges still run under', () => {
    fc.assert(
      fc.property(scattered, (nodes) => {
        const found = routeAround(single, nodes);
        fc.pre(found !== undefined);
        const curve = curveBetween(a, b, found.route);
        expect(found.under).toBe(nodes.filter((box) => isNear(curve, box, 2)).length);
      }),
    );
  });

  it('keeps clear of a few nodes, wherever they are', () => {
    fc.assert(
      fc.property(scattered, (nodes) => {
        expect(under(single, nodes)).toBe(0);
      }),
    );
  });

  it('leaves a lane to each edge that turns at the same corner on the inner side', () => {
    const wall = node('wall', 300, 20, { height: 120 });
    const first = routeAround(single, [wall])!;
    expect([...new Set(first.corners.map(({ box }) => box))]).toEqual([wall]);
    const second = routeAround(single, [wall], new Map([[wall, 1]]))!;
    const [highest, next] = [first, second].map(({ route }) => {
      return Math.min(...controlPointPositions(a, b, route).map(({ y }) => y));
    });
    expect(highest! - next!).toBeGreaterThan(4);
  });

  it('has no control point in its ends, since Cytoscape would not draw the edge', () => {
    const close = [node('at the start', 85, 0), node('at the end', 515, 0)];
    const found = routeAround(single, close);
    for (const point of controlPointPositions(a, b, found!.route)) {
      expect(isInside(point, a) || isInside(point, b)).toBe(false);
    }
  });

  it('has none there either for any of parallel edges, wherever nodes are', () => {
    const parallel = { a, b, offsets: [-18, 0, 18] };
    const everywhere = fc.array(
      fc.record({ x: fc.integer({ min: -20, max: 620 }), y: fc.integer({ min: -80, max: 80 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(everywhere, (places) => {
        const nodes = places.map(({ x, y }, index) => node(`n${index}`, x, y));
        const found = routeAround(parallel, nodes);
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
