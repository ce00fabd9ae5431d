import { borderPoint, controlPointPosition, type Point } from '../geometry/index.js';
import type { UnroutedEdge } from './edges.js';
import { gapMidpoint } from './routing/gap-midpoint.js';
import { pairsOfNodes } from './routing/pairs.js';
import { parallelEdges } from './routing/parallel-edges.js';
import type { SceneCluster, SceneNode } from './scene.js';

/** An edge from border to border, as a quadratic curve. */
export interface DraftLine {
  edge: UnroutedEdge;
  start: Point;
  control: Point;
  end: Point;
}

/** What can be drawn of a network before routes and places of labels are found: boxes with names, and lines. */
export interface NetworkDraft {
  clusters: readonly SceneCluster[];
  nodes: readonly SceneNode[];
  lines: readonly DraftLine[];
}

/** Lines that lead straight from node to node, side by side where two nodes have several. */
export function draftLines(
  edges: readonly UnroutedEdge[],
  nodes: readonly SceneNode[],
): DraftLine[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines: DraftLine[] = [];
  for (const { a, b, edges: own } of pairsOfNodes(edges, byId)) {
    const { offsets } = parallelEdges(a, b, own.length);
    const middle = gapMidpoint(a, b);
    own.forEach((edge, at) => {
      // A quadratic curve goes half as far aside as its control point.
      const control = controlPointPosition(a, b, 2 * (offsets[at] ?? 0), middle);
      const [one, other] = [borderPoint(a, control), borderPoint(b, control)];
      const [start, end] = edge.source === a.id ? [one, other] : [other, one];
      lines.push({ edge, start, control, end });
    });
  }
  return lines;
}
