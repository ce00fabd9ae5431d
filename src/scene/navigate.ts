import type { Scene, SceneNode } from './scene.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const;

/** What a pixel to the side counts for, against a pixel straight ahead. */
const COST_OF_OFFSET = 2;

/**
 * The nearest node in a direction, with those straight ahead preferred; the same
 * node when there is none. For arrow keys.
 */
export function nodeInDirection(scene: Scene, from: SceneNode, direction: Direction): SceneNode {
  const { x, y } = STEP[direction];
  let best = from;
  let bestDistance = Infinity;
  for (const node of scene.nodes) {
    const dx = node.x - from.x;
    const dy = node.y - from.y;
    const ahead = dx * x + dy * y;
    const offset = Math.abs(dx * y) + Math.abs(dy * x);
    if (node === from || ahead <= 0 || offset > 2 * ahead) continue;
    const distance = ahead + COST_OF_OFFSET * offset;
    if (distance < bestDistance) [best, bestDistance] = [node, distance];
  }
  return best;
}

/**
 * The nodes with the most ties, the most connected first; of equals the one that
 * comes first in the data. Nodes without ties are left out.
 */
export function mostConnected({ nodes, edges }: Scene, amount: number): SceneNode[] {
  const ties = new Map<string, Set<string>>();
  for (const { tie, source, target } of edges) {
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? new Set()).add(tie));
  }
  const tiesOf = ({ id }: SceneNode): number => ties.get(id)?.size ?? 0;
  return nodes
    .filter((node) => tiesOf(node) > 0)
    .sort((a, b) => tiesOf(b) - tiesOf(a))
    .slice(0, amount);
}
