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
