import { BoxGrid, clusterHull, SpatialIndex } from '../../geometry/index.js';
import type { Bodies } from '../body.js';
import { nearestFreePosition } from '../free-position.js';
import { LAYOUT_SETTINGS } from '../settings.js';

/**
 * Moves those of no group out of the hulls of groups, each to the nearest free
 * position, since a group with a stranger in its hull is drawn without one.
 * Where none is near, they stay.
 */
export function evictStrangers({ bodies, groups }: Bodies): void {
  const hulls = groups.map(({ members }) => clusterHull(members));
  const hullIndex = new SpatialIndex(hulls);
  const grid = new BoxGrid();
  for (const [index, box] of [...bodies, ...hulls].entries()) grid.set(index, box);
  for (const [index, body] of bodies.entries()) {
    if (body.group || hullIndex.overlapping(body).length === 0) continue;
    const { x, y } = nearestFreePosition(body, body, grid, (other) => other !== index);
    const [dx, dy] = [x - body.x, y - body.y];
    if (Math.sqrt(dx * dx + dy * dy) > LAYOUT_SETTINGS.clusters.furthestEvictionPx) continue;
    body.x = x;
    body.y = y;
    grid.set(index, body);
  }
}
