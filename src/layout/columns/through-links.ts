import type { LinkRouting } from './link-routing.js';
import type { Placement } from './placement.js';
import { COLUMNS_SETTINGS } from './settings.js';

const DETOUR = COLUMNS_SETTINGS.gap.detourPerRow;
const LANE = COLUMNS_SETTINGS.gap.lane;
const ROUNDS = 1 + COLUMNS_SETTINGS.refinements;

/** Chooses the gaps that links between distant columns pass through. */
export class ThroughLinks {
  readonly #routing: LinkRouting;
  /** By column and gap: its height in rows, the cost of passing through it, and of the best way to it. */
  readonly #gapHeight: Float64Array;
  readonly #gapCost: Float64Array;
  readonly #cost: Float64Array;
  /** By column and gap: the gap of the column before on the best way to it. */
  readonly #before: Int32Array;
  readonly #most: number;

  constructor(routing: LinkRouting) {
    const { columnCount, positionCount } = routing;
    this.#routing = routing;
    this.#most = positionCount / 2;
    this.#gapHeight = new Float64Array(columnCount * this.#most);
    this.#gapCost = new Float64Array(columnCount * this.#most);
    this.#cost = new Float64Array(columnCount * this.#most);
    this.#before = new Int32Array(columnCount * this.#most);
  }

  /** Routes all links through gaps: one after the other, then each again among all others. */
  route(placement: Placement): void {
    const { count } = this.#routing.through;
    if (count === 0) return;
    this.#measureGaps(placement);
    for (let round = 0; round < ROUNDS; round++) {
      for (let index = 0; index < count; index++) {
        this.#route(index, round === 0, placement);
      }
    }
  }

