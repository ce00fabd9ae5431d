import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentEntersBox, type Box } from '../../../../src/geometry/index.js';
import type { Point } from '../../../../src/geometry/index.js';
import { shortestPath } from '../../../../src/scene/routing/shortest-path.js';

const start = { x: 0, y: 0 };
const goal = { x: 300, y: 0 };
const isOpen = (): boolean => true;

function wall(y: number, height: number): { box: Box; margin: number } {
  return { box: { x: 150, y, width: 20, height }, margin: 5 };
}

function length(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => {
    return sum + Math.hypot(point.x - points[index]!.x, point.y - points[index]!.y);
  }, 0);
}

describe('the shortest path', () => {
  it('is straight where nothing is in the way', () => {
    expect(shortestPath(start, goal, [], isOpen)).toEqual([]);
    expect(shortestPath(start, goal, [wall(200, 40)], isOpen)).toEqual([]);
  });

  it('passes a wall on the nearer side, by its corners with the margin', () => {
    const obstacle = wall(30, 100);
    expect(shortestPath(start, goal, [obstacle], isOpen)).toEqual([
      { x: 135, y: -25, right: -1, down: -1, box: obstacle.box },
      { x: 165, y: -25, right: 1, down: -1, box: obstacle.box },
    ]);
  });

  it('turns at no corner that is not open', () => {
    const path = shortestPath(start, goal, [wall(30, 100)], ({ y }) => y > 0);
    expect(path).toMatchObject([
      { x: 135, y: 85 },
      { x: 165, y: 85 },
    ]);
  });

  it('is none when the goal lies inside an obstacle', () => {
    const around = { box: { x: 300, y: 0, width: 60, height: 60 }, margin: 5 };
    expect(shortestPath(start, goal, [around], isOpen)).toBeUndefined();
  });

  it('enters no obstacle, and is no longer than a path around all of them', () => {
    const obstacle = fc.record({
      box: fc.record({
        x: fc.integer({ min: 60, max: 240 }),
        y: fc.integer({ min: -60, max: 60 }),
        width: fc.integer({ min: 10, max: 80 }),
        height: fc.integer({ min: 10, max: 40 }),
      }),
      margin: fc.integer({ min: 2, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(obstacle, { maxLength: 8 }), (obstacles) => {
        const path = shortestPath(start, goal, obstacles, isOpen);
        expect(path).toBeDefined();
        const points = [start, ...path!, goal];
        const entered = obstacles.filter(({ box }) => {
          return points.some((point, index) => {
            return index > 0 && segmentEntersBox(points[index - 1]!, point, box);
          });
        });
        expect(entered).toEqual([]);
        const aroundAll = [start, { x: 0, y: -120 }, { x: 300, y: -120 }, goal];
        expect(length(points)).toBeLessThanOrEqual(length(aroundAll) + 40 * path!.length);
      }),
    );
  });
});
