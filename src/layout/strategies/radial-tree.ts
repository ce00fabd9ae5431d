import { direction } from '../direction.js';
import type { TreeNode } from './rooted-tree.js';

/** How much of a turn each node needs: the leaves below it. */
function leavesOf(nodes: readonly TreeNode[]): Map<TreeNode, number> {
  const leaves = new Map<TreeNode, number>();
  for (const node of [...nodes].reverse()) {
    const below = node.children.reduce((sum, child) => sum + (leaves.get(child) ?? 0), 0);
    leaves.set(node, Math.max(1, below));
  }
  return leaves;
}

/**
 * A tree around its root: each layer on a ring, each subtree in a sector as wide
 * as it has leaves (Eades, 1992). Rings are so far apart, sideways and
 * up and down. `nodes` are as `rootedTree` gives them.
 */
export function radialTree(nodes: readonly TreeNode[], apartX: number, apartY: number): void {
  const leaves = leavesOf(nodes);
  const starts = new Map<TreeNode, number>();
  const [root] = nodes;
  const all = (root && leaves.get(root)) ?? 1;
  for (const node of nodes) {
    let start = starts.get(node) ?? 0;
    const middle = start + (leaves.get(node) ?? 1) / 2;
    const { x, y } = direction(middle / all - 0.25);
    node.body.x = x * node.depth * apartX;
    node.body.y = y * node.depth * apartY;
    for (const child of node.children) {
      starts.set(child, start);
      start += leaves.get(child) ?? 1;
    }
  }
}
