import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentEntersBox, segmentsCross } from '../../../src/geometry/index.js';
import { effortFor, USUAL_EFFORT } from '../../../src/layout/annealing/costs.js';
import { LayoutCost } from '../../../src/layout/annealing/layout-cost.js';
import { annealedParts } from '../../../src/layout/annealing/parts.js';
import { Surroundings } from '../../../src/layout/annealing/surroundings.js';
import { bodiesOf, takePositions, type Bodies } from '../../../src/layout/body.js';
import type { LayoutGraph } from '../../../src/layout/index.js';

const PAGE = { width: 500, height: 350 };
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const coordinate = fc.integer({ min: -400, max: 400 });

const arbitraryGraph = fc
  .record({
    sizes: fc.array(fc.integer({ min: 10, max: 120 }), { minLength: 7, maxLength: 7 }),
    groups: fc.array(fc.constantFrom('a', 'b', null), { minLength: 7, maxLength: 7 }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), {
      maxLength: 12,
      selector: (pair) => pair.join(),
    }),
    details: fc.array(
      fc.record({ visibility: fc.constantFrom(0, 0.5, 1), lines: fc.integer({ min: 1, max: 3 }) }),
      { minLength: 12, maxLength: 12 },
    ),
  })
  .map(({ sizes, groups, pairs, details }): LayoutGraph => ({
    nodes: IDS.map((id, at) => ({
      id,
      width: sizes[at]!,
      height: 30,
      from: '1000-01-01',
      until: '9999-12-31',
      group: groups[at]!,
    })),
    edges: pairs.map(([a, b], at) => ({
      source: IDS[a]!,
      target: IDS[b]!,
      weight: at % 3,
      labelWidth: 30,
      labelHeight: 10,
      ...details[at]!,
    })),
  }));

const arbitraryPositions = fc.array(fc.record({ x: coordinate, y: coordinate }), {
  minLength: 7,
  maxLength: 7,
});

const arbitraryMoves = fc.array(
  fc.record({
    at: fc.nat(6),
    x: coordinate,
    y: coordinate,
    tolerance: fc.constantFrom(0, 50, Infinity),
  }),
  { maxLength: 12 },
);

function placed(graph: LayoutGraph, positions: readonly { x: number; y: number }[]): Bodies {
  return bodiesOf(graph, (id) => positions[IDS.indexOf(id)]);
}

describe('the cost of a layout', () => {
  it.each(['quick', 'thorough'] as const)(
    'of a %s one after any moves is what it is when it is computed anew',
    (quality) => {
      const { costs } = effortFor(quality);
      fc.assert(
        fc.property(
          arbitraryGraph,
          arbitraryPositions,
          arbitraryMoves,
          (graph, positions, moves) => {
            const bodies = placed(graph, positions);
            const cost = new LayoutCost(bodies, PAGE, costs);
            let expected = cost.total();
            for (const { at, x, y, tolerance } of moves) {
              const rise = cost.move(cost.boxes[at]!, x, y, tolerance);
              if (rise === Infinity) continue;
              expect(rise).toBeLessThanOrEqual(tolerance);
              expected += rise;
              takePositions(
                bodies.bodies,
                cost.boxes.map((box) => ({ ...box.body, ...box })),
              );
              const anew = new LayoutCost(bodies, PAGE, costs).total();
              expect(cost.total()).toBeCloseTo(anew, 3);
              expect(expected).toBeCloseTo(anew, 3);
            }
          },
        ),
      );
    },
  );
});

describe('the surroundings of links', () => {
  it('are the crossings and the boxes that a scan over all of them finds', () => {
    fc.assert(
      fc.property(arbitraryGraph, arbitraryPositions, (graph, positions) => {
        const { boxes, links } = annealedParts(placed(graph, positions));
        const drawn = links.filter(({ visibility }) => visibility > 0);
        const surroundings = new Surroundings(
          boxes,
          drawn,
          { x: 0, y: 0, ...PAGE },
          USUAL_EFFORT.costs,
        );
        for (const { a, b, lines, margin, ...link } of drawn) {
          const crossings = drawn
            .filter(({ a: c, b: d }) => c !== a && c !== b && d !== a && d !== b)
            .filter(({ a: c, b: d }) => segmentsCross(a, b, c, d))
            .reduce((sum, other) => sum + other.visibility * Math.max(lines, other.lines), 0);
          const under = boxes.filter(
            (box) => box !== a && box !== b && segmentEntersBox(a, b, box, margin),
          );
          surroundings.survey({ a, b, lines, margin, ...link }, 0);
          expect(surroundings.crossings).toBeCloseTo(crossings, 9);
          expect(surroundings.boxesUnder).toBe(under.length);
        }
      }),
    );
  });
});
