import { describe, expect, it } from 'vitest';
import { curveThrough } from '../../../../src/scene/routing/curve.js';
import {
  curvedPath,
  roundedPath,
  straightPath,
  type Path,
} from '../../../../src/scene/cards/path.js';
import type { Point } from '../../../../src/geometry/index.js';

function pointsOf({ start, controls, end }: Path): readonly Point[] {
  return curveThrough(start, controls, end, 20).points;
}

describe('a straight path', () => {
  it('stays on the line from one end to the other', () => {
    for (const { x, y } of pointsOf(straightPath({ x: 0, y: 0 }, { x: 100, y: 50 }))) {
      expect(y).toBeCloseTo(x / 2);
    }
  });
});

describe('a curved path', () => {
  it('runs from column to column without turning back, level at both ends', () => {
    const points = pointsOf(curvedPath({ x: 0, y: 0 }, { x: 100, y: 60 }, []));
    for (const [index, { x, y }] of points.slice(1).entries()) {
      expect(x).toBeGreaterThan(points[index]!.x);
      expect(y).toBeGreaterThanOrEqual(points[index]!.y);
    }
    expect(points[1]!.y).toBeLessThan(1);
  });

  it('is level through the columns that it passes', () => {
    const passages = [
      { y: 200, from: 100, to: 250 },
      { y: 90, from: 290, to: 440 },
    ];
    const points = pointsOf(curvedPath({ x: 0, y: 0 }, { x: 540, y: 30 }, passages));
    for (const { y, from, to } of passages) {
      const inside = points.filter(({ x }) => x >= from && x <= to);
      expect(inside.length).toBeGreaterThan(2);
      for (const point of inside) expect(point.y).toBeCloseTo(y);
    }
  });
});

describe('a rounded path', () => {
  it('keeps between its corners, also where a piece is shorter than a corner', () => {
    const corners = [
      { x: 18, y: 0 },
      { x: 18, y: 4 },
    ];
    for (const { x, y } of pointsOf(roundedPath({ x: 0, y: 0 }, corners, { x: 0, y: 4 }))) {
      expect(x).toBeLessThanOrEqual(18 + 1e-9);
      expect(x).toBeGreaterThanOrEqual(-1e-9);
      expect(y).toBeGreaterThanOrEqual(-1e-9);
      expect(y).toBeLessThanOrEqual(4 + 1e-9);
    }
  });
});
