import type { Bodies, Body, Link } from '../body.js';
import { isDrawn } from '../components.js';
import { otherEnd } from '../body.js';
import { neighboursOf } from '../shape.js';

/** A body of a tree with what hangs on it. */
export interface TreeNode {
  body: Body;
  depth: number;
  /** What links it to its parent; none for the root. */
  links: Link[];
  children: TreeNode[];
}

/** How many more links would lead from owned to owner, were the other end the root. */
function change(links: readonly Link[], root: Body, other: Body): number {
  if (links.some(({ owner }) => owner === root.id)) return 1;
  return links.some(({ owner }) => owner === other.id) ? -1 : 0;
}

function linksBetween(body: Body, other: Body): Link[] {
  return body.links.filter((link) => isDrawn(link) && otherEnd(link, body) === other);
}

/** The body from which most links lead from owner to owned; of several the one with the most neighbours. */
function rootOf({ bodies }: Bodies): Body | undefined {
  const [first] = bodies;
  const scores = new Map<Body, number>(first ? [[first, 0]] : []);
  for (const [body, score] of scores) {
    for (const other of neighboursOf(body)) {
      if (!scores.has(other)) {
        scores.set(other, score + change(linksBetween(body, other), body, other));
      }
    }
  }
  return [...scores].reduce<[Body, number] | undefined>((best, entry) => {
    if (!best) return entry;
    const better =
      entry[1] - best[1] || neighboursOf(best[0]).length - neighboursOf(entry[0]).length;
    return better < 0 ? entry : best;
  }, undefined)?.[0];
}

/** A component without cycles as a tree, each node before its children; the first one is the root. */
export function rootedTree(component: Bodies): TreeNode[] {
  const root = rootOf(component);
  if (!root) return [];
  const nodes: TreeNode[] = [{ body: root, depth: 0, links: [], children: [] }];
  const seen = new Set([root]);
  for (const node of nodes) {
    for (const body of neighboursOf(node.body)) {
      if (seen.has(body)) continue;
      seen.add(body);
      const links = linksBetween(node.body, body);
      const child: TreeNode = { body, depth: node.depth + 1, links, children: [] };
      node.children.push(child);
      nodes.push(child);
    }
  }
  return nodes;
}
