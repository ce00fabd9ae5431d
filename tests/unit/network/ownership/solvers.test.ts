import { describe, expect, it } from 'vitest';
import { indicesByRow } from '../../../../src/network/compressed-rows.js';
import type { LoopEquations } from '../../../../src/network/ownership/loop-equations.js';
import { solveDensely } from '../../../../src/network/ownership/solve-densely.js';
import { solveIteratively } from '../../../../src/network/ownership/solve-iteratively.js';
import { strongComponents } from '../../../../src/network/ownership/strong-components.js';
import { portfolio, ultimateOwners } from '../../../../src/data.js';
import { world } from './world.js';

/** A ring of companies of which each holds a part of the next and of the one after it. */
function ringOf(size: number, gain: number): LoopEquations {
  const target = Array.from({ length: 2 * size }, (_, edge) => (edge >> 1) % size);
  const { starts, items } = indicesByRow(target, size);
  const sources = items.map((edge) => ((edge >> 1) + size - 1 - (edge % 2)) % size);
  return { size, starts, sources, weights: new Float64Array(2 * size).fill(gain / 2) };
}

describe('a loop of companies', () => {
  it.each([0.3, 0.9, 0.99, 0.9999])(
    'with a gain of %d is solved by iteration as by elimination',
    (gain) => {
      const equations = ringOf(120, gain);
      const inflow = Float64Array.from({ length: 120 }, (_, at) => (at % 7 === 0 ? 100 : 0));
      const dense = solveDensely(equations, inflow)!;
      const iterated = solveIteratively(equations, inflow)!;
      for (const [at, value] of dense.entries()) {
        expect(Math.abs(iterated[at]! / value - 1)).toBeLessThan(1e-8);
      }
    },
  );

  it('of thousands, nearly closed, belongs to the one owner outside', () => {
    const count = 3000;
    const ring = Array.from({ length: count }, (_, at): [string, number] => {
      return [`c${at} c${(at + 1) % count}`, at === count - 1 ? 99 : 100];
    });
    const dataset = world({ ...Object.fromEntries(ring), 'p c0': 1 });
    const shares = portfolio(dataset, 'p');
    expect(shares).toHaveLength(count);
    for (const { share } of shares) expect(share.min).toBeCloseTo(100, 6);
    expect(ultimateOwners(dataset, 'c7').owners[0]?.share.min).toBeCloseTo(100, 6);
  });
});

describe('a closed loop of thousands', () => {
  it('has no owner outside', () => {
    const ring = Array.from({ length: 3000 }, (_, at): [string, number][] => [
      [`c${at} c${(at + 1) % 3000}`, 60],
      [`c${at} c${(at + 2) % 3000}`, 40],
    ]);
    const dataset = world(Object.fromEntries(ring.flat()));
    expect(ultimateOwners(dataset, 'c5').unknown).toEqual({ min: 100, max: 100 });
    expect(ultimateOwners(dataset, 'c5').closedLoops?.[0]?.parties).toHaveLength(3000);
  });
});

describe('components', () => {
  it('of a chain of a hundred thousand companies are found without recursion', () => {
    const count = 100_000;
    const ends = Int32Array.from({ length: count - 1 }, (_, at) => at + 1);
    const edges = indicesByRow(
      Int32Array.from(ends, (end) => end - 1),
      count,
    );
    const { nodes, starts } = strongComponents({ edges, ends, has: () => true }, [0]);
    expect(starts).toHaveLength(count + 1);
    expect([nodes[0], nodes[1], nodes[count - 1]]).toEqual([0, 1, count - 1]);
  });
});
