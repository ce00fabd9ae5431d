import type { Box } from '../../geometry/index.js';
import { curveBetween } from '../routing/curve-between.js';
import { pointAt } from '../routing/curve.js';
import type { SceneEdge } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { labelSize } from './label-size.js';

/** The box that the label of an edge between two nodes takes. */
export function labelBox(
  { edge, a, b }: { edge: SceneEdge; a: Box; b: Box },
  measureText: MeasureText,
): Box {
  const { distance, offset, scale } = edge.labelPlacement;
  const curve = curveBetween(a, b, edge.controlPoints);
  const { x, y } = pointAt(curve, curve.length - distance);
  const { width, height } = labelSize(edge.labelLines, measureText);
  return { x: x + offset.x, y: y + offset.y, width: width * scale, height: height * scale };
}
