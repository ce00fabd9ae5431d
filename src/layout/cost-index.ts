import { segmentsCross, type Box } from '../geometry/index.js';

/** A link as the field sees it: between which boxes, and how much it counts. */
export interface IndexedEdge {
  /** The indexes of its boxes. */
  source: number;
  target: number;
  visibility: number;
  lines: number;
}

/**
 * Where all boxes and all seen links of a placement are, as arrays of numbers
 * side by side, with the three questions that the cost of a picture asks some
 * billion times: objects would take several times as long. A box is entered as
 * `segmentEntersBox` has it.
 */
export class CostIndex {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #halfWidth: Float64Array;
  readonly #halfHeight: Float64Array;
  readonly #visible: Int32Array;
  readonly #obstacleWeight: Float64Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #visibility: Float64Array;
  readonly #lines: Int32Array;
  readonly #margin: Float64Array;

  /** `marginOf` says how far a box must keep from the middle of a link. */
  constructor(
    boxes: readonly Box[],
    isVisible: readonly boolean[],
    visibleEdges: readonly IndexedEdge[],
    obstacleWeight: readonly number[],
    marginOf: (edge: IndexedEdge) => number,
  ) {
    this.#x = Float64Array.from(boxes, ({ x }) => x);
    this.#y = Float64Array.from(boxes, ({ y }) => y);
    this.#halfWidth = Float64Array.from(boxes, ({ width }) => width / 2);
    this.#halfHeight = Float64Array.from(boxes, ({ height }) => height / 2);
    this.#visible = Int32Array.from(boxes.flatMap((_, index) => (isVisible[index] ? [index] : [])));
    this.#obstacleWeight = Float64Array.from(obstacleWeight);
    this.#from = Int32Array.from(visibleEdges, ({ source }) => source);
    this.#to = Int32Array.from(visibleEdges, ({ target }) => target);
    this.#visibility = Float64Array.from(visibleEdges, ({ visibility }) => visibility);
    this.#lines = Int32Array.from(visibleEdges, ({ lines }) => lines);
    this.#margin = Float64Array.from(visibleEdges, marginOf);
  }

  /** To be told when boxes were moved by others. */
  follow(boxes: readonly Box[]): void {
    boxes.forEach((box, index) => this.move(index, box));
  }

  /** To be told of a box that was moved. */
  move(index: number, { x, y }: Box): void {
    this.#x[index] = x;
    this.#y[index] = y;
  }

  /** The seen links that cross a link, each counted by its visibility and by the thicker bundle. */
  crossings({ source: a, target: b, lines: ownLines }: IndexedEdge): number {
    const [x, y, from, to] = [this.#x, this.#y, this.#from, this.#to];
    const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
    const [left, right] = ax < bx ? [ax, bx] : [bx, ax];
    const [top, bottom] = ay < by ? [ay, by] : [by, ay];
    let sum = 0;
    for (let edge = 0; edge < from.length; edge++) {
      const c = from[edge] ?? 0;
      const d = to[edge] ?? 0;
      const cx = x[c] ?? 0;
      const dx = x[d] ?? 0;
      if ((cx < left && dx < left) || (cx > right && dx > right)) continue;
      const cy = y[c] ?? 0;
      const dy = y[d] ?? 0;
      if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue;
      if (c === a || c === b || d === a || d === b) continue;
      if (!segmentsCross({ x: ax, y: ay }, { x: bx, y: by }, { x: cx, y: cy }, { x: dx, y: dy })) {
        continue;
      }
      sum += (this.#visibility[edge] ?? 0) * Math.max(ownLines, this.#lines[edge] ?? 0);
    }
    return sum;
  }

  /** The seen boxes that a link runs under, each grown by a margin and counted by its solidity. */
  boxesUnder({ source: a, target: b }: IndexedEdge, margin: number): number {
    let sum = 0;
    for (const index of this.#visible) {
      if (index === a || index === b || !this.#enters(a, b, index, margin)) continue;
      sum += this.#obstacleWeight[index] ?? 0;
    }
    return sum;
  }

  /** The seen links of others that run under a box, counted by visibility, lines and the box's solidity. */
  edgesOver(index: number): number {
    const [from, to] = [this.#from, this.#to];
    let sum = 0;
    for (let edge = 0; edge < from.length; edge++) {
      const a = from[edge] ?? 0;
      const b = to[edge] ?? 0;
      if (a === index || b === index || !this.#enters(a, b, index, this.#margin[edge] ?? 0))
        continue;
      sum += (this.#visibility[edge] ?? 0) * (this.#lines[edge] ?? 0);
    }
    return sum * (this.#obstacleWeight[index] ?? 0);
  }

  /** Whether the line from box to box enters another one that is first grown by a margin. */
  #enters(a: number, b: number, index: number, margin: number): boolean {
    const [x, y] = [this.#x, this.#y];
    const [middleX, middleY] = [x[index] ?? 0, y[index] ?? 0];
    const halfWidth = (this.#halfWidth[index] ?? 0) + margin;
    const ax = (x[a] ?? 0) - middleX;
    const bx = (x[b] ?? 0) - middleX;
    if ((ax > halfWidth && bx > halfWidth) || (ax < -halfWidth && bx < -halfWidth)) return false;
    const halfHeight = (this.#halfHeight[index] ?? 0) + margin;
    const ay = (y[a] ?? 0) - middleY;
    const by = (y[b] ?? 0) - middleY;
    if ((ay > halfHeight && by > halfHeight) || (ay < -halfHeight && by < -halfHeight))
      return false;
    const dx = bx - ax;
    const dy = by - ay;
    return Math.abs(ax * dy - ay * dx) <= halfWidth * Math.abs(dy) + halfHeight * Math.abs(dx);
  }
}
