import { boxesOverlap } from '../geometry.js';
import { nearestFree } from './free-place.js';
import { areasOf } from './group-cost.js';
import { boxAt, moveTo, type Placement } from './placement.js';

/** Further than this, a party is not moved to leave a group in peace: its lines would get too long. */
const FURTHEST_PX = 150;

/**
 * Moves those of no group out of the areas of groups, each to the nearest free
 * place, since a group with a stranger in it has no ground of its own. Where
 * there is none near, they stay.
 */
export function leaveGroups(placement: Placement): void {
  const { groupOf, isSeen, contemporaries } = placement;
  const areas = areasOf(placement);
  for (const [index, group] of groupOf.entries()) {
    const box = boxAt(placement, index);
    if (group !== -1 || !isSeen[index] || !areas.some((area) => boxesOverlap(area, box))) continue;
    const others = (contemporaries[index] ?? [])
      .filter((other) => isSeen[other])
      .map((other) => boxAt(placement, other));
    const place = nearestFree(box, box, [...areas, ...others]);
    if (Math.hypot(place.x - box.x, place.y - box.y) <= FURTHEST_PX)
      moveTo(placement, index, place);
  }
}
