import { arcsCross } from './arcs.js';
import type { LinkRouting } from './link-routing.js';

/** Crossings of links between neighbouring columns: their ends are in opposite order. */
function adjacentCrossings(routing: LinkRouting, weight: Float64Array): number {
  const { columnCount, adjacentCount, mostLinks } = routing;
  const { segmentLink, segmentLeft, segmentRight } = routing;
  let sum = 0;
  for (let gutter = 0; gutter < columnCount - 1; gutter++) {
    const first = gutter * mostLinks;
    const end = first + (adjacentCount[gutter] ?? 0);
    for (let one = first; one < end; one++) {
      const left = segmentLeft[one] ?? 0;
      const right = segmentRight[one] ?? 0;
      let crossed = 0;
      for (let other = one + 1; other < end; other++) {
        const before = (segmentLeft[other] ?? 0) - left;
        const after = (segmentRight[other] ?? 0) - right;
        if (before * after < 0) crossed += weight[segmentLink[other] ?? 0] ?? 0;
      }
      sum += crossed * (weight[segmentLink[one] ?? 0] ?? 0);
    }
  }
  return sum;
}

/**
 * How often two links between columns cross: as often as the one that is above
 * changes from column to column. Where they share an end or a gap, neither is.
 */
function crossingsOfPair(routing: LinkRouting, one: number, other: number): number {
  const { left, right, position, columnCount } = routing;
  const last = Math.min(right[one] ?? 0, right[other] ?? 0);
  let crossings = 0;
  let before = 0;
  for (let column = Math.max(left[one] ?? 0, left[other] ?? 0); column <= last; column++) {
    const difference =
      (position[one * columnCount + column] ?? 0) - (position[other * columnCount + column] ?? 0);
    if (difference === 0) continue;
    if (before * difference < 0) crossings++;
    before = difference;
  }
  return crossings;
}

/** Crossings of links through gaps: with each other, with shorter ones, and with those inside a gap. */
function throughCrossings(routing: LinkRouting, weight: Float64Array): number {
  const { through, verticals, left, right, upper, position, columnCount } = routing;
  const { adjacentCount, segmentLink, mostLinks } = routing;
  let sum = 0;
  for (let index = 0; index < through.count; index++) {
    const link = through.links[index] ?? 0;
    let crossed = 0;
    for (let at = index + 1; at < through.count; at++) {
      const other = through.links[at] ?? 0;
      crossed += crossingsOfPair(routing, link, other) * (weight[other] ?? 0);
    }
    for (let gutter = left[link] ?? 0; gutter < (right[link] ?? 0); gutter++) {
      const first = gutter * mostLinks;
      for (let segment = first; segment < first + (adjacentCount[gutter] ?? 0); segment++) {
        const other = segmentLink[segment] ?? 0;
        crossed += crossingsOfPair(routing, link, other) * (weight[other] ?? 0);
      }
    }
    for (let at = 0; at < verticals.count; at++) {
      const vertical = verticals.links[at] ?? 0;
      const column = left[vertical] ?? 0;
      if (column <= (left[link] ?? 0) || column >= (right[link] ?? 0)) continue;
      const isCrossed = position[link * columnCount + column] === (upper[vertical] ?? 0) + 1;
      if (isCrossed) crossed += weight[vertical] ?? 0;
    }
    sum += crossed * (weight[link] ?? 0);
  }
  return sum;
}

/** Crossings of arcs with each other and with what runs in the gutter beside them. */
function arcCrossings(routing: LinkRouting, weight: Float64Array): number {
  const { arcs, left, isRight, upper, lower, columnCount } = routing;
  const { segmentCount, segmentLink, segmentLeft, segmentRight, mostLinks } = routing;
  let sum = 0;
  for (let index = 0; index < arcs.count; index++) {
    const arc = arcs.links[index] ?? 0;
    let crossed = 0;
    for (let at = index + 1; at < arcs.count; at++) {
      const other = arcs.links[at] ?? 0;
      const isBeside = left[other] === left[arc] && isRight[other] === isRight[arc];
      if (isBeside && arcsCross(routing, arc, other)) crossed += weight[other] ?? 0;
    }
    const gutter = (left[arc] ?? 0) - (isRight[arc] ? 0 : 1);
    if (gutter >= 0 && gutter < columnCount - 1) {
      const ends = isRight[arc] ? segmentLeft : segmentRight;
      const first = gutter * mostLinks;
      for (let segment = first; segment < first + (segmentCount[gutter] ?? 0); segment++) {
        const end = ends[segment] ?? 0;
        const isCrossed = end > (upper[arc] ?? 0) && end < (lower[arc] ?? 0);
        if (isCrossed) crossed += weight[segmentLink[segment] ?? 0] ?? 0;
      }
    }
    sum += crossed * (weight[arc] ?? 0);
  }
  return sum;
}

/** The crossings of a day whose routes are chosen, each counted by the product of the weights of its links. */
export function sumCrossings(routing: LinkRouting, weight: Float64Array): number {
  const { adjacentCount, through, arcs, linkCount } = routing;
  const adjacent = adjacentCount.reduce((sum, count) => sum + (count * count) / 2, 0);
  routing.comparisons += adjacent + 4 * (through.count + arcs.count) * linkCount;
  return (
    adjacentCrossings(routing, weight) +
    throughCrossings(routing, weight) +
    arcCrossings(routing, weight)
  );
}
