import { borderDistance, overlapArea, type Box } from '../geometry/index.js';
import { clusterCost, clusterCostAround } from './cluster-cost.js';
import { boxAt, coexist, edgeMargin, syncIndexes } from './layout-state.js';
import type { LayoutState, Page, StateEdge } from './layout-state.js';
import { LAYOUT_SETTINGS } from './settings.js';

const COST = LAYOUT_SETTINGS.cost;

function pageCost(box: Box, { width, height }: Page): number {
  const x = Math.abs(box.x);
  const y = Math.abs(box.y);
  const outside =
    Math.max(0, x + (box.width - width) / 2) + Math.max(0, y + (box.height - height) / 2);
  const far = (2 * x) / width;
  const low = (2 * y) / height;
  return COST.outsidePerPx * outside + COST.farFromCentre * (far * far + low * low);
}

/** What a box costs for overlapping others that exist on some day together with it, after an index. */
function overlapCost(state: LayoutState, index: number, after = -1): number {
  const box = boxAt(state, index);
  let area = 0;
  for (const other of state.grid.overlapping(box, COST.boxMarginPx)) {
    if (other === index || other <= after || !coexist(state, index, other)) continue;
    area += overlapArea(box, boxAt(state, other), COST.boxMarginPx);
  }
  return COST.overlapPerPx2 * area;
}

function edgeCost({ costIndex }: LayoutState, edge: StateEdge): number {
  const { a, b, weight, visibility } = edge;
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const visible = distance - borderDistance(a, b) - borderDistance(b, a);
  let cost = COST.lengthPerPx * weight * Math.max(0, visible);
  if (visibility === 0) return cost;
  // Labels are horizontal, so a steep edge needs less length for them than a flat one.
  const alongX = distance === 0 ? 1 : Math.abs(dx) / distance;
  const alongY = distance === 0 ? 1 : Math.abs(dy) / distance;
  const needed = COST.arrowPx + alongX * edge.labelWidth + alongY * edge.labelHeight;
  cost += COST.crampedEdgePerPx * visibility * Math.max(0, needed - visible);
  cost += COST.crossing * visibility * costIndex.crossings(edge);
  cost +=
    COST.edgeUnderBox * visibility * edge.lines * costIndex.boxesUnder(edge, edgeMargin(edge));
  return cost;
}

/**
 * The part of a layout's cost that changes when one box moves: its overlaps, the
 * hulls of groups, the edges under it, and the length, crossings and obstacles of
 * its own edges. The sum is broken off once it is above the limit; most moves are
 * that bad, and the cheap terms come first.
 */
export function costAround(state: LayoutState, index: number, limit = Infinity): number {
  const { edgesOf, costIndex, isVisible, page } = state;
  let cost = pageCost(boxAt(state, index), page) + overlapCost(state, index);
  if (cost > limit) return cost;
  cost += clusterCostAround(state, index);
  if (cost > limit) return cost;
  if (isVisible[index]) cost += COST.edgeUnderBox * costIndex.edgesOver(index);
  for (const edge of edgesOf[index] ?? []) {
    if (cost > limit) return cost;
    cost += edgeCost(state, edge);
  }
  return cost;
}

/** The cost of a whole layout, to choose between several. */
export function totalCost(state: LayoutState): number {
  const { boxes, edges, page } = state;
  syncIndexes(state);
  let cost = clusterCost(state);
  boxes.forEach((box, index) => {
    cost += pageCost(box, page) + overlapCost(state, index, index);
  });
  for (const edge of edges) cost += edgeCost(state, edge);
  return cost;
}
