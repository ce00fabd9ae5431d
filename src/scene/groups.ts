import { groupHeads, type Snapshot } from '../analysis/index.js';
import { boundsOf, boxesOverlap, type Box } from './geometry.js';
import type { SceneArea, SceneNode } from './scene.js';

/** Groups of fewer parties are no neighbourhoods: two or three boxes side by side say it already. */
const SMALLEST_GROUP = 4;

/** The parties of every group that is large enough to be seen as one, with the head of the group. */
export function largeGroups(snapshot: Snapshot): Map<string, string> {
  const heads = groupHeads(snapshot);
  const sizes = new Map<string, number>();
  for (const head of heads.values()) sizes.set(head, (sizes.get(head) ?? 0) + 1);
  return new Map([...heads].filter(([, head]) => (sizes.get(head) ?? 0) >= SMALLEST_GROUP));
}

/** Free space around the boxes of a group. */
export const AREA_PADDING_PX = 7;

/** The area of some boxes of a group: the smallest box around them, with some air. */
export function areaAround(boxes: readonly Box[]): Box {
  const { x, y, width, height } = boundsOf(boxes);
  return { x, y, width: width + 2 * AREA_PADDING_PX, height: height + 2 * AREA_PADDING_PX };
}

/**
 * The areas of the groups in a picture. A group has one when enough of its
 * members are drawn and nobody else stands between them, so that an area never
 * claims a company for a group that it does not belong to.
 */
export function sceneAreas(snapshot: Snapshot, nodes: readonly SceneNode[]): SceneArea[] {
  const heads = largeGroups(snapshot);
  const membersOf = new Map<string, SceneNode[]>();
  for (const node of nodes) {
    const head = heads.get(node.id);
    if (head !== undefined) membersOf.set(head, [...(membersOf.get(head) ?? []), node]);
  }
  return [...membersOf].flatMap(([head, members]): SceneArea[] => {
    const area = areaAround(members);
    const isShared = nodes.some((node) => heads.get(node.id) !== head && boxesOverlap(area, node));
    return members.length < SMALLEST_GROUP || isShared ? [] : [{ head, ...area }];
  });
}
