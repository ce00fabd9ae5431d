import { segmentEntersBox, type Box, type Point } from '../../geometry/index.js';
import { ROUTING } from './settings.js';

/** A box to keep clear of, and by how many pixels. */
export interface PaddedBox<T extends Box = Box> {
  box: T;
  margin: number;
}

/** Which corner of a box: -1 for left and top, 1 for right and bottom. */
interface CornerSide {
  right: number;
  down: number;
}

/** A corner at which a path turns, with the box that it goes around. */
export interface PathCorner<T extends Box = Box> extends Point, CornerSide {
  box: T;
}

/** Start, goal, or a corner at which the path may turn. */
interface Vertex<T extends Box> extends Point, CornerSide {
  box: T | undefined;
  /** The length of the shortest known path from the start. */
  length: number;
  /** The length of a straight line to the goal. */
  remaining: number;
  before: Vertex<T> | undefined;
  isDone: boolean;
}

function isFree(a: Point, b: Point, obstacles: readonly PaddedBox[]): boolean {
  for (const { box, margin } of obstacles) {
    // Corners lie on the edge of the margin, and may be touched.
    if (segmentEntersBox(a, b, box, margin - 1)) return false;
  }
  return true;
}

function cornersOf<T extends Box>({ box, margin }: PaddedBox<T>): PathCorner<T>[] {
  const dx = box.width / 2 + margin;
  const dy = box.height / 2 + margin;
  return [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => ({ x: box.x + right * dx, y: box.y + down * dy, right, down, box })),
  );
}

/**
 * Whether a shortest path could turn at a corner on a straight course through it:
 * only when the course touches the box there, and leads neither into it nor
 * straight away from it. True for start and goal, which are at no corner.
 */
function touches({ right, down }: CornerSide, dx: number, dy: number): boolean {
  return right * dx * down * dy <= 0;
}

function mostPromising<T extends Box>(vertices: readonly Vertex<T>[]): Vertex<T> | undefined {
  let best: Vertex<T> | undefined;
  let shortest = Infinity;
  for (const vertex of vertices) {
    const whole = vertex.length + vertex.remaining;
    if (!vertex.isDone && whole < shortest) [best, shortest] = [vertex, whole];
  }
  return best;
}

/** Shortens the paths to the neighbours of a vertex that lead through it. */
function relax<T extends Box>(
  at: Vertex<T>,
  vertices: readonly Vertex<T>[],
  goal: Vertex<T>,
  obstacles: readonly PaddedBox<T>[],
): void {
  for (const next of vertices) {
    if (next.isDone) continue;
    const dx = next.x - at.x;
    const dy = next.y - at.y;
    if (!touches(at, dx, dy) || !touches(next, dx, dy)) continue;
    const length = at.length + Math.sqrt(dx * dx + dy * dy) + ROUTING.costOfTurn;
    // Nor does what is further than a path that is known lead to a shorter one.
    if (length >= next.length || length + next.remaining >= goal.length) continue;
    if (!isFree(at, next, obstacles)) continue;
    next.length = length;
    next.before = at;
  }
}

function cornersBefore<T extends Box>(goal: Vertex<T>): PathCorner<T>[] {
  const path: PathCorner<T>[] = [];
  for (let at = goal.before; at?.box; at = at.before) {
    const { x, y, right, down, box } = at;
    path.unshift({ x, y, right, down, box });
  }
  return path;
}

/**
 * The corners at which the shortest path around obstacles turns, in order: none
 * where it is straight, undefined where there is no path. A turn counts as some
 * length. `isOpen` may forbid corners. (A* on a visibility graph; Hart, Nilsson
 * and Raphael, 1968; Lozano-Pérez and Wesley, 1979.)
 */
export function shortestPath<T extends Box>(
  start: Point,
  goal: Point,
  obstacles: readonly PaddedBox<T>[],
  isOpen: (corner: Point) => boolean,
): PathCorner<T>[] | undefined {
  const vertex = (
    { x, y }: Point,
    length: number,
    { right, down, box }: CornerSide & { box?: T } = { right: 0, down: 0 },
  ): Vertex<T> => {
    const remaining = Math.hypot(goal.x - x, goal.y - y);
    return { x, y, right, down, box, length, remaining, before: undefined, isDone: false };
  };
  const corners = obstacles
    .flatMap((obstacle) => cornersOf(obstacle))
    .filter((corner) => isOpen(corner) && isFree(corner, corner, obstacles));
  const [first, last] = [vertex(start, 0), vertex(goal, Infinity)];
  const vertices = [first, last, ...corners.map((corner) => vertex(corner, Infinity, corner))];
  for (let at = mostPromising(vertices); at !== last; at = mostPromising(vertices)) {
    if (at === undefined) return undefined;
    at.isDone = true;
    relax(at, vertices, last, obstacles);
  }
  return cornersBefore(last);
}
