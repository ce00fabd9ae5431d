import type { SceneEdge } from '../scene/index.js';
import type { Point } from '../geometry/index.js';
import { ARROW_SCALE, EDGE_ENCODINGS, edgeEncodingName } from './encoding.js';

/** How far before the box the drawn line ends, under its arrowhead, as the engine has it. */
function gapUnderArrow(edge: SceneEdge, width: number): number {
  return EDGE_ENCODINGS[edgeEncodingName(edge)].arrow ? 2 * ARROW_SCALE * width : 0;
}

/** Where the engine is told to put a label. */
export interface LabelAnchor {
  /** How far from the end of the drawn line, along it. */
  labelDistance: number;
  /** From there to the middle of the label. */
  labelAsideX: number;
  labelAsideY: number;
}

/**
 * The place of a label in the engine's terms: a scene measures from the box at
 * the target, the engine from where the drawn line ends. A label that is nearer
 * to the box than that is pushed there from the end of the line.
 */
export function labelAnchor(edge: SceneEdge, width: number, start: Point, end: Point): LabelAnchor {
  const { distance, offset } = edge.labelPlacement;
  const fromEnd = distance - gapUnderArrow(edge, width);
  const push = Math.max(0, -fromEnd) / (Math.hypot(end.x - start.x, end.y - start.y) || 1);
  return {
    labelDistance: Math.max(0, fromEnd),
    labelAsideX: offset.x + (end.x - start.x) * push,
    labelAsideY: offset.y + (end.y - start.y) * push,
  };
}
