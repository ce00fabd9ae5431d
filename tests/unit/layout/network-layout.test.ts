import { describe, expect, it } from 'vitest';
import {
  faultScore,
  finalPositions,
  layoutFaults,
  networkLayout,
  type LayoutGraph,
  type Positions,
} from '../../../src/layout/index.js';
import { boxesOverlap, type Box } from '../../../src/geometry/index.js';
import { busyPairs, graphOfPairs } from '../../fixtures/layout-shapes.js';

const ALWAYS = { from: '1000-01-01', until: '9999-12-31' };

function letters(text: string): string[] {
  return text.split('');
}

/** A graph of boxes of 80 by 30 pixels; an edge is written `a-b`, or `a-b 0` with its weight. */
function graphOf(ids: string[], edges: string[] = []): LayoutGraph {
  const pairs = edges.map((text) => {
    const [pair = '', weight = '1'] = text.split(' ');
    const [source = '', target = ''] = pair.split('-');
    return { source, target, weight: Number(weight) };
  });
  return {
    nodes: ids.map((id) => ({ id, width: 80, height: 30, ...ALWAYS, group: null })),
    edges: pairs.map((pair) => ({
      ...pair,
      visibility: 1,
      lines: 1,
      labelWidth: 30,
      labelHeight: 14,
    })),
  };
}

function boxesOf({ nodes }: LayoutGraph, layout: Positions): Box[] {
  return nodes.map(({ id, width, height }) => ({ ...layout[id]!, width, height }));
}

function overlaps(boxes: Box[]): number {
  return boxes.reduce(
    (sum, box, index) =>
      sum + boxes.slice(index + 1).filter((other) => boxesOverlap(box, other)).length,
    0,
  );
}

const ring = graphOf(letters('abcdefgh'), ['a-b', 'b-c', 'c-d', 'd-e', 'e-f', 'f-g', 'g-h', 'h-a']);

const cases: [string, LayoutGraph][] = [
  ['two parties', graphOf(['a', 'b'], ['a-b'])],
  ['two parties without a tie', graphOf(['a', 'b'])],
  ['two parties that only talked', graphOf(['a', 'b'], ['a-b 0'])],
  ['a party that is tied to itself', graphOf(['a', 'b'], ['a-a', 'a-b'])],
  ['several ties between the same two', graphOf(['a', 'b', 'c'], ['a-b', 'b-a', 'a-b', 'b-c'])],
  ['a ring', ring],
  [
    'a star',
    graphOf(
      letters('abcdefghi'),
      letters('bcdefghi').map((id) => `a-${id}`),
    ),
  ],
  [
    'everybody tied to everybody',
    graphOf(letters('abcde'), [
      'a-b',
      'a-c',
      'a-d',
      'a-e',
      'b-c',
      'b-d',
      'b-e',
      'c-d',
      'c-e',
      'd-e',
    ]),
  ],
  [
    'three components and an isolated node',
    graphOf(letters('abcdefgh'), ['a-b', 'b-c', 'd-e', 'f-g']),
  ],
];

describe('the layout of a network', () => {
  it('places nothing in an empty graph', () => {
    expect(finalPositions(networkLayout(graphOf([])))).toEqual({});
  });

  it('places a single party at the origin', () => {
    const { x, y } = finalPositions(networkLayout(graphOf(['a']))).a!;
    expect([Math.abs(x), Math.abs(y)]).toEqual([0, 0]);
  });

  describe.each(cases)('of %s', (_, graph) => {
    const layout = finalPositions(networkLayout(graph));

    it('places every party in whole pixels', () => {
      expect(Object.keys(layout).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
      for (const { x, y } of Object.values(layout)) {
        expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      }
    });

    it('lets no two boxes overlap', () => {
      expect(overlaps(boxesOf(graph, layout))).toBe(0);
    });

    it('keeps to a page of a size that fits so few boxes', () => {
      for (const { x, y } of Object.values(layout)) {
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(200 * graph.nodes.length);
      }
    });
  });

  it('gives the same graph the same positions', () => {
    expect(finalPositions(networkLayout(structuredClone(ring)))).toEqual(
      finalPositions(networkLayout(ring)),
    );
  });

  it('has fewer faults when it is thorough', () => {
    const tangled = graphOfPairs(10, busyPairs(10, 2));
    const quick = layoutFaults(tangled, finalPositions(networkLayout(tangled)));
    const thorough = layoutFaults(
      tangled,
      finalPositions(networkLayout(tangled, { quality: 'thorough' })),
    );
    expect(thorough.overlaps).toBe(0);
    expect(faultScore(thorough)).toBeLessThan(faultScore(quick));
  });

  it('leaves the graph as it was', () => {
    const before = structuredClone(ring);
    finalPositions(networkLayout(ring));
    expect(ring).toEqual(before);
  });

  it('gives first positions without overlaps, before it improves them', () => {
    const [first, ...later] = networkLayout(ring);
    expect(overlaps(boxesOf(ring, first!.positions!))).toBe(0);
    expect(later.length).toBeGreaterThan(1);
    const shares = later.map(({ progress }) => progress);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('leaves Math.random as it was', () => {
    const before = Math.random;
    finalPositions(networkLayout(ring));
    expect(Math.random).toBe(before);
    expect(Math.random()).not.toBe(Math.random());
  });

  it('places those that are tied nearer to each other than to others', () => {
    const graph = graphOf(letters('abcdefgh'), ['a-b 3', 'c-d 3', 'e-f 3', 'g-h 3']);
    const layout = finalPositions(networkLayout(graph));
    const distance = (one: string, other: string): number =>
      Math.hypot(layout[one]!.x - layout[other]!.x, layout[one]!.y - layout[other]!.y);
    const tied = distance('a', 'b') + distance('c', 'd') + distance('e', 'f') + distance('g', 'h');
    const untied =
      distance('a', 'h') + distance('b', 'c') + distance('d', 'e') + distance('f', 'g');
    expect(tied).toBeLessThan(untied);
  });

  it('places boxes of very different sizes apart', () => {
    const graph = graphOf(letters('abcd'), ['a-b', 'a-c', 'a-d']);
    graph.nodes[0]!.width = 600;
    graph.nodes[0]!.height = 90;
    expect(overlaps(boxesOf(graph, finalPositions(networkLayout(graph))))).toBe(0);
  });
});
