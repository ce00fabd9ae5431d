import { groupHeads, type Snapshot } from '../network/index.js';
import { boxesOverlap, clusterHull } from '../geometry/index.js';
import type { SceneCluster, SceneNode } from './scene.js';

/** Groups of fewer parties are no neighbourhoods: two or three boxes side by side say it already. */
const SMALLEST_GROUP = 4;

/** The parties of every group that is large enough to be seen as one, with the head of the group. */
export function largeGroups(snapshot: Snapshot): Map<string, string> {
  const heads = groupHeads(snapshot);
  const sizes = new Map<string, number>();
  for (const head of heads.values()) sizes.set(head, (sizes.get(head) ?? 0) + 1);
  return new Map([...heads].filter(([, head]) => (sizes.get(head) ?? 0) >= SMALLEST_GROUP));
}

/**
 * The areas of the groups in a picture. A group has one when enough of its
 * members are drawn and nobody else stands between them, so that an area never
 * claims a company for a group that it does not belong to.
 */
export function sceneClusters(snapshot: Snapshot, nodes: readonly SceneNode[]): SceneCluster[] {
  const heads = largeGroups(snapshot);
  const membersOf = new Map<string, SceneNode[]>();
  for (const node of nodes) {
    const head = heads.get(node.id);
    if (head !== undefined) membersOf.set(head, [...(membersOf.get(head) ?? []), node]);
  }
  return [...membersOf].flatMap(([head, members]): SceneCluster[] => {
    const area = clusterHull(members);
    const isShared = nodes.some((node) => heads.get(node.id) !== head && boxesOverlap(area, node));
    return members.length < SMALLEST_GROUP || isShared ? [] : [{ head, ...area }];
  });
}
