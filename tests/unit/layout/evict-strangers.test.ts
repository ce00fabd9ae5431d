import { expect, it } from 'vitest';
import { bodiesOf, type Bodies } from '../../../src/layout/body.js';
import { evictStrangers } from '../../../src/layout/clusters/evict-strangers.js';
import type { LayoutNode } from '../../../src/layout/layout-graph.js';
import { boxesOverlap, clusterHull, type Box } from '../../../src/geometry/index.js';

const members = ['a', 'b', 'c', 'd'];

function node(id: string, group: string | null): LayoutNode {
  return { id, width: 80, height: 30, from: '1000-01-01', until: '9999-12-31', group };
}

/** A group in the corners of a square of that size, and another node at a position. */
function placed(size: number, stranger: { x: number; y: number }): Bodies {
  const corners = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => ({ x: (x * size) / 2, y: (y * size) / 2 })),
  );
  const positions = new Map(members.map((id, index) => [id, corners[index]!] as const));
  positions.set('stranger', stranger);
  const nodes = [...members.map((id) => node(id, 'a')), node('stranger', null)];
  return bodiesOf({ nodes, edges: [] }, (id) => positions.get(id));
}

function strangerOf({ bodies }: Bodies): Box {
  return bodies.at(-1)!;
}

it('moves a stranger at the edge of a hull out of it, and no other node', () => {
  const state = placed(300, { x: 180, y: 0 });
  const membersOf = (): unknown => state.bodies.slice(0, -1).map(({ x, y }) => ({ x, y }));
  const before = membersOf();
  evictStrangers(state);
  const hull = clusterHull(state.groups[0]!.members);
  expect(boxesOverlap(hull, strangerOf(state))).toBe(false);
  expect(strangerOf(state).x).toBeLessThan(300);
  expect(membersOf()).toEqual(before);
});

it('leaves a stranger where it is that would have far to go', () => {
  const state = placed(900, { x: 0, y: 0 });
  evictStrangers(state);
  expect(strangerOf(state)).toMatchObject({ x: 0, y: 0 });
});

it('leaves a node where it is that lies in no hull', () => {
  const state = placed(300, { x: 400, y: 10 });
  evictStrangers(state);
  expect(strangerOf(state)).toMatchObject({ x: 400, y: 10 });
});
