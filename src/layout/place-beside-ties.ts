import { BoxGrid, type Point } from '../geometry/index.js';
import { nearestFreePosition } from './free-position.js';
import { coexist, otherEnd, type Body } from './body.js';
import { isDrawn } from './components.js';
import { isCramped } from './faults.js';

/** The mean of the boxes that a box is tied to and that are placed, by the weight of the ties. */
function wantedPosition(body: Body, placed: ReadonlySet<Body>): Point | null {
  let [x, y, total] = [0, 0, 0];
  for (const link of body.links) {
    const other = otherEnd(link, body);
    if (!placed.has(other)) continue;
    // Talks do not pull, but they are better than no position at all.
    const pull = link.weight + 0.01;
    x += other.x * pull;
    y += other.y * pull;
    total += pull;
  }
  return total === 0 ? null : { x: x / total, y: y / total };
}

/**
 * The boxes of a set in the order in which they are placed: breadth first from
 * those that are placed already, then whatever is tied to none of these. Of
 * several the one with the most ties comes first.
 */
function placingOrder(missing: ReadonlySet<Body>): Body[] {
  const neighboursOf = (body: Body): Body[] => body.links.map((link) => otherEnd(link, body));
  // Of equal ones the order stays.
  const sorted = [...missing].sort((a, b) => b.links.length - a.links.length);
  const starts = sorted.filter((body) => neighboursOf(body).some((other) => !missing.has(other)));
  const order = new Set(starts);
  const addReachable = (): void => {
    for (const body of order) {
      for (const other of neighboursOf(body)) if (missing.has(other)) order.add(other);
    }
  };
  addReachable();
  for (const body of sorted) {
    if (order.has(body)) continue;
    order.add(body);
    addReachable();
  }
  return [...order];
}

/**
 * Places some bodies beside those they are tied to, at the nearest free position that leaves
 * room for the labels between them, and moves no other one. What is tied to nothing is placed below the others.
 * Boxes whose parties never exist on the same day may overlap.
 * Deterministic; the time grows with the bodies to place, not with all of them.
 */
export function placeBesideTies(bodies: readonly Body[], missing: ReadonlySet<Body>): void {
  const grid = new BoxGrid();
  const placed = new Set<Body>();
  const indexOf = new Map(bodies.map((body, index) => [body, index]));
  bodies.forEach((body, index) => {
    if (missing.has(body)) return;
    placed.add(body);
    grid.set(index, body);
  });
  const bounds = grid.bounds();
  const edge = bounds ? { x: bounds.x, y: bounds.y + bounds.height / 2 } : { x: 0, y: 0 };
  for (const body of placingOrder(missing)) {
    const wanted = wantedPosition(body, placed) ?? edge;
    const isObstacle = (index: number): boolean => {
      const other = bodies[index];
      return other !== undefined && coexist(body, other);
    };
    const shown = body.links.filter((link) => isDrawn(link) && placed.has(otherEnd(link, body)));
    const hasRoom = (position: Point): boolean => {
      const moved = { ...body, ...position };
      return !shown.some((link) => isCramped({ ...link, a: moved, b: otherEnd(link, body) }));
    };
    const { x, y } = nearestFreePosition(body, wanted, grid, isObstacle, hasRoom);
    body.x = Math.round(x);
    body.y = Math.round(y);
    grid.set(indexOf.get(body) ?? 0, body);
    placed.add(body);
  }
}
