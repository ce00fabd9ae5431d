import { boxesOverlap } from '../geometry/index.js';
import { nearestFreePosition } from './free-position.js';
import { hullsOf } from './cluster-cost.js';
import { boxAt, moveTo, type LayoutState } from './layout-state.js';

/** Further than this, a party is not moved to leave a group in peace: its lines would get too long. */
const FURTHEST_PX = 150;

/**
 * Moves those of no group out of the areas of groups, each to the nearest free
 * place, since a group with a stranger in it has no ground of its own. Where
 * there is none near, they stay.
 */
export function evictIntruders(state: LayoutState): void {
  const { groupOf, isVisible, coexisting } = state;
  const clusters = hullsOf(state);
  for (const [index, group] of groupOf.entries()) {
    const box = boxAt(state, index);
    if (group !== -1 || !isVisible[index] || !clusters.some((area) => boxesOverlap(area, box)))
      continue;
    const others = (coexisting[index] ?? [])
      .filter((other) => isVisible[other])
      .map((other) => boxAt(state, other));
    const place = nearestFreePosition(box, box, [...clusters, ...others]);
    if (Math.hypot(place.x - box.x, place.y - box.y) <= FURTHEST_PX) moveTo(state, index, place);
  }
}
