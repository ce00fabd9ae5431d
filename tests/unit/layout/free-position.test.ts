import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, type Box } from '../../../src/geometry/index.js';
import { BoxGrid } from '../../../src/geometry/index.js';
import { nearestFreePosition } from '../../../src/layout/free-position.js';
import { goldenSpiral } from '../../../src/layout/golden-spiral.js';

const box = { x: 0, y: 0, width: 80, height: 30 };
const ORIGIN = { x: 0, y: 0 };

function gridOf(boxes: readonly Box[]): BoxGrid {
  const grid = new BoxGrid();
  boxes.forEach((one, index) => grid.set(index, one));
  return grid;
}

const arbitraryBox = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  width: fc.integer({ min: 1, max: 3000 }),
  height: fc.integer({ min: 1, max: 300 }),
});
const arbitraryBoxes = fc.array(arbitraryBox, { maxLength: 30 });

describe('the nearest free position', () => {
  it('is the wanted one where nothing is in the way', () => {
    expect(nearestFreePosition(box, { x: 5, y: 7 }, gridOf([]))).toEqual({ x: 5, y: 7 });
  });

  it('is found beside an obstacle that covers everything near', () => {
    const world = { x: 0, y: 0, width: 200_000, height: 100_000 };
    const position = nearestFreePosition(box, ORIGIN, gridOf([world]));
    expect(boxesOverlap({ ...box, ...position }, world)).toBe(false);
    expect(Math.abs(position.y)).toBeLessThan(51_000);
  });

  it('is the nearest one that suits, and any free one where none does', () => {
    const grid = gridOf([box]);
    const above = nearestFreePosition(box, ORIGIN, grid, undefined, ({ y }) => y < -60);
    expect(above.y).toBeLessThan(-60);
    expect(above.y).toBeGreaterThan(-70);
    const free = nearestFreePosition(box, ORIGIN, grid, undefined, () => false);
    expect(boxesOverlap({ ...box, ...free }, box)).toBe(false);
  });

  it('is found in a crowd of thousands', () => {
    const crowd = Array.from({ length: 10_000 }, (_, index) => {
      return { ...box, x: 85 * (index % 100) - 4250, y: 35 * Math.floor(index / 100) - 1750 };
    });
    const position = nearestFreePosition(box, ORIGIN, gridOf(crowd));
    expect(crowd.filter((one) => boxesOverlap({ ...box, ...position }, one))).toEqual([]);
  });

  it('is free of every obstacle, wherever they are', () => {
    fc.assert(
      fc.property(arbitraryBoxes, arbitraryBox, (obstacles, moved) => {
        const position = nearestFreePosition(moved, moved, gridOf(obstacles));
        for (const other of obstacles) {
          expect(boxesOverlap({ ...moved, ...position }, other)).toBe(false);
        }
      }),
    );
  });
});

describe('a grid of boxes', () => {
  it('finds the boxes that a scan over all of them finds, also after moves', () => {
    fc.assert(
      fc.property(
        arbitraryBoxes,
        arbitraryBoxes,
        arbitraryBox,
        fc.nat(20),
        (first, next, area, margin) => {
          const grid = gridOf(first);
          const boxes = first.map((one, index) => next[index] ?? one);
          boxes.forEach((one, index) => grid.set(index, one));
          const scanned = boxes.flatMap((one, index) =>
            boxesOverlap(one, area, margin) ? [index] : [],
          );
          expect(grid.overlapping(area, margin)).toEqual(scanned);
        },
      ),
    );
  });
});

describe('a golden spiral', () => {
  it('turns each point by the golden angle against the one before', () => {
    const angle = Math.PI * (3 - Math.sqrt(5));
    const spiral = goldenSpiral(3);
    for (let count = 0; count < 5000; count++) {
      const { x, y } = spiral.next().value;
      expect(x).toBeCloseTo(Math.sqrt(count) * Math.cos((count + 3) * angle), 8);
      expect(y).toBeCloseTo(Math.sqrt(count) * Math.sin((count + 3) * angle), 8);
    }
  });
});
