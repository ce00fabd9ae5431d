import type { Point } from '../../geometry/index.js';
import { CARDS } from './settings.js';

/**
 * The course of a line from border to border: quadratic pieces that meet halfway
 * between the control points, as Cytoscape draws an unbundled Bézier.
 */
export interface Path {
  start: Point;
  /** At least one. */
  controls: readonly Point[];
  end: Point;
}

/** Straight from one point to another. */
export function straightPath(start: Point, end: Point): Path {
  return { start, controls: [{ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }], end };
}

/** The same course from its end to its start. */
export function reversedPath({ start, controls, end }: Path): Path {
  return { start: end, controls: [...controls].reverse(), end: start };
}

/** A stretch between two columns: level at both ends, so that two of them cross at most once. */
export function shoulders(start: Point, end: Point): Point[] {
  const reach = (end.x - start.x) * CARDS.curveShoulder;
  return [
    { x: start.x + reach, y: start.y },
    { x: end.x - reach, y: end.y },
  ];
}

/** A column that a line passes, between two of its cards. */
export interface Passage {
  /** The height at which it passes. */
  y: number;
  /** Where it enters the column and where it leaves it, in the direction of the line. */
  from: number;
  to: number;
}

/** From a card to one in another column, level through every column between, in stretches of some control points. */
export function joinedPath(
  start: Point,
  end: Point,
  passages: readonly Passage[],
  stretch: (from: Point, to: Point, index: number) => readonly Point[],
): Path {
  const exits = passages.map(({ y, to }) => ({ x: to, y }));
  const entries = passages.map(({ y, from }) => ({ x: from, y }));
  const controls = [...entries, end].flatMap((to, index) => {
    const from = exits[index - 1] ?? start;
    const points = stretch(from, to, index);
    // A piece ends halfway between two control points: exactly at the border of a column.
    const mirrored = (at: Point, { x } = at): Point => ({ x: 2 * at.x - x, y: at.y });
    const before = index > 0 ? [mirrored(from, points[0])] : [];
    return [...before, ...points, ...(to === end ? [] : [mirrored(to, points.at(-1))])];
  });
  return { start, controls, end };
}

/** The same with curves between the columns. */
export function curvedPath(start: Point, end: Point, passages: readonly Passage[]): Path {
  return joinedPath(start, end, passages, shoulders);
}

/**
 * Along straight lines through some corners, which are rounded. The radius is
 * smaller where a line is short.
 */
export function roundedPath(start: Point, corners: readonly Point[], end: Point): Path {
  const points = [start, ...corners, end];
  const controls: Point[] = [];
  corners.forEach((corner, index) => {
    const before = points[index] ?? start;
    const after = points[index + 2] ?? end;
    const reach = 2 * CARDS.arc.cornerRadius;
    controls.push(towards(corner, before, reach), corner, towards(corner, after, reach));
  });
  return { start, controls, end };
}

/** A point at a distance from a corner, but less than half the way to the next point. */
function towards(corner: Point, next: Point, distance: number): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y) || 1;
  const part = Math.min(distance, 0.48 * length) / length;
  return { x: corner.x + (next.x - corner.x) * part, y: corner.y + (next.y - corner.y) * part };
}
