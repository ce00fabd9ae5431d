import { groupHeads, headsOfControl, type Snapshot } from '../network/index.js';
import { clusterHull, SpatialIndex } from '../geometry/index.js';
import type { SceneCluster, SceneNode } from './scene.js';

/** Smaller groups have no hull: that two or three nodes belong together is seen without one. */
const SMALLEST_GROUP = 4;

/**
 * The parties of every group that is large enough to be seen as one, with the head of the
 * group: those that `groupHeads` gives, or where controllers are given what these control.
 */
export function largeGroups(
  snapshot: Snapshot,
  controllers?: ReadonlyMap<string, string>,
): Map<string, string> {
  const heads = controllers ? headsOfControl(controllers) : groupHeads(snapshot);
  const sizes = new Map<string, number>();
  for (const head of heads.values()) sizes.set(head, (sizes.get(head) ?? 0) + 1);
  return new Map([...heads].filter(([, head]) => (sizes.get(head) ?? 0) >= SMALLEST_GROUP));
}

/** How far the boxes of two nodes are apart. */
function distance(a: SceneNode, b: SceneNode): number {
  const gap = (axis: 'x' | 'y', size: 'width' | 'height'): number =>
    Math.max(0, Math.abs(a[axis] - b[axis]) - (a[size] + b[size]) / 2);
  return Math.hypot(gap('x', 'width'), gap('y', 'height'));
}

/**
 * Of the members of a group those that stand together with nobody else between them, as many
 * as there are: the nearest are joined first, unless somebody stands between them.
 */
function together(
  members: readonly SceneNode[],
  isApart: (members: readonly SceneNode[]) => boolean,
): readonly SceneNode[] {
  if (isApart(members)) return members;
  const inOrder = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const setOf = new Map(inOrder.map((node) => [node, [node]]));
  const pairs = inOrder.flatMap((a, at) =>
    inOrder.slice(at + 1).map((b) => ({ a, b, distance: distance(a, b) })),
  );
  for (const { a, b } of pairs.sort((one, other) => one.distance - other.distance)) {
    const [first = [], second = []] = [setOf.get(a), setOf.get(b)];
    if (first === second) continue;
    const both = [...first, ...second];
    if (isApart(both)) for (const node of both) setOf.set(node, both);
  }
  return [...setOf.values()].reduce((most, some) => (some.length > most.length ? some : most));
}

/**
 * The hulls of the groups in a scene. A group has one when enough of its members
 * are drawn and nobody else is between them, so that a hull never claims a
 * company for a group that it does not belong to. Where the groups are those of given
 * controllers, for which no layout is made, the hull is around those members that stand together.
 */
export function sceneClusters(
  snapshot: Snapshot,
  nodes: readonly SceneNode[],
  controllers?: ReadonlyMap<string, string>,
): SceneCluster[] {
  const heads = largeGroups(snapshot, controllers);
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
  return [...membersOf].flatMap(([head, all]): SceneCluster[] => {
    const isApart = (members: readonly SceneNode[]): boolean =>
      index.overlapping(clusterHull(members)).every((node) => headOf(node) === head);
    const members = controllers ? together(all, isApart) : all;
    if (members.length < SMALLEST_GROUP || !isApart(members)) return [];
    return [{ head, ...clusterHull(members) }];
  });
}
