import type { Scene } from '../scene/index.js';

/** Whether a network has another layout than the one before it: what both draw stands elsewhere. */
export function isLaidOutAnew(before: Scene | undefined, next: Scene): boolean {
  if (before?.view !== 'network' || next.view !== 'network') return false;
  const places = new Map(before.nodes.map((node) => [node.id, node]));
  return next.nodes.some(({ id, x, y }) => {
    const place = places.get(id);
    return place !== undefined && (place.x !== x || place.y !== y);
  });
}
