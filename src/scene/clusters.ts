import { groupHeads, type Snapshot } from '../network/index.js';
import { clusterHull, SpatialIndex } from '../geometry/index.js';
import type { SceneCluster, SceneNode } from './scene.js';

/** Smaller groups have no hull: that two or three nodes belong together is seen without one. */
const SMALLEST_GROUP = 4;

/** The parties of every group that is large enough to be seen as one, with the head of the group. */
export function largeGroups(snapshot: Snapshot): Map<string, string> {
  const heads = groupHeads(snapshot);
  const sizes = new Map<string, number>();
  for (const head of heads.values()) sizes.set(head, (sizes.get(head) ?? 0) + 1);
  return new Map([...heads].filter(([, head]) => (sizes.get(head) ?? 0) >= SMALLEST_GROUP));
}

/**
 * The hulls of the groups in a scene. A group has one when enough of its members
 * are drawn and nobody else is between them, so that a hull never claims a
 * company for a group that it does not belong to.
 */
export function sceneClusters(snapshot: Snapshot, nodes: readonly SceneNode[]): SceneCluster[] {
  const heads = largeGroups(snapshot);
  // What stands for others belongs where their party does.
  const headOf = ({ id }: SceneNode): string | undefined => heads.get(id.split('/')[0] ?? id);
  const membersOf = new Map<string, SceneNode[]>();
  for (const node of nodes) {
    const head = headOf(node);
    if (head === undefined) continue;
    const members = membersOf.get(head);
    if (members) members.push(node);
    else membersOf.set(head, [node]);
  }
  // An alliance is no company that a hull could claim.
  const index = new SpatialIndex(nodes.filter(({ role }) => role !== 'alliance'));
  return [...membersOf].flatMap(([head, members]): SceneCluster[] => {
    if (members.length < SMALLEST_GROUP) return [];
    const hull = clusterHull(members);
    const hasIntruder = index.overlapping(hull).some((node) => headOf(node) !== head);
    return hasIntruder ? [] : [{ head, ...hull }];
  });
}
