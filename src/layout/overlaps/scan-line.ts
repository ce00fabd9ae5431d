import type { Box } from '../../geometry/index.js';

/** Boxes that overlap by less are taken for apart: they have just been separated along the other axis. */
const ROUNDING_PX = 0.01;

/** Two boxes that must be apart along an axis, the first one further left or above. */
export type Neighbours = readonly [first: number, second: number];

/** By how much two boxes overlap along an axis when they have a gap between them; below 0 when they are apart. */
function overlapX(a: Box, b: Box, gap: number): number {
  return (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
}

function overlapY(a: Box, b: Box, gap: number): number {
  return (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
}

/** The boxes that a line meets, sorted from left to right, those at one place by index. */
class ScanLine {
  readonly #boxes: readonly Box[];
  readonly #open: number[] = [];

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
  }

  /** Where a box is, or would be. */
  find(index: number): number {
    const x = this.#boxes[index]?.x ?? 0;
    let [low, high] = [0, this.#open.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.#open[middle] ?? 0;
      const otherX = this.#boxes[at]?.x ?? 0;
      if (otherX < x || (otherX === x && at < index)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  at(place: number): number | undefined {
    return this.#open[place];
  }

  insert(index: number): void {
    this.#open.splice(this.find(index), 0, index);
  }

  remove(index: number): void {
    this.#open.splice(this.find(index), 1);
  }
}

/** The beginnings and ends of all boxes in the order in which the line, moving downwards, meets them. */
function eventsOf(boxes: readonly Box[], gap: number): { index: number; isStart: boolean }[] {
  const events = boxes.flatMap(({ y, height }, index) => [
    { index, isStart: true, at: y - (height + gap) / 2 + ROUNDING_PX },
    { index, isStart: false, at: y + (height + gap) / 2 },
  ]);
  return events.sort(
    (a, b) => a.at - b.at || Number(a.isStart) - Number(b.isStart) || a.index - b.index,
  );
}

/** The boxes beside one, on one side, that it overlaps less along x than along y; the last may only be near. */
function besideOne(
  line: ScanLine,
  boxes: readonly Box[],
  index: number,
  step: 1 | -1,
  gap: number,
): number[] {
  const box = boxes[index];
  const found: number[] = [];
  const start = line.find(index);
  for (let place = start + step; ; place += step) {
    const other = line.at(place);
    const otherBox = other === undefined ? undefined : boxes[other];
    if (other === undefined || !box || !otherBox) return found;
    const x = overlapX(box, otherBox, gap);
    if (x <= 0) {
      found.push(other);
      return found;
    }
    if (x <= overlapY(box, otherBox, gap)) found.push(other);
  }
}

/**
 * The pairs of boxes that must be separated from left to right, found by a line
 * that moves downwards over them. Those that overlap less from top to bottom are
 * left out, unless `isLast`: then whatever the line meets is separated.
 */
export function neighboursAlong(boxes: readonly Box[], gap: number, isLast: boolean): Neighbours[] {
  const line = new ScanLine(boxes);
  const pairs: Neighbours[] = [];
  // For each open box those beside it on either side.
  const left = boxes.map(() => new Set<number>());
  const right = boxes.map(() => new Set<number>());
  const beside = (index: number, step: 1 | -1): number[] => {
    if (!isLast) return besideOne(line, boxes, index, step, gap);
    const other = line.at(line.find(index) + step);
    return other === undefined ? [] : [other];
  };
  for (const { index, isStart } of eventsOf(boxes, gap)) {
    if (isStart) {
      line.insert(index);
      for (const other of beside(index, -1)) {
        left[index]?.add(other);
        right[other]?.add(index);
      }
      for (const other of beside(index, 1)) {
        right[index]?.add(other);
        left[other]?.add(index);
      }
      continue;
    }
    const [before, after] = [[...(left[index] ?? [])], [...(right[index] ?? [])]];
    for (const other of before) {
      pairs.push([other, index]);
      right[other]?.delete(index);
    }
    for (const other of after) {
      pairs.push([index, other]);
      left[other]?.delete(index);
    }
    line.remove(index);
    if (!isLast) continue;
    // What was on either side is now beside one another.
    const place = line.find(index);
    const [one, other] = [line.at(place - 1), line.at(place)];
    if (one === undefined || other === undefined) continue;
    right[one]?.add(other);
    left[other]?.add(one);
  }
  return pairs;
}
