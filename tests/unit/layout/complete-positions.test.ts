import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { boxesOverlap, type Box } from '../../../src/geometry/index.js';
import { completePositions, type LayoutGraph, type Positions } from '../../../src/layout/index.js';
import { placeMissingParties } from '../../../src/scene/index.js';
import { readPositions } from '../../../scripts/positions-file.js';
import { automakers } from '../../fixtures/automakers.js';

const TEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

const ALWAYS = { from: '1000-01-01', until: '9999-12-31', group: null };

function graphOf(ids: readonly string[], edges: readonly string[] = []): LayoutGraph {
  return {
    nodes: ids.map((id) => ({ id, width: 80, height: 30, ...ALWAYS })),
    edges: edges.map((text) => {
      const [source = '', target = ''] = text.split('-');
      const size = { lines: 1, labelWidth: 0, labelHeight: 0 };
      return { source, target, weight: 1, visibility: 1, ...size };
    }),
  };
}

function boxesOf({ nodes }: LayoutGraph, positions: Positions): Box[] {
  return nodes.map(({ id, width, height }) => ({ ...positions[id]!, width, height }));
}

function overlaps(boxes: readonly Box[]): number {
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => boxesOverlap(box, other)),
  ).length;
}

describe('positions that are completed', () => {
  const graph = graphOf(['a', 'b', 'c', 'd'], ['a-b', 'b-c', 'c-d']);

  it('keep what is given, to the last digit', () => {
    const given = { a: { x: 0.25, y: -3 }, b: { x: 500, y: 20.5 } };
    const { a, b } = completePositions(graph, given);
    expect({ a, b }).toEqual(given);
  });

  it('put a party beside those it is tied to, and the next one beside that', () => {
    const { c, d } = completePositions(graph, { a: { x: 0, y: 0 }, b: { x: 1000, y: 400 } });
    const distance = (one: { x: number; y: number }, x: number, y: number): number =>
      Math.hypot(one.x - x, one.y - y);
    expect(distance(c!, 1000, 400)).toBeLessThan(150);
    expect(distance(d!, c!.x, c!.y)).toBeLessThan(150);
  });

  it('put a party without ties below the others', () => {
    const lone = graphOf(['a', 'b', 'lone'], ['a-b']);
    const { lone: position } = completePositions(lone, { a: { x: 0, y: 0 }, b: { x: 200, y: 60 } });
    expect(position!.y).toBeGreaterThan(60);
  });

  it('leave out positions of unknown parties, and names that every object has', () => {
    const positions = completePositions(graphOf(['a']), { gone: { x: 1, y: 1 } });
    expect(positions).toEqual({ a: { x: 0, y: 0 } });
    expect(Object.keys(completePositions(graphOf(['constructor']), {}))).toEqual(['constructor']);
  });

  it('do not overlap what is given, nor one another, in whole pixels', () => {
    const id = fc.constantFrom(...TEN);
    const pairs = fc.array(
      fc.tuple(id, id).map((pair) => pair.join('-')),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(pairs, fc.nat(10), (edges, count) => {
        const ids = [...TEN];
        const any = graphOf(ids, edges);
        const given = Object.fromEntries(
          ids.slice(0, count).map((one, index) => [one, { x: 100 * index, y: 0 }]),
        );
        const positions = completePositions(any, given);
        expect(overlaps(boxesOf(any, positions))).toBe(0);
        for (const { x, y } of Object.values(positions)) {
          expect([x, y].every(Number.isInteger)).toBe(true);
        }
      }),
    );
  });

  it('need no function that browsers compute differently', () => {
    for (const name of ['sin', 'cos', 'tan', 'atan2', 'exp', 'log', 'pow', 'hypot'] as const) {
      vi.spyOn(Math, name).mockImplementation(() => {
        throw new Error(`Math.${name} differs in the last bit.`);
      });
    }
    expect(Object.keys(completePositions(graph, { a: { x: 0, y: 0 } }))).toHaveLength(4);
  });

  it('are found for hundreds of parties that are all tied to one', () => {
    const ids = Array.from({ length: 600 }, (_, index) => `n${index}`);
    const star = graphOf(
      ids,
      ids.slice(1).map((id) => `n0-${id}`),
    );
    expect(overlaps(boxesOf(star, completePositions(star, { n0: { x: 0, y: 0 } })))).toBe(0);
  });
});

describe('the shipped positions', async () => {
  const dataset = await automakers();
  const reviewed = await readPositions();

  it('belong to the parties of the data, one each', () => {
    expect(placeMissingParties(dataset, reviewed)).toEqual(reviewed);
  });

  it('stay when a party is new, in whatever order the records come', () => {
    const others = Object.fromEntries(Object.entries(reviewed).filter(([id]) => id !== 'nissan'));
    const placed = placeMissingParties(dataset, others);
    expect(placed).toMatchObject(others);
    const inReverse = { ...dataset, parties: [...dataset.parties].reverse() };
    expect(placeMissingParties(inReverse, others)).toEqual(placed);
  });

  it('stay when a name, a size or a word is edited', () => {
    const renamed = dataset.parties.map((party) =>
      party.id === 'nissan' ? { ...party, name: 'Nissan Motor Company of Yokohama' } : party,
    );
    expect(placeMissingParties({ ...dataset, parties: renamed }, reviewed)).toEqual(reviewed);
  });
});
