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

/** A group in the corners of a square of that size, and a stranger at a place. */
function placed(size: number, stranger: { x: number; y: number }): LayoutState {
  const corners = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => ({ x: (x * size) / 2, y: (y * size) / 2 })),
  );
  const positions = new Map(members.map((id, index) => [id, corners[index]!] as const));
  positions.set('stranger', stranger);
  const nodes = [...members.map((id) => node(id, 'a')), node('stranger', null)];
  return createLayoutState({ nodes, edges: [] }, positions, { aspect: 1.4, fill: 0.5 });
}

function strangerIn({ boxes }: LayoutState): Box {
  return boxes.at(-1)!;
}

it('moves a stranger at the edge of a group out of it, and nobody else', () => {
  const state = placed(300, { x: 180, y: 0 });
  const before = state.boxes.slice(0, -1).map((box) => ({ ...box }));
  evictIntruders(state);
  const [area] = hullsOf(state);
  expect(boxesOverlap(area!, strangerIn(state))).toBe(false);
  expect(strangerIn(state).x).toBeLessThan(300);
  expect(state.boxes.slice(0, -1)).toEqual(before);
});

it('leaves a stranger where it is that would have far to go', () => {
  const state = placed(900, { x: 0, y: 0 });
  evictIntruders(state);
  expect(strangerIn(state)).toMatchObject({ x: 0, y: 0 });
});

it('leaves a stranger where it is that is in no group', () => {
  const state = placed(300, { x: 400, y: 10 });
  evictIntruders(state);
  expect(strangerIn(state)).toMatchObject({ x: 400, y: 10 });
});
