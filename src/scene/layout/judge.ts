import { hiddenLabelArea } from '../labels/place-labels.js';
import { routeEdges } from '../lines/route.js';
import { totalCost } from './cost.js';
import type { LayoutGraph } from './layout-graph.js';
import type { Placement } from './placement.js';

/** What a hidden square pixel of a label costs, in the unit of the cost of a picture. */
const HIDDEN_LABEL_COST_PER_PX2 = 6;

/** How much of the labels cannot be read once all lines are led and all labels placed. */
function hiddenLabels({ nodes, edges }: LayoutGraph, placement: Placement): number {
  const { boxes, isSeen } = placement;
  const obstacles = nodes.flatMap(({ id }, index) => {
    const box = boxes[index];
    return box && isSeen[index] ? [{ ...box, id }] : [];
  });
  return hiddenLabelArea(routeEdges(edges, obstacles), obstacles);
}

/** What a finished picture costs, labels included, to choose between several. */
export function pictureCost(graph: LayoutGraph, placement: Placement): number {
  return totalCost(placement) + HIDDEN_LABEL_COST_PER_PX2 * hiddenLabels(graph, placement);
}
