import { BoxGrid, type Point } from '../geometry/index.js';
import { nearestFreePosition } from './free-position.js';
import { boxAt, coexist, type LayoutState } from './layout-state.js';

/** The mean of the boxes that a box is tied to and that are placed, by the weight of the ties. */
function wantedPosition(
  { edgesOf, boxes }: LayoutState,
  index: number,
  placed: ReadonlySet<number>,
): Point | null {
  let [x, y, total] = [0, 0, 0];
  for (const { source, target, weight } of edgesOf[index] ?? []) {
    const other = source === index ? target : source;
    const box = boxes[other];
    if (!box || !placed.has(other)) continue;
    // Talks do not pull, but they are better than no position at all.
    const pull = weight + 0.01;
    x += box.x * pull;
    y += box.y * pull;
    total += pull;
  }
  return total === 0 ? null : { x: x / total, y: y / total };
}

/**
 * The boxes of a set in the order in which they are placed: breadth first from
 * those that are placed already, then whatever is tied to none of these. Of
 * several the one with the most ties comes first.
 */
function placingOrder({ edgesOf }: LayoutState, indexes: ReadonlySet<number>): number[] {
  const neighboursOf = (index: number): number[] =>
    (edgesOf[index] ?? []).map(({ source, target }) => (source === index ? target : source));
  const tiesOf = (index: number): number => (edgesOf[index] ?? []).length;
  const sorted = [...indexes].sort((a, b) => tiesOf(b) - tiesOf(a) || a - b);
  const starts = sorted.filter((index) => neighboursOf(index).some((other) => !indexes.has(other)));
  const order = new Set(starts);
  const addReachable = (): void => {
    for (const index of order) {
      for (const other of neighboursOf(index)) if (indexes.has(other)) order.add(other);
    }
  };
  addReachable();
  for (const index of sorted) {
    if (order.has(index)) continue;
    order.add(index);
    addReachable();
  }
  return [...order];
}

/**
 * Places some boxes beside those they are tied to, at the nearest free position,
 * and moves no other box. What is tied to nothing is placed below the others.
 * Boxes whose parties never exist on the same day may overlap.
 * Deterministic; the time grows with the boxes to place, not with all of them.
 */
export function placeBesideTies(state: LayoutState, indexes: ReadonlySet<number>): void {
  const { boxes } = state;
  const grid = new BoxGrid();
  const placed = new Set<number>();
  boxes.forEach((box, index) => {
    if (indexes.has(index)) return;
    placed.add(index);
    grid.set(index, box);
  });
  const bounds = grid.bounds();
  const edge = bounds ? { x: bounds.x, y: bounds.y + bounds.height / 2 } : { x: 0, y: 0 };
  for (const index of placingOrder(state, indexes)) {
    const box = boxAt(state, index);
    const wanted = wantedPosition(state, index, placed) ?? edge;
    const isObstacle = (other: number): boolean => coexist(state, index, other);
    const { x, y } = nearestFreePosition(box, wanted, grid, isObstacle);
    box.x = Math.round(x);
    box.y = Math.round(y);
    grid.set(index, box);
    placed.add(index);
  }
}