  #measureGaps(placement: Placement): void {
    for (let column = 0; column < this.#routing.columnCount; column++) {
      for (let gap = 0; gap <= (placement.counts[column] ?? 0); gap++) {
        this.#gapHeight[column * this.#most + gap] = placement.gapHeight(column, gap);
      }
    }
  }

  /**
   * Routes one link by dynamic programming from column to column: as few
   * crossings as possible, then few lanes in a gap and a short detour.
   */
  #route(index: number, isNew: boolean, { counts }: Placement): void {
    const { through, left, right, position, columnCount } = this.#routing;
    const link = through.links[index] ?? 0;
    const first = left[link] ?? 0;
    const last = right[link] ?? 0;
    this.#priceGaps(index, isNew ? index : through.count, counts);
    for (let column = first + 1; column < last; column++) this.#reach(link, column, counts);
    let gap = this.#bestLast(link, counts);
    for (let column = last - 1; column > first; column--) {
      position[link * columnCount + column] = 2 * gap;
      gap = this.#before[column * this.#most + gap] ?? 0;
    }
    this.#routing.setSegments(link, isNew);
  }

  /** What each gap costs a link but for crossings in gutters: detour, lanes, and links that it crosses in the gap. */
  #priceGaps(index: number, routedCount: number, counts: Int32Array): void {
    const { through, verticals, left, right, upper, weight } = this.#routing;
    const { leftHeight, rightHeight } = this.#routing;
    const link = through.links[index] ?? 0;
    const first = left[link] ?? 0;
    const last = right[link] ?? 0;
    const start = leftHeight[link] ?? 0;
    const slope = ((rightHeight[link] ?? 0) - start) / (last - first);
    for (let column = first + 1; column < last; column++) {
      const straight = start + slope * (column - first);
      const row = column * this.#most;
      for (let at = row; at <= row + (counts[column] ?? 0); at++) {
        this.#gapCost[at] = DETOUR * Math.abs((this.#gapHeight[at] ?? 0) - straight);
      }
    }
    for (let at = 0; at < verticals.count; at++) {
      const vertical = verticals.links[at] ?? 0;
      const column = left[vertical] ?? 0;
      if (column <= first || column >= last) continue;
      this.#addCost(column, (upper[vertical] ?? 0) + 1, weight[vertical] ?? 0);
    }
    for (let at = 0; at < routedCount; at++) {
      if (at !== index) this.#priceLanes(link, through.links[at] ?? 0);
    }
  }

  #addCost(column: number, gapPosition: number, cost: number): void {
    const at = column * this.#most + gapPosition / 2;
    this.#gapCost[at] = (this.#gapCost[at] ?? 0) + cost;
  }

  /** The cost of sharing gaps with another link, which it crosses there when their ends are in opposite order. */
  #priceLanes(link: number, other: number): void {
    const { left, right, position, columnCount, weight } = this.#routing;
    const first = left[link] ?? 0;
    const last = right[link] ?? 0;
    const otherFirst = left[other] ?? 0;
    const otherLast = right[other] ?? 0;
    let isCrossed = false;
    if (otherFirst <= first && last <= otherLast) {
      const at = link * columnCount;
      const otherAt = other * columnCount;
      const before = (position[at + first] ?? 0) - (position[otherAt + first] ?? 0);
      const after = (position[at + last] ?? 0) - (position[otherAt + last] ?? 0);
      isCrossed = before * after < 0;
    }
    const cost = LANE + (isCrossed ? (weight[other] ?? 0) : 0);
    const until = Math.min(last, otherLast);
    for (let column = Math.max(first, otherFirst) + 1; column < until; column++) {
      this.#addCost(column, position[other * columnCount + column] ?? 0, cost);
    }
  }

  /** The best ways to all gaps of a column from those of the column before. */
  #reach(link: number, column: number, counts: Int32Array): void {
    const { left, position, columnCount, sums } = this.#routing;
    const isFirst = column - 1 === left[link];
    const gaps = counts[column] ?? 0;
    const row = column * this.#most;
    const rowBefore = row - this.#most;
    this.#cost.fill(Infinity, row, row + gaps + 1);
    const sources = isFirst ? 0 : (counts[column - 1] ?? 0);
    for (let source = 0; source <= sources; source++) {
      const start = isFirst ? (position[link * columnCount + column - 1] ?? 0) : 2 * source;
      const cost = isFirst ? 0 : (this.#cost[rowBefore + source] ?? 0);
      this.#sumCrossings(link, column - 1, start, true, gaps);
      for (let gap = 0; gap <= gaps; gap++) {
        const sum = cost + (sums[2 * gap] ?? 0);
        if (sum >= (this.#cost[row + gap] ?? 0)) continue;
        this.#cost[row + gap] = sum;
        this.#before[row + gap] = source;
      }
    }
    for (let gap = 0; gap <= gaps; gap++) {
      this.#cost[row + gap] = (this.#cost[row + gap] ?? 0) + (this.#gapCost[row + gap] ?? 0);
    }
  }

  /** The gap of the last column between from which the way to the right end is best. */
  #bestLast(link: number, counts: Int32Array): number {
    const { right, position, columnCount, sums } = this.#routing;
    const last = right[link] ?? 0;
    const gaps = counts[last - 1] ?? 0;
    const row = (last - 1) * this.#most;
    this.#sumCrossings(link, last - 1, position[link * columnCount + last] ?? 0, false, gaps);
    let best = 0;
    let bestCost = Infinity;
    for (let gap = 0; gap <= gaps; gap++) {
      const cost = (this.#cost[row + gap] ?? 0) + (sums[2 * gap] ?? 0);
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = gap;
    }
    return best;
  }

  /**
   * Sums up, for every gap on one side of a gutter, the weight of the segments that
   * a segment from there to a fixed position on the other side crosses. Those that
   * end in the same gap are not counted.
   */
  #sumCrossings(link: number, gutter: number, fixed: number, isLeft: boolean, gaps: number): void {
    const { segmentCount, segmentLink, segmentLeft, segmentRight, weight, sums } = this.#routing;
    const fixedSide = isLeft ? segmentLeft : segmentRight;
    const freeSide = isLeft ? segmentRight : segmentLeft;
    sums.fill(0, 0, 2 * gaps + 2);
    let sum = 0;
    const first = gutter * this.#routing.mostLinks;
    const end = first + (segmentCount[gutter] ?? 0);
    this.#routing.comparisons += end - first + 2 * gaps;
    for (let segment = first; segment < end; segment++) {
      const other = segmentLink[segment] ?? 0;
      const difference = (fixedSide[segment] ?? 0) - fixed;
      if (difference === 0 || other === link) continue;
      const at = freeSide[segment] ?? 0;
      const otherWeight = weight[other] ?? 0;
      if (difference < 0) {
        sum += otherWeight;
        sums[at] = (sums[at] ?? 0) - otherWeight;
      } else sums[at + 1] = (sums[at + 1] ?? 0) + otherWeight;
    }
    for (let at = 0; at <= 2 * gaps; at++) {
      sum += sums[at] ?? 0;
      sums[at] = sum;
    }
  }
}
