import { BoxGrid } from '../geometry/index.js';
import { placeBlock, type Positions } from '../layout/index.js';
import type { LayoutInput } from './layout-input.js';

const ORIGIN = { x: 0, y: 0 };

/** Adds the positions of parties that are folded, in a block beside the node that stands for them. */
export function withFolded({ graph, folded }: LayoutInput, positions: Positions): Positions {
  if (folded.size === 0) return positions;
  const grid = new BoxGrid();
  graph.nodes.forEach(({ id, width, height }, index) => {
    grid.set(index, { ...(positions[id] ?? ORIGIN), width, height });
  });
  let count = graph.nodes.length;
  const all = { ...positions };
  for (const [id, nodes] of folded) {
    const boxes = nodes.map(({ width, height }) => ({ ...ORIGIN, width, height }));
    placeBlock(boxes, positions[id] ?? ORIGIN, grid).forEach((place, index) => {
      const node = nodes[index];
      if (!node) return;
      all[node.id] = place;
      grid.set(count++, { ...place, width: node.width, height: node.height });
    });
  }
  return all;
}
