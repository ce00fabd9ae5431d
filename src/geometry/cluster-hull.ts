import { boundsOf, type Box } from './box.js';

/** The padding between the nodes of a cluster and its hull, in pixels. */
export const HULL_PADDING_PX = 7;

/** The hull of some boxes: the smallest box around them, with padding on every side. */
export function clusterHull(boxes: readonly Box[]): Box {
  const { x, y, width, height } = boundsOf(boxes);
  return { x, y, width: width + 2 * HULL_PADDING_PX, height: height + 2 * HULL_PADDING_PX };
}
