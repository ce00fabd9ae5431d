import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameFor } from '../../../../src/scene/overview/frame.js';
import { OVERVIEW } from '../../../../src/scene/overview/settings.js';

describe('the frame of an overview', () => {
  it('is the canvas itself where that has the size of the reference', () => {
    expect(frameFor({ width: 920, height: 640 }, 3, 16)).toMatchObject({ width: 920, height: 640 });
  });

  it('is smaller than a large canvas, on which all is enlarged up to 1.35 times', () => {
    const { width, height } = frameFor({ width: 1350, height: 1350 }, 3, 16);
    expect(width).toBeCloseTo(1000);
    expect(height).toBeCloseTo(1000);
  });

  it('has the proportions of the canvas, and never more pixels than it', () => {
    const size = fc.record({
      width: fc.integer({ min: 120, max: 3000 }),
      height: fc.integer({ min: 80, max: 2000 }),
    });
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 4 }), fc.nat(20), (canvas, columns, rows) => {
        const frame = frameFor(canvas, columns, rows);
        expect(frame.width / frame.height).toBeCloseTo(canvas.width / canvas.height);
        expect(frame.width).toBeLessThanOrEqual(canvas.width + 1e-9);
        expect(frame.columns).toHaveLength(columns);
      }),
    );
  });

  it('spreads equally wide columns between equal margins, with space between them', () => {
    const { columns, cardWidth, space, width } = frameFor({ width: 920, height: 640 }, 3, 16);
    for (const { left, right } of columns) expect(right - left).toBeCloseTo(cardWidth);
    expect(columns[0]!.left).toBeCloseTo(space.outside);
    expect(width - columns[2]!.right).toBeCloseTo(space.outside);
    expect(columns[1]!.left - columns[0]!.right).toBeCloseTo(space.between);
    expect(space.between).toBeGreaterThan(40);
  });

  it('has few cards near each other in the middle, and more of them from top to bottom', () => {
    const canvas = { width: 920, height: 640 };
    const heights = [1, 3, 16].map((count) => {
      const { rows, height } = frameFor(canvas, 1, count);
      const margin = OVERVIEW.margin.top - OVERVIEW.margin.bottom;
      expect(rows.top + rows.bottom).toBeCloseTo(height + margin);
      return (rows.bottom - rows.top) / height;
    });
    expect(heights[0]).toBeLessThan(0.3);
    expect(heights[1]).toBeLessThan(0.75);
    expect(heights[2]).toBeGreaterThan(0.9);
  });

  it('puts a single column in the middle, and no card is wider than the canvas', () => {
    const { columns, cardWidth, width } = frameFor({ width: 130, height: 80 }, 1, 1);
    expect(columns[0]!.x).toBeCloseTo(width / 2);
    expect(cardWidth).toBeLessThan(width);
  });
});
