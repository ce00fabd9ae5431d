import { expect, it } from 'vitest';
import { leaveGroups } from '../../../../src/scene/layout/leave-groups.js';
import { placementOf, type Placement } from '../../../../src/scene/layout/placement.js';
import type { LayoutNode } from '../../../../src/scene/layout/layout-graph.js';
import { boxesOverlap, type Box } from '../../../../src/scene/geometry.js';
import { areasOf } from '../../../../src/scene/layout/group-cost.js';

const members = ['a', 'b', 'c', 'd'];

function node(id: string, group: string | null): LayoutNode {
  return { id, width: 80, height: 30, from: '1000-01-01', until: '9999-12-31', group };
}

/** A group in the corners of a square of that size, and a stranger at a place. */
function placed(size: number, stranger: { x: number; y: number }): Placement {
  const corners = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => ({ x: (x * size) / 2, y: (y * size) / 2 })),
  );
  const positions = new Map(members.map((id, index) => [id, corners[index]!] as const));
  positions.set('stranger', stranger);
  const nodes = [...members.map((id) => node(id, 'a')), node('stranger', null)];
  return placementOf({ nodes, links: [] }, positions, { aspect: 1.4, fill: 0.5 });
}

function strangerIn({ boxes }: Placement): Box {
  return boxes.at(-1)!;
}

it('moves a stranger at the edge of a group out of it, and nobody else', () => {
  const placement = placed(300, { x: 180, y: 0 });
  const before = placement.boxes.slice(0, -1).map((box) => ({ ...box }));
  leaveGroups(placement);
  const [area] = areasOf(placement);
  expect(boxesOverlap(area!, strangerIn(placement))).toBe(false);
  expect(strangerIn(placement).x).toBeLessThan(300);
  expect(placement.boxes.slice(0, -1)).toEqual(before);
});

it('leaves a stranger where it is that would have far to go', () => {
  const placement = placed(900, { x: 0, y: 0 });
  leaveGroups(placement);
  expect(strangerIn(placement)).toMatchObject({ x: 0, y: 0 });
});

it('leaves a stranger where it is that is in no group', () => {
  const placement = placed(300, { x: 400, y: 10 });
  leaveGroups(placement);
  expect(strangerIn(placement)).toMatchObject({ x: 400, y: 10 });
});
