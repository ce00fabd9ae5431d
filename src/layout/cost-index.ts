import { segmentsCross, type Box } from '../geometry/index.js';

/** An edge of the index: between which boxes, and how much it counts. */
export interface IndexedEdge {
  /** The indexes of its boxes. */
  source: number;
  target: number;
  visibility: number;
  lines: number;
}

/**
 * The positions of all boxes and visible edges as arrays of numbers, with the
 * three queries that the cost of a layout makes some million times: objects
 * would take several times as long. An edge enters a box as `segmentEntersBox`
 * defines it.
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

  /** `marginOf` gives how far a box must keep from the middle of an edge, in pixels. */
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

  /** Moves a box of the index. */
  move(index: number, { x, y }: Box): void {
    this.#x[index] = x;
    this.#y[index] = y;
  }

  /** The visible edges that cross an edge, each counted by its visibility and by the larger number of parallel edges. */
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

  /** The visible boxes that an edge runs under, each grown by a margin and counted by its obstacle weight. */
  boxesUnder({ source: a, target: b }: IndexedEdge, margin: number): number {
    let sum = 0;
    for (const index of this.#visible) {
      if (index === a || index === b || !this.#enters(a, b, index, margin)) continue;
      sum += this.#obstacleWeight[index] ?? 0;
    }
    return sum;
  }

  /** The visible edges of others that run under a box, counted by visibility, parallel edges and obstacle weight. */
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

  /** Whether the segment from box to box enters another one that is first grown by a margin. */
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
