import type { SceneEdge } from '../scene/index.js';
import type { Point } from '../geometry/index.js';
import { ARROW_SCALE, EDGE_ENCODINGS, edgeEncodingName } from './encoding.js';

/** How far before the target node Cytoscape ends an edge, under its arrowhead, in pixels. */
function gapUnderArrow(edge: SceneEdge, width: number): number {
  return EDGE_ENCODINGS[edgeEncodingName(edge)].arrow ? 2 * ARROW_SCALE * width : 0;
}

/** Where Cytoscape puts a label. Lengths are in pixels at zoom 1. */
export interface LabelAnchor {
  /** How far from the end of the drawn edge, along it. */
  labelDistance: number;
  /** From there to the middle of the label. */
  labelOffsetX: number;
  labelOffsetY: number;
}

/**
 * The place of a label in Cytoscape's terms: a scene measures from the border of
 * the target node, Cytoscape from where the drawn edge ends. A label that is
 * nearer to the node than that is offset from the end of the edge.
 */
export function labelAnchor(edge: SceneEdge, width: number, start: Point, end: Point): LabelAnchor {
  const { distance, offset } = edge.labelPlacement;
  const fromEnd = distance - gapUnderArrow(edge, width);
  const part = Math.max(0, -fromEnd) / (Math.hypot(end.x - start.x, end.y - start.y) || 1);
  return {
    labelDistance: Math.max(0, fromEnd),
    labelOffsetX: offset.x + (end.x - start.x) * part,
    labelOffsetY: offset.y + (end.y - start.y) * part,
  };
}
