import { LinkList } from './link-list.js';
import type { Placement } from './placement.js';

/** Kinds of routes as numbers. */
export const ROUTE = { adjacent: 0, vertical: 1, arc: 2, through: 3 } as const;

/** Links between items, by their indexes, as arrays of numbers. */
export interface LinkArrays {
  a: Int32Array;
  b: Int32Array;
  weight: Float64Array;
}

/** Position of an item in the order of items and gaps of its column: gaps are even, items odd. */
function itemPosition(rank: number): number {
  return 2 * rank + 1;
}

/**
 * The links of one day while their routes are chosen. It is filled anew for
 * every day and makes no objects, since an annealing does so a million times.
 *
 * A link from column to column is cut into segments, one in each gutter (gutter g
 * is right of column g); it has one position in each of its columns, that of its
 * end or of the gap that it passes through.
 */
export class LinkRouting {
  readonly columnCount: number;
  /** The positions of a column are below this number. */
  readonly positionCount: number;
  linkCount = 0;
  /** How many pairs of links or positions have been compared since the start, whatever the day. */
  comparisons = 0;
  /** By link. `upper` and `lower` are the positions of the ends of a link within one column. */
  readonly kind: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly upper: Int32Array;
  readonly lower: Int32Array;
  readonly weight: Float64Array;
  /** The heights of the left and the right end, in rows. */
  readonly leftHeight: Float64Array;
  readonly rightHeight: Float64Array;
  /** Of an arc whether it runs right of its column. */
  readonly isRight: Uint8Array;
  /** By link and column. */
  readonly position: Int32Array;
  /** The links of some kinds, those through gaps and the arcs in the order in which routes are chosen. */
  readonly through: LinkList;
  readonly arcs: LinkList;
  readonly verticals: LinkList;
  /** By gutter: how many segments it has, and how many of them are links of neighbouring columns, which come first. */
  readonly segmentCount: Int32Array;
  readonly adjacentCount: Int32Array;
  /** By gutter and segment. */
  readonly segmentLink: Int32Array;
  readonly segmentLeft: Int32Array;
  readonly segmentRight: Int32Array;
  readonly mostLinks: number;
  /** Scratch space for sums by position, and by column, side and position. */
  readonly sums: Float64Array;
  readonly endSums: Float64Array;
  readonly #segmentOf: Int32Array;
  readonly #order: Float64Array;

  constructor(columnCount: number, mostItems: number, mostLinks: number) {
    this.columnCount = columnCount;
    this.positionCount = 2 * mostItems + 2;
    this.mostLinks = mostLinks;
    this.kind = new Uint8Array(mostLinks);
    this.left = new Int32Array(mostLinks);
    this.right = new Int32Array(mostLinks);
    this.upper = new Int32Array(mostLinks);
    this.lower = new Int32Array(mostLinks);
    this.weight = new Float64Array(mostLinks);
    this.leftHeight = new Float64Array(mostLinks);
    this.rightHeight = new Float64Array(mostLinks);
    this.isRight = new Uint8Array(mostLinks);
    this.position = new Int32Array(mostLinks * columnCount);
    this.segmentCount = new Int32Array(columnCount);
    this.adjacentCount = new Int32Array(columnCount);
    this.segmentLink = new Int32Array(mostLinks * columnCount);
    this.segmentLeft = new Int32Array(mostLinks * columnCount);
    this.segmentRight = new Int32Array(mostLinks * columnCount);
    this.sums = new Float64Array(this.positionCount);
    this.endSums = new Float64Array(2 * columnCount * this.positionCount);
    this.#segmentOf = new Int32Array(mostLinks * columnCount);
    this.#order = new Float64Array(mostLinks);
    this.through = new LinkList(mostLinks);
    this.arcs = new LinkList(mostLinks);
    this.verticals = new LinkList(mostLinks);
  }

  /** Starts a day: sorts its links by kind. None of those through gaps has a route yet. */
  start(links: LinkArrays, placement: Placement): void {
    this.linkCount = links.a.length;
    this.comparisons += 8 * this.linkCount + this.endSums.length;
    this.through.count = this.arcs.count = this.verticals.count = 0;
    this.segmentCount.fill(0);
    for (let link = 0; link < this.linkCount; link++) this.#add(link, links, placement);
    this.adjacentCount.set(this.segmentCount);
    this.through.sort(this.#order);
    this.arcs.sort(this.#order);
  }

  #add(link: number, { a, b, weight }: LinkArrays, { column, rank, height }: Placement): void {
    const isSwapped = (column[a[link] ?? 0] ?? 0) > (column[b[link] ?? 0] ?? 0);
    const one = (isSwapped ? b : a)[link] ?? 0;
    const other = (isSwapped ? a : b)[link] ?? 0;
    const left = column[one] ?? 0;
    const right = column[other] ?? 0;
    const from = itemPosition(rank[one] ?? 0);
    const to = itemPosition(rank[other] ?? 0);
    this.left[link] = left;
    this.right[link] = right;
    this.weight[link] = weight[link] ?? 0;
    this.leftHeight[link] = height[one] ?? 0;
    this.rightHeight[link] = height[other] ?? 0;
    if (left === right) this.#addWithin(link, Math.min(from, to), Math.max(from, to));
    else this.#addAcross(link, from, to);
  }

  #addWithin(link: number, upper: number, lower: number): void {
    const isVertical = lower - upper === 2;
    this.upper[link] = upper;
    this.lower[link] = lower;
    this.kind[link] = isVertical ? ROUTE.vertical : ROUTE.arc;
    (isVertical ? this.verticals : this.arcs).push(link);
    this.#order[link] =
      ((lower - upper) * this.columnCount + (this.left[link] ?? 0)) * this.positionCount + upper;
  }

  #addAcross(link: number, from: number, to: number): void {
    const left = this.left[link] ?? 0;
    const right = this.right[link] ?? 0;
    this.position[link * this.columnCount + left] = from;
    this.position[link * this.columnCount + right] = to;
    if (right - left === 1) {
      this.kind[link] = ROUTE.adjacent;
      this.#addSegment(link, left);
      return;
    }
    this.kind[link] = ROUTE.through;
    this.through.push(link);
    const columns = (right - left) * this.columnCount + left;
    this.#order[link] = (columns * this.positionCount + from) * this.positionCount + to;
  }

  #addSegment(link: number, gutter: number): void {
    const segment = gutter * this.mostLinks + (this.segmentCount[gutter] ?? 0);
    this.segmentCount[gutter] = (this.segmentCount[gutter] ?? 0) + 1;
    this.segmentLink[segment] = link;
    this.#segmentOf[link * this.columnCount + gutter] = segment;
    this.#setSegment(link, gutter);
  }

  #setSegment(link: number, gutter: number): void {
    const at = link * this.columnCount + gutter;
    const segment = this.#segmentOf[at] ?? 0;
    this.segmentLeft[segment] = this.position[at] ?? 0;
    this.segmentRight[segment] = this.position[at + 1] ?? 0;
  }

  /** Adds or updates the segments of a link through gaps, once its positions are set. */
  setSegments(link: number, isNew: boolean): void {
    for (let gutter = this.left[link] ?? 0; gutter < (this.right[link] ?? 0); gutter++) {
      if (isNew) this.#addSegment(link, gutter);
      else this.#setSegment(link, gutter);
    }
  }
}
