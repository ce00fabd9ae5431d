import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveBetween } from '../../../../src/scene/routing/curve-between.js';
import { pointAt } from '../../../../src/scene/routing/curve.js';
import { overlapArea, segmentEntersBox, type Box } from '../../../../src/geometry/index.js';
import type { SceneEdge, SceneNode } from '../../../../src/scene/index.js';
import { fallbackCandidates } from '../../../../src/scene/labels/label-candidates.js';
import { hiddenLabelArea } from '../../../fixtures/hidden-label-area.js';
import { labelBox } from '../../../../src/scene/labels/label-box.js';
import { routeEdges } from '../../../../src/scene/scene-edge-builder.js';
import { textWidth } from '../../../../src/scene/text-width.js';
import { edge, node, type NetworkEdge } from '../drawing.js';

const a = node('a', 0, 0);

/** The label of the first edge, once all are routed. */
function labelOf(
  edges: NetworkEdge[],
  nodes: SceneNode[],
): Box & { scale: number; edge: SceneEdge } {
  const [routed] = routeEdges(edges, nodes);
  const [source, target] = [routed!.source, routed!.target].map((id) => {
    return nodes.find((candidate) => candidate.id === id)!;
  });
  const box = labelBox({ edge: routed!, a: source!, b: target! }, textWidth);
  return { ...box, scale: routed!.labelPlacement.scale, edge: routed! };
}

function covered(box: Box, nodes: SceneNode[]): number {
  return nodes.reduce((sum, other) => sum + overlapArea(box, other), 0);
}

describe('the placement of a label', () => {
  it('is the end of the edge for an empty one', () => {
    const [routed] = routeEdges([edge('a', 'b', { label: '' })], [a, node('b', 300, 0)]);
    expect(routed?.labelPlacement).toEqual({ distance: 0, offset: { x: 0, y: 0 }, scale: 1 });
  });

  it('is near the owned party for a stake, and leaves the arrowhead free', () => {
    for (const [x, y] of [
      [300, 0],
      [0, 300],
      [-250, 200],
    ] as const) {
      const b = node('b', x, y);
      const { edge: routed, ...box } = labelOf([edge('a', 'b')], [a, b]);
      const curve = curveBetween(a, b, routed.controlPoints);
      const tip = { ...pointAt(curve, curve.length - 3), width: 4, height: 4 };
      expect(overlapArea(box, tip)).toBe(0);
      expect(routed.labelPlacement.distance).toBeLessThan(curve.length / 4);
    }
  });

  it('is the middle of the edge for talks', () => {
    const talks = edge('a', 'b', { kind: 'talks', label: '✕ 13 Feb 2025' });
    const { x } = labelOf([talks], [a, node('b', 400, 0)]);
    expect(Math.abs(x - 200)).toBeLessThan(8);
  });

  it('is on the edge in the usual size while there is space', () => {
    const { edge: routed } = labelOf([edge('a', 'b')], [a, node('b', 160, 0)]);
    expect(routed.labelPlacement).toMatchObject({ offset: { x: 0, y: 0 }, scale: 1 });
  });

  it('is smaller where it would be covered between two close nodes', () => {
    const nodes = [a, node('b', 10, 30 + 7)];
    const { scale, edge: routed, ...box } = labelOf([edge('a', 'b')], nodes);
    expect(scale).toBeLessThan(0.7);
    expect(covered(box, nodes)).toBeLessThan(1);
    expect(routed.label).toBe('20%');
  });

  it('is beside a short edge where it would hide the arrowhead', () => {
    const nodes = [a, node('b', 0, 30 + 13)];
    const { edge: routed } = labelOf([edge('a', 'b')], nodes);
    expect(routed.labelPlacement.offset).not.toEqual({ x: 0, y: 0 });
  });

  it('is beside the edge where the edge is, not where it points at its end', () => {
    // A quarter of a circle, roughly: rightwards at the source, downwards at the target.
    const b = node('b', 400, 400);
    const curve = curveBetween(a, b, [{ distance: -280, weight: 0.5 }]);
    const size = { width: 30, height: 10 };
    const all = [...fallbackCandidates({ kind: 'stake', curve, size, nodes: [] })];
    const beside = all.filter(({ offset }) => offset.x !== 0 || offset.y !== 0);
    expect(beside.length).toBeGreaterThan(0);
    for (const label of beside) {
      const crossed = curve.points.some((point, i) => {
        const next = curve.points[i + 1];
        return next !== undefined && segmentEntersBox(point, next, label, -1);
      });
      expect(crossed).toBe(false);
    }
  });

  it('keeps the labels of two crossing edges apart', () => {
    const nodes = [a, node('b', 300, 160), node('c', 0, 160), node('d', 300, 0)];
    const edges = [
      edge('a', 'b', { kind: 'talks', label: '✕ 2019' }),
      edge('c', 'd', { kind: 'talks', label: '✕ 2021' }),
    ];
    expect(hiddenLabelArea(routeEdges(edges, nodes), nodes)).toBe(0);
  });

  it('is hardly covered by the nodes at both ends, as long as they are apart', () => {
    const gap = fc.integer({ min: 7, max: 60 });
    const slide = fc.integer({ min: -35, max: 35 });
    fc.assert(
      fc.property(gap, slide, fc.boolean(), (space, weight, upright) => {
        const b = upright ? node('b', weight, 30 + space) : node('b', 80 + space, weight / 3);
        const { edge: routed, scale, ...box } = labelOf([edge('a', 'b')], [a, b]);
        expect(covered(box, [a, b])).toBeLessThan(0.25 * box.width * box.height);
        expect(routed.labelPlacement.scale).toBe(scale);
      }),
    );
  });

  it('is finite for ends at one place, and for nodes that overlap', () => {
    const pairs = [
      [node('a', 5, 5), node('b', 5, 5)],
      [node('a', 0, 0), node('b', 12, 4)],
    ];
    for (const nodes of pairs) {
      const [routed] = routeEdges([edge('a', 'b')], nodes);
      const { distance, offset } = routed!.labelPlacement;
      expect([distance, offset.x, offset.y].every(Number.isFinite)).toBe(true);
      expect(distance).toBeGreaterThanOrEqual(0);
    }
  });
});
