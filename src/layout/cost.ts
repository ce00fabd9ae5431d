import { borderDistance, overlapArea, type Box } from '../geometry/index.js';
import { clusterCost, clusterCostAround } from './cluster-cost.js';
import { boxAt, edgeMargin, type Page, type StateEdge, type LayoutState } from './layout-state.js';

/** What the faults of a picture cost. The unit is arbitrary; only the ratios matter. */
const COST = {
  crossing: 70,
  lineUnderBox: 160,
  overlapPerPx2: 2,
  crampedLinePerPx: 6,
  lengthPerPx: 0.9,
  /** For each pixel by which a box reaches over the edge of the page. */
  outsidePerPx: 14,
  /** Of a box at the edge of the page; it grows with the square of the distance from the middle. */
  farFromMiddle: 8,
};

/** Free space around every box, so that boxes do not touch and labels find room. */
const BOX_MARGIN_PX = 6;
/** The part of a line that its arrowhead and some air take. */
const ROOM_FOR_ARROW_PX = 7;

function pageCost(box: Box, { width, height }: Page): number {
  const x = Math.abs(box.x);
  const y = Math.abs(box.y);
  const outside =
    Math.max(0, x + (box.width - width) / 2) + Math.max(0, y + (box.height - height) / 2);
  const far = (2 * x) / width;
  const low = (2 * y) / height;
  return COST.outsidePerPx * outside + COST.farFromMiddle * (far * far + low * low);
}

function overlapCost(a: Box, b: Box): number {
  return COST.overlapPerPx2 * overlapArea(a, b, BOX_MARGIN_PX);
}

function edgeCost({ costIndex }: LayoutState, edge: StateEdge): number {
  const { a, b, weight, visibility } = edge;
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const visible = distance - borderDistance(a, b) - borderDistance(b, a);
  let cost = COST.lengthPerPx * weight * Math.max(0, visible);
  if (visibility === 0) return cost;
  // A label is set level, so a steep line needs less length for it than a flat one.
  const alongX = distance === 0 ? 1 : Math.abs(dx) / distance;
  const alongY = distance === 0 ? 1 : Math.abs(dy) / distance;
  const room = ROOM_FOR_ARROW_PX + alongX * edge.labelWidth + alongY * edge.labelHeight;
  cost += COST.crampedLinePerPx * visibility * Math.max(0, room - visible);
  cost += COST.crossing * visibility * costIndex.crossings(edge);
  cost +=
    COST.lineUnderBox * visibility * edge.lines * costIndex.boxesUnder(edge, edgeMargin(edge));
  return cost;
}

/**
 * The part of a picture's cost that changes when one box moves: its overlaps,
 * the areas of groups, the lines under it, and the length, crossings and obstacles of its own lines.
 * The sum is broken off once it is above the limit; most moves are that bad, and
 * the cheap terms come first.
 */
export function costAround(state: LayoutState, index: number, limit = Infinity): number {
  const { edgesOf, costIndex, isVisible, coexisting, page } = state;
  const box = boxAt(state, index);
  let cost = pageCost(box, page);
  for (const other of coexisting[index] ?? []) {
    cost += overlapCost(box, boxAt(state, other));
  }
  if (cost > limit) return cost;
  cost += clusterCostAround(state, index);
  if (cost > limit) return cost;
  if (isVisible[index]) cost += COST.lineUnderBox * costIndex.edgesOver(index);
  for (const edge of edgesOf[index] ?? []) {
    if (cost > limit) return cost;
    cost += edgeCost(state, edge);
  }
  return cost;
}

/** The cost of a whole picture, to choose between several. */
export function totalCost(state: LayoutState): number {
  const { boxes, edges, coexisting, page } = state;
  state.costIndex.follow(boxes);
  let cost = clusterCost(state);
  boxes.forEach((box, index) => {
    cost += pageCost(box, page);
    for (const other of coexisting[index] ?? []) {
      if (other > index) cost += overlapCost(box, boxAt(state, other));
    }
  });
  for (const edge of edges) cost += edgeCost(state, edge);
  return cost;
}
