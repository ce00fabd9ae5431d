import { areaOver, SpatialIndex, type Box } from '../../geometry/index.js';
import type { Obstacle } from '../obstacle.js';
import type { SceneEdge } from '../scene.js';
import { textWidth } from '../text-width.js';
import { labelBox } from './label-box.js';

/**
 * How much of the labels of edges lies over nodes or over other labels, in square
 * pixels with the widths of Helvetica; 0 when every label can be read.
 */
export function hiddenLabelArea(edges: readonly SceneEdge[], nodes: readonly Obstacle[]): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labels = edges.flatMap((edge): Box[] => {
    const [a, b] = [byId.get(edge.source), byId.get(edge.target)];
    return edge.label === '' || !a || !b ? [] : [labelBox({ edge, a, b }, textWidth)];
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
