import type { Point } from '../geometry/index.js';
import { nearestFreePosition } from './free-position.js';
import { boxAt, type LayoutState } from './layout-state.js';

/** The middle of those that a box is tied to and that have a place, by the weight of the ties. */
function wantedPlace({ edgesOf, boxes }: LayoutState, index: number, placed: Set<number>): Point {
  let [x, y, total] = [0, 0, 0];
  for (const { source, target, weight } of edgesOf[index] ?? []) {
    const other = source === index ? target : source;
    const box = boxes[other];
    if (!box || !placed.has(other)) continue;
    // Talks do not pull, but they are better than no place at all.
    const pull = weight + 0.01;
    x += box.x * pull;
    y += box.y * pull;
    total += pull;
  }
  return total === 0 ? { x: 0, y: 0 } : { x: x / total, y: y / total };
}

/**
 * Gives a place to those that the picture of the day does not show, as near as
 * can be to those they are tied to on other days. What is shown stays where it
 * is; parties that never exist on the same day may share a place.
 */
export function placeHiddenNodes(state: LayoutState): void {
  const { boxes, isVisible, coexisting, edgesOf } = state;
  const placed = new Set(boxes.flatMap((_, index) => (isVisible[index] ? [index] : [])));
  const hidden = boxes.flatMap((_, index) => (isVisible[index] ? [] : [index]));
  const tiesOf = (index: number): number => (edgesOf[index] ?? []).length;
  for (const index of hidden.sort((a, b) => tiesOf(b) - tiesOf(a) || a - b)) {
    const obstacles = (coexisting[index] ?? [])
      .filter((other) => placed.has(other))
      .map((other) => boxAt(state, other));
    const box = boxAt(state, index);
    const wanted = wantedPlace(state, index, placed);
    Object.assign(box, nearestFreePosition(box, wanted, obstacles));
    placed.add(index);
  }
}
