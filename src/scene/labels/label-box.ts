import { areaOver, SpatialIndex, type Box } from '../../geometry/index.js';
import type { Obstacle } from '../obstacle.js';
import { curveBetween, pointAt } from '../routing/curve.js';
import type { SceneEdge } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { labelSize } from './label-size.js';

/** The box that the label of an edge between two nodes takes. */
export function labelBox(
  { edge, a, b }: { edge: SceneEdge; a: Box; b: Box },
  measureText?: MeasureText,
): Box {
  const { distance, offset, scale } = edge.labelPlacement;
  const curve = curveBetween(a, b, edge.controlPoints);
  const { x, y } = pointAt(curve, curve.length - distance);
  const { width, height } = labelSize(edge.labelLines, measureText);
  return { x: x + offset.x, y: y + offset.y, width: width * scale, height: height * scale };
}

/**
 * How much of the labels of edges lies over nodes or over other labels, in square
 * pixels; 0 when every label can be read.
 */
export function hiddenLabelArea(edges: readonly SceneEdge[], nodes: readonly Obstacle[]): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labels = edges.flatMap((edge): Box[] => {
    const [a, b] = [byId.get(edge.source), byId.get(edge.target)];
    return edge.label === '' || !a || !b ? [] : [labelBox({ edge, a, b })];
  });
  const [nodeIndex, labelIndex] = [new SpatialIndex(nodes), new SpatialIndex(labels)];
  let [overNodes, overLabels] = [0, 0];
  for (const label of labels) {
    overNodes += areaOver(label, nodeIndex.overlapping(label));
    const others = labelIndex.overlapping(label).filter((other) => other !== label);
    overLabels += areaOver(label, others);
  }
  // Every overlap of two labels was counted for both.
  return overNodes + overLabels / 2;
}
