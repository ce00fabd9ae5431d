import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, isInside } from '../../../../src/geometry/index.js';
import { DEFAULT_FILTERS, NetworkIndex } from '../../../../src/network/index.js';
import { chosenScene, textWidth, type Scene } from '../../../../src/scene/index.js';
import { carmakers } from '../../../fixtures/carmakers.js';
import { parsed } from '../../../fixtures/parsed.js';

const WIDE = { width: 920, height: 640 };
const NARROW = { width: 360, height: 500 };

const DATASET = parsed(carmakers());
const INDEX = new NetworkIndex(DATASET);
const IDS = DATASET.parties.map(({ id }) => id);

function sceneOf(
  ids: readonly string[],
  canvas = WIDE,
  day = '2025-06-01',
  filters = DEFAULT_FILTERS,
): Scene {
  return chosenScene(INDEX, ids, { day, filters, canvas, measureText: textWidth });
}

function tiesOf({ edges }: Scene): string[] {
  return [...new Set(edges.map(({ tie }) => tie))].sort();
}

describe('the scene of chosen parties', () => {
  it('has these and the ties between them, in both directions, and nobody else', () => {
    const scene = sceneOf(['renault', 'nissan', 'nobody', 'renault']);
    expect(scene.nodes.map(({ id }) => id)).toEqual(['renault', 'nissan']);
    expect(tiesOf(scene)).toEqual(['nissan-in-renault', 'renault-in-nissan', 'three-makers']);
    const texts = scene.decorations.flatMap(({ lines }) => lines);
    expect(texts).toEqual(expect.arrayContaining(['35.7%', '15% of votes', '15%']));
  });

  it('has an alliance where no stake says that two work together, or else once', () => {
    const ofThree = sceneOf(['renault', 'nissan', 'mitsubishi']).edges.filter(
      ({ kind }) => kind === 'alliance',
    );
    expect(ofThree.map(({ source, target }) => [source, target].sort().join())).toEqual([
      'mitsubishi,renault',
      'mitsubishi,nissan',
    ]);
    expect(
      sceneOf(['renault', 'nissan']).edges.filter(({ kind }) => kind === 'alliance'),
    ).toHaveLength(1);
  });

  it('has talks about a merger, how they ended, and on a later day only if those are asked for', () => {
    const scene = sceneOf(['nissan', 'honda']);
    expect(tiesOf(scene)).toEqual(['nissan-honda']);
    expect(scene.decorations.flatMap(({ lines }) => lines).join(' ')).toContain('collapsed');
    expect(tiesOf(sceneOf(['nissan', 'honda'], WIDE, '2035-06-01'))).toEqual([]);
  });

  it('has what ended where that is asked for', () => {
    const filters = { ...DEFAULT_FILTERS, endedTies: true };
    expect(tiesOf(sceneOf(['nissan', 'honda'], WIDE, '2025-06-01', filters))).toContain(
      'honda-in-nissan',
    );
  });

  it('is as wide as its canvas, with boxes in it that do not overlap', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1 }),
        fc.boolean(),
        (ids, isNarrow) => {
          const canvas = isNarrow ? NARROW : WIDE;
          const { nodes, frame } = sceneOf(ids, canvas);
          expect(nodes).toHaveLength(ids.length);
          expect(frame!.width).toBe(canvas.width);
          nodes.forEach((node, at) => {
            expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0);
            expect(node.x + node.width / 2).toBeLessThanOrEqual(canvas.width);
            for (const other of nodes.slice(at + 1)) expect(boxesOverlap(node, other)).toBe(false);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has no line under a box that it does not belong to, where a few are chosen', () => {
    for (const canvas of [WIDE, NARROW]) {
      const { nodes, edges } = sceneOf(['renault', 'nissan', 'mitsubishi', 'honda'], canvas);
      for (const { source, target, route } of edges) {
        const others = nodes.filter(({ id }) => id !== source && id !== target);
        expect(others.filter((box) => route.some((point) => isInside(point, box)))).toEqual([]);
      }
    }
  });
});
