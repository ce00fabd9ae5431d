import { overlapArea, type Box } from '../geometry/index.js';
import { HULL_PADDING_PX } from '../geometry/index.js';
import { boxAt, type LayoutState } from './layout-state.js';

/** What disturbs a neighbourhood. The unit is that of the cost of a picture. */
const COST = {
  /** A box in the area of a group that it does not belong to. */
  strangerPerPx2: 0.24,
  /** Two areas that overlap. */
  sharedPerPx2: 0.04,
  /** The area itself, so that a group keeps together. */
  areaPerPx2: 0.012,
};

/** The area of a group of a placement. It is asked for at every move, so nothing is collected. */
function hullOf(state: LayoutState, members: readonly number[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const index of members) {
    const { x, y, width, height } = boxAt(state, index);
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left + 2 * HULL_PADDING_PX,
    height: bottom - top + 2 * HULL_PADDING_PX,
  };
}

/** The area of every group of a placement. */
export function hullsOf(state: LayoutState): Box[] {
  return state.groups.map((members) => hullOf(state, members));
}

/** What the area of one group costs: its size, the strangers in it, what it shares with others. */
function areaCost(state: LayoutState, group: number, clusters: readonly Box[]): number {
  const { boxes, isVisible, groupOf } = state;
  const area = clusters[group];
  if (!area) return 0;
  let cost = COST.areaPerPx2 * area.width * area.height;
  for (let index = 0; index < boxes.length; index++) {
    if (!isVisible[index] || groupOf[index] === group) continue;
    cost += COST.strangerPerPx2 * overlapArea(area, boxAt(state, index));
  }
  for (let other = 0; other < clusters.length; other++) {
    const rival = clusters[other];
    if (other !== group && rival) cost += COST.sharedPerPx2 * overlapArea(area, rival);
  }
  return cost;
}

/** The part of the cost of all groups that changes when one box moves. */
export function clusterCostAround(state: LayoutState, index: number): number {
  if (state.groups.length === 0 || !state.isVisible[index]) return 0;
  const clusters = hullsOf(state);
  const own = state.groupOf[index] ?? -1;
  const box = boxAt(state, index);
  let cost = areaCost(state, own, clusters);
  for (let other = 0; other < clusters.length; other++) {
    const area = clusters[other];
    if (other !== own && area) cost += COST.strangerPerPx2 * overlapArea(area, box);
  }
  return cost;
}

/** What all groups of a picture cost. */
export function clusterCost(state: LayoutState): number {
  const clusters = hullsOf(state);
  return clusters.reduce((sum, _, group) => sum + areaCost(state, group, clusters), 0);
}
