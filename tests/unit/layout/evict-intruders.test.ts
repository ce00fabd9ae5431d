import { expect, it } from 'vitest';
import { evictIntruders } from '../../../src/layout/evict-intruders.js';
import { createLayoutState, type LayoutState } from '../../../src/layout/layout-state.js';
import type { LayoutNode } from '../../../src/layout/layout-graph.js';
import { boxesOverlap, type Box } from '../../../src/geometry/index.js';
import { hullsOf } from '../../../src/layout/cluster-cost.js';

const members = ['a', 'b', 'c', 'd'];

function node(id: string, group: string | null): LayoutNode {
  return { id, width: 80, height: 30, from: '1000-01-01', until: '9999-12-31', group };
}

/** A group in the corners of a square of that size, and another node at a position. */
function placed(size: number, intruder: { x: number; y: number }): LayoutState {
  const corners = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => ({ x: (x * size) / 2, y: (y * size) / 2 })),
  );
  const positions = new Map(members.map((id, index) => [id, corners[index]!] as const));
  positions.set('intruder', intruder);
  const nodes = [...members.map((id) => node(id, 'a')), node('intruder', null)];
  return createLayoutState({ nodes, edges: [] }, positions, { aspect: 1.4, fill: 0.5 });
}

function intruderOf({ boxes }: LayoutState): Box {
  return boxes.at(-1)!;
}

it('moves an intruder at the edge of a hull out of it, and no other node', () => {
  const state = placed(300, { x: 180, y: 0 });
  const before = state.boxes.slice(0, -1).map((box) => ({ ...box }));
  evictIntruders(state);
  const [hull] = hullsOf(state);
  expect(boxesOverlap(hull!, intruderOf(state))).toBe(false);
  expect(intruderOf(state).x).toBeLessThan(300);
  expect(state.boxes.slice(0, -1)).toEqual(before);
});

it('leaves an intruder where it is that would have far to go', () => {
  const state = placed(900, { x: 0, y: 0 });
  evictIntruders(state);
  expect(intruderOf(state)).toMatchObject({ x: 0, y: 0 });
});

it('leaves a node where it is that lies in no hull', () => {
  const state = placed(300, { x: 400, y: 10 });
  evictIntruders(state);
  expect(intruderOf(state)).toMatchObject({ x: 400, y: 10 });
});
