import { overlapArea, type Box } from '../geometry.js';
import { AREA_PADDING_PX } from '../groups.js';
import { boxAt, type Placement } from './placement.js';

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
function areaOf(placement: Placement, members: readonly number[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const index of members) {
    const { x, y, width, height } = boxAt(placement, index);
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left + 2 * AREA_PADDING_PX,
    height: bottom - top + 2 * AREA_PADDING_PX,
  };
}

/** The area of every group of a placement. */
export function areasOf(placement: Placement): Box[] {
  return placement.groups.map((members) => areaOf(placement, members));
}

/** What the area of one group costs: its size, the strangers in it, what it shares with others. */
function areaCost(placement: Placement, group: number, areas: readonly Box[]): number {
  const { boxes, isSeen, groupOf } = placement;
  const area = areas[group];
  if (!area) return 0;
  let cost = COST.areaPerPx2 * area.width * area.height;
  for (let index = 0; index < boxes.length; index++) {
    if (!isSeen[index] || groupOf[index] === group) continue;
    cost += COST.strangerPerPx2 * overlapArea(area, boxAt(placement, index));
  }
  for (let other = 0; other < areas.length; other++) {
    const rival = areas[other];
    if (other !== group && rival) cost += COST.sharedPerPx2 * overlapArea(area, rival);
  }
  return cost;
}

/** The part of the cost of all groups that changes when one box moves. */
export function groupCostAround(placement: Placement, index: number): number {
  if (placement.groups.length === 0 || !placement.isSeen[index]) return 0;
  const areas = areasOf(placement);
  const own = placement.groupOf[index] ?? -1;
  const box = boxAt(placement, index);
  let cost = areaCost(placement, own, areas);
  for (let other = 0; other < areas.length; other++) {
    const area = areas[other];
    if (other !== own && area) cost += COST.strangerPerPx2 * overlapArea(area, box);
  }
  return cost;
}

/** What all groups of a picture cost. */
export function groupCost(placement: Placement): number {
  const areas = areasOf(placement);
  return areas.reduce((sum, _, group) => sum + areaCost(placement, group, areas), 0);
}
