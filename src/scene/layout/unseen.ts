import type { Point } from '../scene.js';
import { nearestFree } from './free-place.js';
import { boxAt, type Placement } from './placement.js';

/** The middle of those that a box is tied to and that have a place, by the weight of the ties. */
function wantedPlace({ linksOf, boxes }: Placement, index: number, placed: Set<number>): Point {
  let [x, y, total] = [0, 0, 0];
  for (const { source, target, weight } of linksOf[index] ?? []) {
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
export function placeUnseen(placement: Placement): void {
  const { boxes, isSeen, contemporaries, linksOf } = placement;
  const placed = new Set(boxes.flatMap((_, index) => (isSeen[index] ? [index] : [])));
  const unseen = boxes.flatMap((_, index) => (isSeen[index] ? [] : [index]));
  const tiesOf = (index: number): number => (linksOf[index] ?? []).length;
  for (const index of unseen.sort((a, b) => tiesOf(b) - tiesOf(a) || a - b)) {
    const obstacles = (contemporaries[index] ?? [])
      .filter((other) => placed.has(other))
      .map((other) => boxAt(placement, other));
    const box = boxAt(placement, index);
    const wanted = wantedPlace(placement, index, placed);
    Object.assign(box, nearestFree(box, wanted, obstacles));
    placed.add(index);
  }
}
