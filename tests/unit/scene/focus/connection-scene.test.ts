import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, isInside } from '../../../../src/geometry/index.js';
import type { Dataset } from '../../../../src/model/index.js';
import { connectionOf, NetworkIndex } from '../../../../src/network/index.js';
import { connectionScene, textWidth, type Scene } from '../../../../src/scene/index.js';
import { arbitraryDataset, shuffled } from '../../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../../fixtures/arbitrary-dates.js';
import { carmakers } from '../../../fixtures/carmakers.js';
import { parsed } from '../../../fixtures/parsed.js';

const WIDE = { width: 920, height: 640 };
const NARROW = { width: 390, height: 600 };
const CANVASES = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

function sceneOf(
  dataset: Dataset,
  from: string,
  to: string,
  canvas = WIDE,
  day = '2025-06-01',
): Scene {
  const index = new NetworkIndex(dataset);
  const connection = connectionOf(index, { from, to, day, talksYears: 5 });
  const ends = [index.party(from)!, index.party(to)!] as const;
  return connectionScene(index, ends, connection, { day, canvas, measureText: textWidth });
}

function nodeOf({ nodes }: Scene, id: string): Scene['nodes'][number] {
  return nodes.find((node) => node.id === id)!;
}

describe('the scene of two parties', () => {
  it('has one left and the other right, both as its centres, and between them who connects them', () => {
    const scene = sceneOf(parsed(carmakers()), 'renault', 'venture');
    expect(nodeOf(scene, 'renault').role).toBe('centre');
    expect(nodeOf(scene, 'venture').role).toBe('centre');
    const { x } = nodeOf(scene, 'nissan');
    expect(nodeOf(scene, 'renault').x).toBeLessThan(x);
    expect(nodeOf(scene, 'venture').x).toBeGreaterThan(x);
    expect(scene.edges.map(({ tie }) => tie).sort()).toEqual([
      'nissan-in-renault',
      'nissan-in-venture',
      'renault-in-nissan',
    ]);
  });

  it('has one above and the other below on a narrow canvas, no wider than that', () => {
    const scene = sceneOf(parsed(carmakers()), 'renault', 'venture', NARROW);
    const { y } = nodeOf(scene, 'nissan');
    expect(nodeOf(scene, 'renault').y).toBeLessThan(y);
    expect(nodeOf(scene, 'venture').y).toBeGreaterThan(y);
    expect(scene.frame!.width).toBe(NARROW.width);
  });

  it('says how talks ended that are all between both', () => {
    const { decorations } = sceneOf(parsed(carmakers()), 'nissan', 'honda');
    const label = decorations.find(({ role }) => role === 'collapsed');
    expect(label?.lines.join(' ')).toBe('✕ merger collapsed 13 Feb 2025');
  });

  it('says so where nothing connects them', () => {
    const { decorations, edges } = sceneOf(
      parsed(carmakers()),
      'nissan',
      'honda',
      WIDE,
      '1998-01-01',
    );
    expect(edges).toEqual([]);
    const text = decorations
      .filter(({ role }) => role === 'sentence')
      .flatMap(({ lines }) => lines);
    expect(text.join(' ')).toBe(
      'Nissan and Honda are not connected on 1 Jan 1998, but were until 1995.',
    );
  });
});

describe.each(CANVASES)('the scene of two parties of any data set on a %s canvas', (_, canvas) => {
  it('has boxes inside its frame that cover neither each other nor labels nor lines', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const { nodes, edges, decorations, frame } = sceneOf(dataset, 'a', 'b', canvas, day);
        const labels = decorations.filter(({ role }) =>
          ['share', 'collapsed', 'alliance-name'].includes(role),
        );
        nodes.forEach((node, place) => {
          expect(node.y + node.height / 2).toBeLessThanOrEqual(frame!.height);
          expect(node.x + node.width / 2).toBeLessThanOrEqual(frame!.width);
          for (const other of nodes.slice(place + 1)) expect(boxesOverlap(node, other)).toBe(false);
          for (const label of labels) expect(boxesOverlap(node, label)).toBe(false);
          for (const { source, target, route } of edges) {
            if (node.id === source || node.id === target) continue;
            expect(route.filter((point) => isInside(point, node))).toEqual([]);
          }
        });
      }),
    );
  });

  it('does not depend on the order of the data', () => {
    fc.assert(
      fc.property(
        arbitraryDataset.chain((one) => fc.tuple(fc.constant(one), shuffled(one))),
        arbitraryDay,
        ([dataset, other], day) => {
          const [first, second] = [dataset, other].map((one) =>
            sceneOf(one, 'a', 'b', canvas, day),
          );
          const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
          expect([...second!.nodes].sort(byId)).toEqual([...first!.nodes].sort(byId));
          expect([...second!.edges].sort(byId)).toEqual([...first!.edges].sort(byId));
        },
      ),
      { numRuns: 40 },
    );
  });
});
