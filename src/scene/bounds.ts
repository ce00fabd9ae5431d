import { boundsOf, type Box } from '../geometry/index.js';
import { labelBox } from './labels/label-box.js';
import { curveBetween } from './routing/curve-between.js';
import type { Scene } from './scene.js';
import type { MeasureText } from './text-width.js';

/**
 * The smallest box around everything that a scene draws: nodes, clusters, edges
 * and their labels, as `measureText` measures them. It does not depend on what the renderer
 * shows of it at some zoom. A scene with a frame of its own has that. Of size 0, at the origin, for an empty scene.
 */
export function sceneBounds(
  { nodes, edges, clusters, frame }: Scene,
  measureText: MeasureText,
): Box {
  if (frame) return frame;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const boxes: Box[] = [...nodes, ...clusters];
  for (const edge of edges) {
    const [a, b] = [byId.get(edge.source), byId.get(edge.target)];
    if (!a || !b) continue;
    boxes.push(curveBetween(a, b, edge.controlPoints).bounds);
    if (edge.label !== '') boxes.push(labelBox({ edge, a, b }, measureText));
  }
  return boundsOf(boxes);
}
