import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../src/geometry/index.js';
import { bodiesOf, type Bodies, type Body } from '../../../src/layout/body.js';
import { finish, type LayoutGraph } from '../../../src/layout/index.js';
import { layered } from '../../../src/layout/strategies/layered.js';
import { graphOfPairs, type Pair } from '../../fixtures/layout-shapes.js';

/** Bodies in layers; the first end of every pair owns the other one, unless it is only allied with it. */
function chart(count: number, owned: readonly Pair[], allied: readonly Pair[] = []): Bodies {
  const graph: LayoutGraph = graphOfPairs(count, [...owned, ...allied]);
  const edges = graph.edges.map((edge, at) =>
    at < owned.length ? { ...edge, owner: edge.source } : edge,
  );
  const bodies = bodiesOf({ ...graph, edges });
  finish(layered(bodies));
  return bodies;
}

function at({ bodies }: Bodies, index: number): Body {
  return bodies[index]!;
}

describe('a chart in layers', () => {
  it('has both owners of a company above it, beside one another', () => {
    const bodies = chart(3, [
      [0, 2],
      [1, 2],
    ]);
    expect(at(bodies, 0).y).toBe(at(bodies, 1).y);
    expect(at(bodies, 2).y).toBeGreaterThan(at(bodies, 0).y);
  });

  it('has a company in the middle above what it owns', () => {
    const bodies = chart(3, [
      [0, 1],
      [0, 2],
    ]);
    expect(at(bodies, 0).x).toBeCloseTo((at(bodies, 1).x + at(bodies, 2).x) / 2, 6);
  });

  it('has partners of an alliance in the layer in which their owners have them', () => {
    const owned: Pair[] = [
      [0, 1],
      [0, 2],
    ];
    const bodies = chart(3, owned, [[1, 2]]);
    expect(at(bodies, 1).y).toBe(at(bodies, 2).y);
  });

  it('draws a loop of owners, of whom one stands at the top', () => {
    const bodies = chart(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    expect(new Set(bodies.bodies.map(({ y }) => y)).size).toBe(3);
  });

  it('never lets boxes overlap, and has every owner above what it owns where there are no loops', () => {
    const pairs = fc
      .array(fc.tuple(fc.nat(14), fc.nat(14)), { minLength: 1, maxLength: 25 })
      .map((all) =>
        all.filter(([a, b]) => a !== b).map(([a, b]): Pair => (a < b ? [a, b] : [b, a])),
      );
    fc.assert(
      fc.property(pairs, (owned) => {
        const bodies = chart(15, owned);
        for (const [a, b] of owned) expect(at(bodies, a).y).toBeLessThan(at(bodies, b).y);
        bodies.bodies.forEach((body, index) => {
          for (const other of bodies.bodies.slice(0, index)) {
            expect(boxesOverlap(body, other)).toBe(false);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});
