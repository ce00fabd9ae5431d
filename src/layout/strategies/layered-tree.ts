import { neededLength } from '../label-room.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import type { TreeNode } from './rooted-tree.js';

const { gapX, gapY } = LAYOUT_SETTINGS.tidy;
const DOWN = { x: 0, y: 1 };

/** The left and the right end of a subtree in each of its layers, from its own root on. */
type Contour = { left: number; right: number }[];

function shiftTree(node: TreeNode, dx: number): void {
  const waiting = [node];
  for (const one of waiting) {
    one.body.x += dx;
    waiting.push(...one.children);
  }
}

/** How far a subtree must move to the right to stand beside another one. */
function distanceBeside(left: Contour, right: Contour): number {
  let distance = -Infinity;
  right.forEach((layer, depth) => {
    const other = left[depth];
    if (other) distance = Math.max(distance, other.right + gapX - layer.left);
  });
  return distance;
}

/** Places the children of a node beside one another and the node above their middle. */
function placeAbove(node: TreeNode, contours: Map<TreeNode, Contour>): Contour {
  const below: Contour = [];
  for (const child of node.children) {
    const contour = contours.get(child) ?? [];
    const dx = below.length === 0 ? 0 : distanceBeside(below, contour);
    shiftTree(child, dx);
    contour.forEach(({ left, right }, depth) => {
      const before = below[depth];
      below[depth] = { left: before?.left ?? left + dx, right: right + dx };
    });
  }
  const [first, last] = [node.children[0], node.children.at(-1)];
  node.body.x = first && last ? (first.body.x + last.body.x) / 2 : 0;
  const half = node.body.width / 2;
  return [{ left: node.body.x - half, right: node.body.x + half }, ...below];
}

/** How high the space between a layer and the next must be for the links to pass between the boxes beside their ends. */
function spaceBelow(layer: readonly TreeNode[], height: number, nextHeight: number): number {
  let space: number = gapY;
  for (const { body, children } of layer) {
    for (const { body: child, links } of children) {
      const dx = Math.abs(child.x - body.x);
      const needed = Math.max(0, ...links.map((link) => neededLength(link, DOWN)));
      const steepEnough = Math.max(
        (dx * height) / (body.width + gapX),
        (dx * nextHeight) / (child.width + gapX),
      );
      space = Math.max(space, needed, steepEnough - (height + nextHeight) / 2);
    }
  }
  return space;
}

/**
 * A tree in layers, each node above the middle of its children, subtrees as close
 * as they fit (Reingold and Tilford, 1981). No links cross, and none runs under
 * a box. `nodes` are as `rootedTree` gives them.
 */
export function layeredTree(nodes: readonly TreeNode[]): void {
  const contours = new Map<TreeNode, Contour>();
  for (const node of [...nodes].reverse()) contours.set(node, placeAbove(node, contours));
  const layers: TreeNode[][] = [];
  for (const node of nodes) (layers[node.depth] ??= []).push(node);
  const heights = layers.map((layer) => Math.max(...layer.map(({ body }) => body.height)));
  let y = 0;
  layers.forEach((layer, depth) => {
    const [height = 0, nextHeight = 0] = [heights[depth], heights[depth + 1]];
    for (const { body } of layer) body.y = y;
    y += (height + nextHeight) / 2 + spaceBelow(layer, height, nextHeight);
  });
}
