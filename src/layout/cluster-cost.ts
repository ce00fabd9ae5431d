import { clusterHull, overlapArea, type Box } from '../geometry/index.js';
import { boxAt, type LayoutState } from './layout-state.js';
import { LAYOUT_SETTINGS } from './settings.js';

const COST = LAYOUT_SETTINGS.cost;

/** The hull of every group. */
export function hullsOf(state: LayoutState): Box[] {
  return state.groups.map((members) => clusterHull(members.map((index) => boxAt(state, index))));
}

/** What the hull of one group costs: its size, the intruders in it, what it shares with others. */
function hullCost(state: LayoutState, group: number, hulls: readonly Box[]): number {
  const { boxes, isVisible, groupOf } = state;
  const hull = hulls[group];
  if (!hull) return 0;
  let cost = COST.hullPerPx2 * hull.width * hull.height;
  for (let index = 0; index < boxes.length; index++) {
    if (!isVisible[index] || groupOf[index] === group) continue;
    cost += COST.intruderPerPx2 * overlapArea(hull, boxAt(state, index));
  }
  for (let other = 0; other < hulls.length; other++) {
    const otherHull = hulls[other];
    if (other !== group && otherHull) cost += COST.sharedHullPerPx2 * overlapArea(hull, otherHull);
  }
  return cost;
}

/** The part of the cost of all groups that changes when one box moves. */
export function clusterCostAround(state: LayoutState, index: number): number {
  if (state.groups.length === 0 || !state.isVisible[index]) return 0;
  const hulls = hullsOf(state);
  const own = state.groupOf[index] ?? -1;
  const box = boxAt(state, index);
  let cost = hullCost(state, own, hulls);
  for (let other = 0; other < hulls.length; other++) {
    const hull = hulls[other];
    if (other !== own && hull) cost += COST.intruderPerPx2 * overlapArea(hull, box);
  }
  return cost;
}

/** What all groups of a layout cost. */
export function clusterCost(state: LayoutState): number {
  const hulls = hullsOf(state);
  return hulls.reduce((sum, _, group) => sum + hullCost(state, group, hulls), 0);
}
