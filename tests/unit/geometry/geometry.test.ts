import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  borderDistance,
  borderPoint,
  boundsOf,
  boxesOverlap,
  controlPointPosition,
  onQuadratic,
  overlapArea,
  segmentEntersBox,
  segmentsCross,
  type Box,
} from '../../../src/geometry/index.js';
import type { Point } from '../../../src/geometry/index.js';

const coordinate = fc.integer({ min: -60, max: 60 });
const arbitraryPoint: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });
const arbitraryBox: fc.Arbitrary<Box> = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 2, max: 60 }),
  height: fc.integer({ min: 2, max: 60 }),
});

const SAMPLES = 2000;

function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** Walks along the segment in small steps: slow, and surely right where it finds something. */
function sampledEntry(a: Point, b: Point, box: Box, margin: number): boolean {
  return Array.from({ length: SAMPLES + 1 }, (_, step) => between(a, b, step / SAMPLES)).some(
    ({ x, y }) =>
      Math.abs(x - box.x) <= box.width / 2 + margin &&
      Math.abs(y - box.y) <= box.height / 2 + margin,
  );
}

/** Where two lines meet, as parts of each segment. Undefined for parallel ones. */
function meeting(a: Point, b: Point, c: Point, d: Point): { t: number; u: number } | undefined {
  const [abX, abY, cdX, cdY] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const determinant = abX * cdY - abY * cdX;
  if (determinant === 0) return undefined;
  const t = ((c.x - a.x) * cdY - (c.y - a.y) * cdX) / determinant;
  const u = ((c.x - a.x) * abY - (c.y - a.y) * abX) / determinant;
  return { t, u };
}

const hypot = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('segmentEntersBox', () => {
  const box = { x: 0, y: 0, width: 20, height: 10 };

  it('sees a segment through, into, inside and beside a box', () => {
    expect(segmentEntersBox({ x: -50, y: 0 }, { x: 50, y: 0 }, box)).toBe(true);
    expect(segmentEntersBox({ x: -50, y: 0 }, { x: 0, y: 0 }, box)).toBe(true);
    expect(segmentEntersBox({ x: -1, y: 0 }, { x: 1, y: 1 }, box)).toBe(true);
    expect(segmentEntersBox({ x: -50, y: 6 }, { x: 50, y: 6 }, box)).toBe(false);
    expect(segmentEntersBox({ x: 8, y: 20 }, { x: 40, y: -5 }, box)).toBe(false);
  });

  it('grows the box by the margin', () => {
    expect(segmentEntersBox({ x: -50, y: 6 }, { x: 50, y: 6 }, box, 2)).toBe(true);
  });

  it('takes a segment without length as a point', () => {
    expect(segmentEntersBox({ x: 1, y: 1 }, { x: 1, y: 1 }, box)).toBe(true);
    expect(segmentEntersBox({ x: 30, y: 1 }, { x: 30, y: 1 }, box)).toBe(false);
  });

  it('agrees with a walk along the segment', () => {
    const anyMargin = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(arbitraryPoint, arbitraryPoint, arbitraryBox, anyMargin, (a, b, at, margin) => {
        const found = segmentEntersBox(a, b, at, margin);
        if (sampledEntry(a, b, at, margin)) expect(found).toBe(true);
        // The walk may step over a corner, so a hit that it misses must be a narrow one.
        else if (found) expect(sampledEntry(a, b, at, margin + 0.2)).toBe(true);
      }),
    );
  });

  it('does not depend on the direction', () => {
    fc.assert(
      fc.property(arbitraryPoint, arbitraryPoint, arbitraryBox, (a, b, at) => {
        expect(segmentEntersBox(a, b, at)).toBe(segmentEntersBox(b, a, at));
      }),
    );
  });
});

