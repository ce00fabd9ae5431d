import { segmentEntersBox, type Box } from '../../geometry/index.js';
import type { Point } from '../../geometry/index.js';

/** What a turn costs, in pixels of length: few wide turns are easier to follow than many. */
const TURN_PX = 40;

/** A box to keep clear of, and by how many pixels. */
export interface Obstacle {
  box: Box;
  margin: number;
}

/** A corner that a way turns at, with the box that it goes around. */
export interface PathCorner extends Point {
  box: Box;
}

/** A corner of a hurdle, with the sides of the box that it is at: -1 or 1; 0 and 0 for start and goal. */
interface Corner extends Point {
  right: number;
  down: number;
  box: Box | undefined;
}

/** A corner that the way may turn at. */
interface Vertex extends Corner {
  /** The length of the shortest known way from the start. */
  length: number;
  /** The length of a straight line from here to the goal. */
  remaining: number;
  before: Vertex | undefined;
  isDone: boolean;
}

function isFree(a: Point, b: Point, obstacles: readonly Obstacle[]): boolean {
  for (const { box, margin } of obstacles) {
    // Corners lie on the edge of the margin, and may be touched.
    if (segmentEntersBox(a, b, box, margin - 1)) return false;
  }
  return true;
}

function cornersOf({ box, margin }: Obstacle): Corner[] {
  const dx = box.width / 2 + margin;
  const dy = box.height / 2 + margin;
  return [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => ({ x: box.x + right * dx, y: box.y + down * dy, right, down, box })),
  );
}

/**
 * Whether a shortest way could turn at a corner on a straight course through it:
 * only when the course touches the box there, and leads neither into it nor
 * straight away from it.
 */
function touches({ right, down }: Corner, dx: number, dy: number): boolean {
  return right * dx * down * dy <= 0;
}

/** The open vertex that promises the shortest way to the goal. */
function mostPromising(vertices: readonly Vertex[]): Vertex | undefined {
  let best: Vertex | undefined;
  let shortest = Infinity;
  for (const vertex of vertices) {
    const whole = vertex.length + vertex.remaining;
    if (!vertex.isDone && whole < shortest) [best, shortest] = [vertex, whole];
  }
  return best;
}

/**
 * The corners at which the shortest way around hurdles turns, in order: none
 * where it is straight, nothing where every way is closed. A turn counts as some
 * length. `isOpen` may forbid corners. (A* on a visibility graph; Hart, Nilsson
 * and Raphael, 1968; Lozano-Pérez and Wesley, 1979.)
 */
export function shortestPath(
  start: Point,
  goal: Point,
  obstacles: readonly Obstacle[],
  isOpen: (corner: Point) => boolean,
): PathCorner[] | undefined {
  const vertex = (corner: Corner, length: number): Vertex => {
    const remaining = Math.hypot(goal.x - corner.x, goal.y - corner.y);
    const { x, y, right, down, box } = corner;
    return { x, y, right, down, box, length, remaining, before: undefined, isDone: false };
  };
  const end = ({ x, y }: Point): Corner => ({ x, y, right: 0, down: 0, box: undefined });
  const corners = obstacles
    .flatMap(cornersOf)
    .filter((corner) => isOpen(corner) && isFree(corner, corner, obstacles));
  const [first, last] = [vertex(end(start), 0), vertex(end(goal), Infinity)];
  const vertices = [first, last, ...corners.map((corner) => vertex(corner, Infinity))];
  for (let at = mostPromising(vertices); at !== last; at = mostPromising(vertices)) {
    if (at === undefined) return undefined;
    at.isDone = true;
    for (const next of vertices) {
      if (next.isDone) continue;
      const dx = next.x - at.x;
      const dy = next.y - at.y;
      if (!touches(at, dx, dy) || !touches(next, dx, dy)) continue;
      const length = at.length + Math.hypot(dx, dy) + TURN_PX;
      if (length >= next.length || !isFree(at, next, obstacles)) continue;
      next.length = length;
      next.before = at;
    }
  }
  const route: PathCorner[] = [];
  for (let at = last.before; at?.box; at = at.before)
    route.unshift({ x: at.x, y: at.y, box: at.box });
  return route;
}
