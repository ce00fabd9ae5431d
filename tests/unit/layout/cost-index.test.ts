import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentEntersBox, segmentsCross, type Box } from '../../../src/geometry/index.js';
import { CostIndex, type IndexedEdge } from '../../../src/layout/cost-index.js';

/** The boxes and edges from which an index is built. */
interface Drawing {
  boxes: Box[];
  edges: IndexedEdge[];
  isVisible: boolean[];
  obstacleWeight: number[];
}

const arbitraryBox = fc.record({
  x: fc.integer({ min: -200, max: 200 }),
  y: fc.integer({ min: -200, max: 200 }),
  width: fc.integer({ min: 10, max: 90 }),
  height: fc.integer({ min: 10, max: 40 }),
});

const drawing = fc
  .array(arbitraryBox, { minLength: 3, maxLength: 7 })
  .chain((boxes): fc.Arbitrary<Drawing> => {
    const index = fc.nat(boxes.length - 1);
    const edge = fc
      .record({
        source: index,
        target: index,
        visibility: fc.constantFrom(0.5, 1),
        lines: fc.integer({ min: 1, max: 3 }),
      })
      .filter(({ source, target }) => source !== target);
    const each = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(value, { minLength: boxes.length, maxLength: boxes.length });
    return fc.record({
      boxes: fc.constant(boxes),
      edges: fc.array(edge, { minLength: 1, maxLength: 6 }),
      isVisible: each(fc.boolean()),
      obstacleWeight: each(fc.constantFrom(0.3, 1)),
    });
  });

const marginOf = ({ lines }: IndexedEdge): number => 2 * lines;

function indexOf({ boxes, edges, isVisible, obstacleWeight }: Drawing): CostIndex {
  return new CostIndex(boxes, isVisible, edges, obstacleWeight, marginOf);
}

function crossingsOf({ boxes, edges }: Drawing, own: IndexedEdge): number {
  return edges.reduce((sum, other) => {
    const ends = [own.source, own.target, other.source, other.target];
    const [a, b, c, d] = ends.map((end) => boxes[end]!);
    if (new Set(ends).size < 4 || !segmentsCross(a!, b!, c!, d!)) return sum;
    return sum + other.visibility * Math.max(own.lines, other.lines);
  }, 0);
}

function isUnder(
  { boxes }: Drawing,
  { source, target }: IndexedEdge,
  at: number,
  margin: number,
): boolean {
  const [a, b] = [boxes[source]!, boxes[target]!];
  return at !== source && at !== target && segmentEntersBox(a, b, boxes[at]!, margin);
}

describe('a cost index', () => {
  it('counts crossings as the geometry has them', () => {
    fc.assert(
      fc.property(drawing, (given) => {
        const costIndex = indexOf(given);
        for (const edge of given.edges) {
          expect(costIndex.crossings(edge)).toBeCloseTo(crossingsOf(given, edge), 9);
        }
      }),
    );
  });

  it('counts the visible boxes that an edge runs under, by their obstacle weight', () => {
    fc.assert(
      fc.property(drawing, fc.nat(12), (given, margin) => {
        const costIndex = indexOf(given);
        for (const edge of given.edges) {
          const expected = given.boxes.reduce((sum, _, at) => {
            const counts = given.isVisible[at] && isUnder(given, edge, at, margin);
            return counts ? sum + given.obstacleWeight[at]! : sum;
          }, 0);
          expect(costIndex.boxesUnder(edge, margin)).toBeCloseTo(expected, 9);
        }
      }),
    );
  });

  it('counts the edges that run under a box, each with the margin of its parallel edges', () => {
    fc.assert(
      fc.property(drawing, (given) => {
        const costIndex = indexOf(given);
        given.boxes.forEach((_, at) => {
          const lines = given.edges.reduce((sum, edge) => {
            const counts = isUnder(given, edge, at, marginOf(edge));
            return counts ? sum + edge.visibility * edge.lines : sum;
          }, 0);
          expect(costIndex.edgesOver(at)).toBeCloseTo(lines * given.obstacleWeight[at]!, 9);
        });
      }),
    );
  });

  it('follows a box that is moved', () => {
    fc.assert(
      fc.property(drawing, arbitraryBox, (given, { x, y }) => {
        const costIndex = indexOf(given);
        Object.assign(given.boxes[0]!, { x, y });
        costIndex.move(0, given.boxes[0]!);
        for (const edge of given.edges) {
          expect(costIndex.crossings(edge)).toBeCloseTo(crossingsOf(given, edge), 9);
        }
      }),
    );
  });
});
