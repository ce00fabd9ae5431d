import { SpatialIndex } from '../geometry/index.js';
import { hullsOf } from './cluster-cost.js';
import { nearestFreePosition } from './free-position.js';
import { boxAt, coexist, moveTo, syncIndexes, type LayoutState } from './layout-state.js';
import { LAYOUT_SETTINGS } from './settings.js';

/**
 * Moves those of no group out of the hulls of groups, each to the nearest free
 * position, since a group with an intruder in its hull is drawn without one.
 * Where none is near, they stay.
 */
export function evictIntruders(state: LayoutState): void {
  const { boxes, groupOf, isVisible, grid } = state;
  const hulls = hullsOf(state);
  const hullIndex = new SpatialIndex(hulls);
  syncIndexes(state);
  hulls.forEach((hull, group) => grid.set(boxes.length + group, hull));
  for (const [index, group] of groupOf.entries()) {
    const box = boxAt(state, index);
    if (group !== -1 || !isVisible[index] || hullIndex.overlapping(box).length === 0) continue;
    const position = nearestFreePosition(box, box, grid, (other) => {
      if (other >= boxes.length) return true;
      return other !== index && isVisible[other] === true && coexist(state, index, other);
    });
    const [dx, dy] = [position.x - box.x, position.y - box.y];
    if (Math.sqrt(dx * dx + dy * dy) <= LAYOUT_SETTINGS.clusters.furthestEvictionPx) {
      moveTo(state, index, position);
    }
  }
}
