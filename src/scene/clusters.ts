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

/** Nodes as two lists, parted where the gap between neighbours is widest. */
function parted(nodes: readonly SceneNode[]): [SceneNode[], SceneNode[]] {
  let widest = { gap: -Infinity, sorted: [...nodes], at: 1 };
  for (const [axis, size] of [
    ['x', 'width'],
    ['y', 'height'],
  ] as const) {
    const sorted = [...nodes].sort((a, b) => a[axis] - b[axis]);
    let end = -Infinity;
    sorted.forEach((node, at) => {
      const gap = node[axis] - node[size] / 2 - end;
      if (at > 0 && gap > widest.gap) widest = { gap, sorted, at };
      end = Math.max(end, node[axis] + node[size] / 2);
    });
  }
  const { sorted, at } = widest;
  return [sorted.slice(0, at), sorted.slice(at)];
}

/** Of the members of a group the most that stand together with nobody else between them; none if that is too few. */
function together(
  members: readonly SceneNode[],
  isApart: (members: readonly SceneNode[]) => boolean,
): readonly SceneNode[] {
  if (members.length < SMALLEST_GROUP || isApart(members)) return members;
  const [some, others] = parted(members).map((part) => together(part, isApart));
  return some && others && some.length < others.length ? others : (some ?? []);
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
