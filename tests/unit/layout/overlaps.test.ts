import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxGrid, boxesOverlap, type Box } from '../../../src/geometry/index.js';
import { seededRandom } from '../../../src/layout/index.js';
import { removeOverlaps, roundPositions } from '../../../src/layout/overlaps/remove-overlaps.js';
import {
  createSeparation,
  createVariable,
  separateVariables,
} from '../../../src/layout/overlaps/separate-variables.js';

const GAP = 6;

const arbitraryBoxes = fc.array(
  fc.record({
    x: fc.integer({ min: -200, max: 200 }),
    y: fc.integer({ min: -200, max: 200 }),
    width: fc.integer({ min: 5, max: 150 }),
    height: fc.integer({ min: 5, max: 60 }),
  }),
  { maxLength: 40 },
);

function overlaps(boxes: readonly Box[], margin: number): number {
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => boxesOverlap(box, other, margin)),
  ).length;
}

describe('overlaps that are removed', () => {
  it('leave a gap between any two boxes', () => {
    fc.assert(
      fc.property(arbitraryBoxes, (boxes) => {
        removeOverlaps(boxes, GAP);
        expect(overlaps(boxes, GAP - 0.1)).toBe(0);
      }),
    );
  });

  it('move nothing where there are none', () => {
    fc.assert(
      fc.property(arbitraryBoxes, (boxes) => {
        removeOverlaps(boxes, GAP);
        const before = boxes.map((box) => ({ ...box }));
        removeOverlaps(boxes, GAP - 1);
        boxes.forEach(({ x, y }, index) => {
          expect(x).toBeCloseTo(before[index]!.x, 4);
          expect(y).toBeCloseTo(before[index]!.y, 4);
        });
      }),
    );
  });

  it('are none in whole pixels either', () => {
    fc.assert(
      fc.property(arbitraryBoxes, (boxes) => {
        removeOverlaps(boxes, 0);
        roundPositions(boxes);
        expect(overlaps(boxes, 0)).toBe(0);
        for (const { x, y } of boxes) expect([x, y].every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('are none among thousands of boxes that lie in one heap', () => {
    const random = seededRandom(1);
    const boxes = Array.from({ length: 5000 }, () => {
      const [x, y] = [1500 * random(), 1000 * random()];
      return { x, y, width: 40 + 60 * random(), height: 22 };
    });
    removeOverlaps(boxes, GAP);
    const grid = new BoxGrid();
    boxes.forEach((box, index) => {
      expect(grid.someOverlapping(box, GAP - 0.1, () => true)).toBe(false);
      grid.set(index, box);
    });
  });

  it('go to both sides alike', () => {
    const boxes = [-10, 10].map((x) => ({ x, y: 0, width: 50, height: 200 }));
    removeOverlaps(boxes, 0);
    expect(boxes.map(({ x }) => x)).toEqual([-25, 25]);
  });
});

describe('variables that are separated', () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 });

  it('keep every separation, and stay where they want to be unless one pushes them', () => {
    fc.assert(
      fc.property(
        wanted,
        fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(30))),
        (desired, pairs) => {
          const variables = desired.map(createVariable);
          const separations = pairs
            .filter(([a, b]) => a < b && b < desired.length)
            .map(([a, b, gap]) => createSeparation(variables[a]!, variables[b]!, gap));
          const positions = separateVariables(variables);
          for (const { left, right, gap } of separations) {
            const [a, b] = [variables.indexOf(left), variables.indexOf(right)];
            expect(positions[b]! - positions[a]!).toBeGreaterThanOrEqual(gap - 1e-6);
          }
          // Nobody can move alone towards where it wants to be.
          positions.forEach((position, at) => {
            const toLeft = separations.filter(({ right }) => right === variables[at]);
            const toRight = separations.filter(({ left }) => left === variables[at]);
            const isHeldLeft = toLeft.some(
              ({ left, gap }) => position - positions[variables.indexOf(left)]! - gap < 1e-5,
            );
            const isHeldRight = toRight.some(
              ({ right, gap }) => positions[variables.indexOf(right)]! - position - gap < 1e-5,
            );
            if (position > desired[at]! + 1e-4) expect(isHeldLeft || isHeldRight).toBe(true);
            if (position < desired[at]! - 1e-4) expect(isHeldLeft || isHeldRight).toBe(true);
          });
        },
      ),
    );
  });
});
