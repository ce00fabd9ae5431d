import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveBetween } from '../../../../src/scene/routing/curve-between.js';
import { segmentEntersBox } from '../../../../src/geometry/index.js';
import type { SceneEdge, SceneNode } from '../../../../src/scene/index.js';
import type { Point } from '../../../../src/geometry/index.js';
import { routeEdges } from '../../../../src/scene/scene-edge-builder.js';
import { controlPointPositions } from '../../../../src/scene/routing/route-changes.js';
import { edge, node } from '../drawing.js';

function ends(routed: SceneEdge, nodes: SceneNode[]): [SceneNode, SceneNode] {
  const find = (id: string): SceneNode => nodes.find((candidate) => candidate.id === id)!;
  return [find(routed.source), find(routed.target)];
}

/** The middle control point of an edge. */
function controlOf(routed: SceneEdge, nodes: SceneNode[]): Point {
  const [a, b] = ends(routed, nodes);
  const controls = controlPointPositions(a, b, routed.controlPoints);
  return controls[Math.floor(controls.length / 2)]!;
}

function runsUnder(routed: SceneEdge, box: SceneNode, nodes: SceneNode[]): boolean {
  const [a, b] = ends(routed, nodes);
  const { points } = curveBetween(a, b, routed.controlPoints);
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && segmentEntersBox(point, next, box);
  });
}

/** The distance of the closest two control points; 0 for edges that coincide. */
function closest(controls: Point[]): number {
  const distances = controls.flatMap((a, index) =>
    controls.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  return Math.min(...distances);
}

describe('routeEdges', () => {
  const a = node('a', 0, 0);
  const b = node('b', 400, 0);

  it('is straight where nothing is in the way', () => {
    const [routed] = routeEdges([edge('a', 'b')], [a, b]);
    expect(routed?.controlPoints).toEqual([{ distance: 0, weight: 0.5 }]);
  });

  it('leads around a node in the way', () => {
    const nodes = [a, b, node('between', 200, 0)];
    const [routed] = routeEdges([edge('a', 'b')], nodes);
    expect(routed?.controlPoints[0]?.distance).not.toBe(0);
    expect(runsUnder(routed!, nodes[2]!, nodes)).toBe(false);
  });

  it('takes the free side', () => {
    const nodes = [a, b, node('between', 200, 12), node('below', 200, 70)];
    const [routed] = routeEdges([edge('a', 'b')], nodes);
    for (const other of nodes.slice(2)) expect(runsUnder(routed!, other, nodes)).toBe(false);
    expect(controlOf(routed!, nodes).y).toBeLessThan(0);
  });

  it('keeps edges of the same direction side by side', () => {
    const edges = [
      edge('a', 'b'),
      edge('a', 'b', { id: 'again' }),
      edge('a', 'b', { id: 'thrice' }),
    ];
    const controls = routeEdges(edges, [a, b]).map((routed) => controlOf(routed, [a, b]));
    expect(closest(controls)).toBeGreaterThan(10);
  });

  it('keeps the two edges of a cross-holding apart', () => {
    const controls = routeEdges([edge('a', 'b'), edge('b', 'a')], [a, b]).map((routed) =>
      controlOf(routed, [a, b]),
    );
    expect(closest(controls)).toBeGreaterThan(10);
  });

  it('keeps all edges of a pair apart in every mixture of directions, around a node too', () => {
    const obstacle = fc.option(
      fc.record({ x: fc.integer({ min: 100, max: 300 }), y: fc.nat(40) }),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 5 }),
        obstacle,
        (directions, at) => {
          const nodes = [a, b, ...(at ? [node('between', at.x, at.y)] : [])];
          const edges = directions.map((isForward, index) =>
            isForward ? edge('a', 'b', { id: `e${index}` }) : edge('b', 'a', { id: `e${index}` }),
          );
          const controls = routeEdges(edges, nodes).map((routed) => controlOf(routed, nodes));
          expect(closest(controls)).toBeGreaterThan(10);
        },
      ),
    );
  });

  it('leads parallel edges around a node together', () => {
    const nodes = [a, b, node('between', 200, 0)];
    for (const routed of routeEdges([edge('a', 'b'), edge('b', 'a')], nodes)) {
      expect(runsUnder(routed, nodes[2]!, nodes)).toBe(false);
    }
  });

  it('turns around corners where no arc is free', () => {
    const tall = { height: 39 };
    const wall = [-150, -110, -70, -30, 50, 90, 130].map((y) => node(`wall ${y}`, 200, y, tall));
    const further = [-130, -90, -10, 30, 70, 110, 150].map((y) =>
      node(`further ${y}`, 400, y, tall),
    );
    const nodes = [a, node('b', 600, 0), ...wall, ...further];
    const [routed] = routeEdges([edge('a', 'b')], nodes);
    expect(routed!.controlPoints.length).toBeGreaterThan(1);
    for (const other of nodes.slice(2)) expect(runsUnder(routed!, other, nodes)).toBe(false);
  });

  it('rather runs under one node than all the way around a long row', () => {
    const row = Array.from({ length: 40 }, (_, index) => {
      return node(`row ${index}`, 200, 40 * (index - 20), { height: 36 });
    });
    const [routed] = routeEdges([edge('a', 'b')], [a, b, ...row]);
    expect(routed!.controlPoints).toHaveLength(1);
  });

  it('leaves out edges with an end that is not among the nodes', () => {
    const edges = [edge('a', 'b'), edge('a', 'nobody'), edge('nobody', 'b'), edge('x', 'y')];
    expect(routeEdges(edges, [a, b]).map(({ id }) => id)).toEqual(['a-b']);
  });

  it('keeps the order and everything else of the edges', () => {
    const given = edge('a', 'b', { title: 'A in B', roles: ['majority', 'doubtful'] });
    const routed = routeEdges([edge('b', 'a'), given], [a, b]);
    expect(routed.map(({ id }) => id)).toEqual(['b-a', 'a-b']);
    expect(routed[1]).toMatchObject({
      ...given,
      controlPoints: routed[1]!.controlPoints,
      labelPlacement: routed[1]!.labelPlacement,
      route: routed[1]!.route,
    });
  });

  it('gives finite figures for ends at one place and for a party that holds itself', () => {
    const [one, other] = [node('a', 5, 5), node('b', 5, 5)];
    for (const routed of routeEdges([edge('a', 'b'), edge('a', 'a')], [one, other])) {
      const figures = routed.controlPoints.flatMap(({ distance, weight }) => [distance, weight]);
      expect(figures.every(Number.isFinite)).toBe(true);
    }
  });

  it('gives nothing for nothing', () => {
    expect(routeEdges([], [])).toEqual([]);
  });
});
