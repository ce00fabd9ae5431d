import { expect, it } from 'vitest';
import { finalPositions } from '../../../src/layout/index.js';
import { DEFAULT_FILTERS, NetworkIndex } from '../../../src/network/index.js';
import { layoutDataset, SceneBuilder, textWidth } from '../../../src/scene/index.js';
import { borderDistance, type Box, type Point } from '../../../src/geometry/index.js';
import { parsed, withoutPositions } from '../../fixtures/parsed.js';
import { alliance, holding, sample, stake } from '../model/sample.js';

const DATASET = parsed(
  withoutPositions(
    sample({
      stakes: [stake('alpha', 'beta', holding('2010')), stake('beta', 'alpha', holding('2010'))],
      alliances: [alliance(['beta', '2001'], ['gamma', '2001'])],
      talks: [],
    }),
  ),
);
const SETTINGS = { day: '2025-06-01', filters: DEFAULT_FILTERS, measureText: textWidth };
const POSITIONS = finalPositions(layoutDataset(DATASET));

function draw() {
  const builder = new SceneBuilder(new NetworkIndex(DATASET));
  return { draft: builder.draft(POSITIONS, SETTINGS), scene: builder.build(POSITIONS, SETTINGS) };
}

function isOnBorder(point: Point, box: Box): boolean {
  const distance = Math.hypot(point.x - box.x, point.y - box.y);
  return Math.abs(distance - borderDistance(box, point)) < 1e-6;
}

it('has the boxes and the ties of the scene', () => {
  const { draft, scene } = draw();
  expect(draft.nodes).toEqual(scene.nodes);
  expect(draft.clusters).toEqual(scene.clusters);
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).sort();
  expect(ids(draft.lines.map(({ edge }) => edge))).toEqual(ids(scene.edges));
});

it('leads every line from the border of its source to that of its target', () => {
  const { draft } = draw();
  const nodeOf = (id: string): Box => draft.nodes.find((node) => node.id === id)!;
  for (const { edge, start, end } of draft.lines) {
    expect(isOnBorder(start, nodeOf(edge.source))).toBe(true);
    expect(isOnBorder(end, nodeOf(edge.target))).toBe(true);
  }
});

it('keeps the lines of two companies that hold one another apart', () => {
  const [one, other] = draw().draft.lines.filter(({ edge }) => edge.kind === 'stake');
  const apart = Math.hypot(one!.control.x - other!.control.x, one!.control.y - other!.control.y);
  expect(apart).toBeGreaterThan(18);
});