describe('segmentsCross', () => {
  it('does not take touching at an end for a crossing', () => {
    const hub = { x: 0, y: 0 };
    expect(segmentsCross(hub, { x: 10, y: 0 }, hub, { x: 0, y: 10 })).toBe(false);
    expect(segmentsCross({ x: -5, y: 0 }, { x: 5, y: 0 }, hub, { x: 0, y: 9 })).toBe(false);
  });

  it('does not take segments that lie in one line for a crossing', () => {
    const at = (x: number): Point => ({ x, y: 0 });
    expect(segmentsCross(at(0), at(10), at(5), at(20))).toBe(false);
  });

  it('agrees with the meeting point of the two lines', () => {
    fc.assert(
      fc.property(
        fc.tuple(arbitraryPoint, arbitraryPoint, arbitraryPoint, arbitraryPoint),
        ([a, b, c, d]) => {
          const met = meeting(a, b, c, d);
          const isInside = met && met.t > 0 && met.t < 1 && met.u > 0 && met.u < 1;
          // On the very edge the division is less exact than the signs of the areas.
          const isClear = met && [met.t, met.u].every((part) => Math.abs(part % 1) > 1e-9);
          if (!met) expect(segmentsCross(a, b, c, d)).toBe(false);
          else if (isClear) expect(segmentsCross(a, b, c, d)).toBe(isInside);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.tuple(arbitraryPoint, arbitraryPoint, arbitraryPoint, arbitraryPoint),
        ([a, b, c, d]) => {
          const found = segmentsCross(a, b, c, d);
          expect(segmentsCross(c, d, a, b)).toBe(found);
          expect(segmentsCross(b, a, c, d)).toBe(found);
        },
      ),
    );
  });
});

describe('two boxes', () => {
  it('overlap when the area that they share is more than nothing', () => {
    fc.assert(
      fc.property(arbitraryBox, arbitraryBox, (a, b) => {
        expect(boxesOverlap(a, b)).toBe(overlapArea(a, b) > 0);
        expect(boxesOverlap(a, b)).toBe(boxesOverlap(b, a));
      }),
    );
  });

  it('share no more than the smaller one has when one lies in the other', () => {
    const outer = { x: 0, y: 0, width: 100, height: 100 };
    const inner = { x: 10, y: 5, width: 20, height: 10 };
    expect(overlapArea(outer, inner)).toBeGreaterThanOrEqual(200);
  });

  it('only touch when a border is common', () => {
    const left = { x: 0, y: 0, width: 10, height: 10 };
    const right = { x: 10, y: 0, width: 10, height: 10 };
    expect(boxesOverlap(left, right)).toBe(false);
    expect(boxesOverlap(left, right, 1)).toBe(true);
  });
});

describe('borderDistance', () => {
  it('is half the side straight ahead and the distance to the corner on the diagonal', () => {
    const box = { x: 5, y: 5, width: 40, height: 30 };
    expect(borderDistance(box, { x: 100, y: 5 })).toBe(20);
    expect(borderDistance(box, { x: 5, y: -100 })).toBe(15);
    expect(borderDistance(box, { x: 45, y: 35 })).toBe(25);
  });

  it('is 0 towards the centre itself', () => {
    expect(borderDistance({ x: 5, y: 5, width: 40, height: 30 }, { x: 5, y: 5 })).toBe(0);
  });

  it('ends at a point on the border', () => {
    fc.assert(
      fc.property(arbitraryBox, arbitraryPoint, (box, towards) => {
        fc.pre(hypot(box, towards) > 0);
        const on = borderPoint(box, towards);
        expect(hypot(box, on)).toBeCloseTo(borderDistance(box, towards), 9);
        const x = Math.abs(on.x - box.x) / (box.width / 2);
        const y = Math.abs(on.y - box.y) / (box.height / 2);
        expect(Math.max(x, y)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('a curve', () => {
  it('has its control point to the right as seen from the first end', () => {
    // y grows downwards, so the right of somebody who walks to the right is below.
    expect(controlPointPosition({ x: 0, y: 0 }, { x: 10, y: 0 }, 4)).toEqual({ x: 5, y: 4 });
  });

  it('is the same from the other end with the opposite distance', () => {
    const anyDistance = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(arbitraryPoint, arbitraryPoint, anyDistance, (a, b, distance) => {
        fc.pre(hypot(a, b) > 0);
        const forward = controlPointPosition(a, b, distance);
        const backward = controlPointPosition(b, a, -distance);
        expect(hypot(forward, backward)).toBeLessThan(1e-9);
        expect(hypot(forward, between(a, b, 0.5))).toBeCloseTo(Math.abs(distance), 6);
      }),
    );
  });

  it('begins and ends at its ends and passes halfway to the control point', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    const points = [0, 0.5, 1].map((t) => ({
      x: onQuadratic(a.x, 5, b.x, t),
      y: onQuadratic(a.y, 8, b.y, t),
    }));
    expect(points).toEqual([a, { x: 5, y: 4 }, b]);
  });

  it('does not fail between two ends at one place', () => {
    const at = { x: 3, y: 3 };
    expect(controlPointPosition(at, at, 40)).toEqual(at);
  });
});

describe('boundsOf', () => {
  it('is empty at the origin around nothing', () => {
    expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  it('holds every box and touches one on each side', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBox, { minLength: 1, maxLength: 8 }), (boxes) => {
        const bounds = boundsOf(boxes);
        const slack = (of: Box, axis: 'x' | 'y', side: 'width' | 'height'): [number, number] => [
          of[axis] - of[side] / 2 - (bounds[axis] - bounds[side] / 2),
          bounds[axis] + bounds[side] / 2 - (of[axis] + of[side] / 2),
        ];
        const all = boxes.map((box) => [...slack(box, 'x', 'width'), ...slack(box, 'y', 'height')]);
        for (const side of [0, 1, 2, 3]) {
          expect(Math.min(...all.map((slacks) => slacks[side]!))).toBeCloseTo(0, 9);
        }
      }),
    );
  });
});
