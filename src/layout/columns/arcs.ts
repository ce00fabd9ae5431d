import type { LinkRouting } from './link-routing.js';
import { COLUMNS_SETTINGS } from './settings.js';

const ROUNDS = 1 + COLUMNS_SETTINGS.refinements;

/** Whether of two pairs of positions each has one between those of the other. */
function interleave(a: number, b: number, c: number, d: number): boolean {
  return a < c ? c < b && b < d : c < a && a < d && d < b;
}

/** Whether two arcs on one side of a column cross: they interleave. Arcs with a common end nest. */
export function arcsCross({ upper, lower }: LinkRouting, one: number, other: number): boolean {
  return interleave(upper[one] ?? 0, lower[one] ?? 0, upper[other] ?? 0, lower[other] ?? 0);
}

/** Sums up from the top, by column, side and position, the weight of the segments that end there. */
function sumEnds(routing: LinkRouting): void {
  const { columnCount, positionCount, endSums, weight } = routing;
  const { segmentCount, segmentLink, segmentLeft, segmentRight, mostLinks } = routing;
  endSums.fill(0);
  for (let gutter = 0; gutter < columnCount - 1; gutter++) {
    const leftColumn = (2 * gutter + 1) * positionCount;
    const rightColumn = leftColumn + positionCount;
    const first = gutter * mostLinks;
    for (let segment = first; segment < first + (segmentCount[gutter] ?? 0); segment++) {
      const linkWeight = weight[segmentLink[segment] ?? 0] ?? 0;
      const left = leftColumn + (segmentLeft[segment] ?? 0);
      const right = rightColumn + (segmentRight[segment] ?? 0);
      endSums[left] = (endSums[left] ?? 0) + linkWeight;
      endSums[right] = (endSums[right] ?? 0) + linkWeight;
    }
  }
  for (let side = 0; side < 2 * columnCount; side++) {
    for (let at = side * positionCount + 1; at < (side + 1) * positionCount; at++) {
      endSums[at] = (endSums[at] ?? 0) + (endSums[at - 1] ?? 0);
    }
  }
}

/** The weight of the segments that an arc on one side of its column crosses. */
function segmentsCrossed(routing: LinkRouting, arc: number, isRight: number): number {
  const { left, upper, lower, positionCount, endSums } = routing;
  const side = (2 * (left[arc] ?? 0) + isRight) * positionCount;
  return (endSums[side + (lower[arc] ?? 0) - 1] ?? 0) - (endSums[side + (upper[arc] ?? 0)] ?? 0);
}

/** By how much the arcs crossed on the right outweigh those on the left, among the first of all arcs. */
function arcsCrossed(routing: LinkRouting, arc: number, sidedCount: number): number {
  const { arcs, left, upper, lower, isRight, weight } = routing;
  const column = left[arc] ?? 0;
  const top = upper[arc] ?? 0;
  const bottom = lower[arc] ?? 0;
  let sum = 0;
  for (let at = 0; at < sidedCount; at++) {
    const other = arcs.links[at] ?? 0;
    if (left[other] !== column) continue;
    if (!interleave(top, bottom, upper[other] ?? 0, lower[other] ?? 0)) continue;
    sum += isRight[other] ? (weight[other] ?? 0) : -(weight[other] ?? 0);
  }
  return sum;
}

/**
 * Chooses for every arc the side of its column on which it crosses less: short
 * ones first, then each again among all others. Where it makes no difference, an
 * arc runs on the outer side, which has more space.
 */
export function chooseSides(routing: LinkRouting): void {
  const { arcs, left, columnCount, isRight } = routing;
  if (arcs.count === 0) return;
  sumEnds(routing);
  routing.comparisons += ROUNDS * arcs.count * arcs.count;
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = 0; index < arcs.count; index++) {
      const arc = arcs.links[index] ?? 0;
      const more =
        segmentsCrossed(routing, arc, 1) -
        segmentsCrossed(routing, arc, 0) +
        arcsCrossed(routing, arc, round === 0 ? index : arcs.count);
      const isOuterRight = 2 * (left[arc] ?? 0) > columnCount - 2;
      isRight[arc] = more < 0 || (more === 0 && isOuterRight) ? 1 : 0;
    }
  }
}
