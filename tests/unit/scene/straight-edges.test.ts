import fc from 'fast-check';
import { expect, it } from 'vitest';
import { borderPoint, isInside } from '../../../src/geometry/index.js';
import { DEFAULT_FILTERS, NetworkIndex } from '../../../src/network/index.js';
import { SceneBuilder, textWidth, type Scene, type SceneEdge } from '../../../src/scene/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';

const dataset = parsed(carmakers());
const builder = new SceneBuilder(new NetworkIndex(dataset));

function straightOn(day: string): Scene {
  const settings = { day, filters: DEFAULT_FILTERS, measureText: textWidth, isStraight: true };
  return builder.build(dataset.positions!, settings);
}

const days = fc.integer({ min: 1999, max: 2025 }).map((year) => `${year}-06-01`);

it('are as many, between the same ends, as those that are routed', () => {
  fc.assert(
    fc.property(days, (day) => {
      const settings = { day, filters: DEFAULT_FILTERS, measureText: textWidth };
      const ends = ({ edges }: Scene): string[] =>
        edges.map(({ id, source, target, label }) => [id, source, target, label].join());
      expect(ends(straightOn(day))).toEqual(ends(builder.build(dataset.positions!, settings)));
    }),
    { numRuns: 10 },
  );
});

it('lead from border to border, and have their labels on them, outside both boxes', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { nodes, edges } = straightOn(day);
      const nodeOf = (id: string) => nodes.find((node) => node.id === id)!;
      const alone = ({ source, target }: SceneEdge): boolean =>
        edges.filter((edge) =>
          [edge.source, edge.target].every((id) => [source, target].includes(id)),
        ).length === 1;
      for (const edge of edges.filter(alone)) {
        const [a, b] = [nodeOf(edge.source), nodeOf(edge.target)];
        expect(edge.route).toEqual([borderPoint(a, b), borderPoint(b, a)]);
        const { distance } = edge.labelPlacement;
        const [start, end] = [edge.route[0]!, edge.route[1]!];
        const length = Math.hypot(end.x - start.x, end.y - start.y);
        expect(distance).toBeLessThanOrEqual(Math.ceil(length));
        const part = length === 0 ? 0 : distance / length;
        const middle = { x: end.x + (start.x - end.x) * part, y: end.y + (start.y - end.y) * part };
        expect([a, b].some((box) => isInside(middle, box, -2))).toBe(false);
      }
    }),
    { numRuns: 10 },
  );
});

it('are the same objects again where nothing has changed', () => {
  expect(straightOn('2025-06-01').edges[0]).toBe(straightOn('2025-06-01').edges[0]);
});
