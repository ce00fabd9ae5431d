import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, segmentEntersBox, SpatialIndex } from '../../../src/geometry/index.js';

const coordinate = fc.integer({ min: -2000, max: 2000 });
const box = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 0, max: 300 }),
  height: fc.integer({ min: 0, max: 300 }),
});
const margin = fc.integer({ min: 0, max: 50 });
/** Few boxes are gone through one by one, many are kept in a grid. */
const boxes = fc.oneof(
  fc.array(box, { maxLength: 40 }),
  fc.array(box, { minLength: 501, maxLength: 600 }),
);

describe('SpatialIndex', () => {
  it('finds all boxes that overlap a box, in their order', () => {
    fc.assert(
      fc.property(boxes, box, margin, (boxes, area, margin) => {
        const expected = boxes.filter((other) => boxesOverlap(area, other, margin));
        expect(new SpatialIndex(boxes).overlapping(area, margin)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('finds all boxes near a segment, each once', () => {
    fc.assert(
      fc.property(boxes, box, box, margin, (boxes, a, b, margin) => {
        const found = new SpatialIndex(boxes).alongSegment(a, b, margin);
        expect(new Set(found).size).toBe(found.length);
        const near = boxes.filter((one) => segmentEntersBox(a, b, one, margin - 1));
        expect(found).toEqual(expect.arrayContaining(near));
      }),
      { numRuns: 40 },
    );
  });

  it('finds nothing among nothing', () => {
    const index = new SpatialIndex([]);
    expect(index.overlapping({ x: 0, y: 0, width: 10, height: 10 })).toEqual([]);
    expect(index.alongSegment({ x: 0, y: 0 }, { x: 10, y: 10 }, 5)).toEqual([]);
  });
});
