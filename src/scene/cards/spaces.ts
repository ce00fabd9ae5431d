import type { LinkRoute } from '../../layout/index.js';
import { CARDS } from './settings.js';

/** The space between two cards of a column, in pixels. */
export interface CardGaps {
  smallest: number;
  /** With a line from one to the other, which carries a label. */
  withLabel: number;
}

/** A link between cards by their places, with its route. */
export interface RoutedLink {
  source: { column: number; row: number };
  target: { column: number; row: number };
  route: LinkRoute;
}

/**
 * The space that each column needs above its first card, between its cards and
 * below its last one, in pixels: for the lines that pass there and for the label
 * of a line from card to card.
 */
export function spacesBetween(
  rowCounts: readonly number[],
  links: readonly RoutedLink[],
  { smallest, withLabel }: CardGaps,
): number[][] {
  const lanes = rowCounts.map((count) => Array.from({ length: count + 1 }, () => 0));
  const labelled = rowCounts.map(() => new Set<number>());
  for (const { source, target, route } of links) {
    const [left, right] = source.column < target.column ? [source, target] : [target, source];
    if (route.kind === 'vertical') labelled[left.column]?.add(Math.max(left.row, right.row));
    if (route.kind !== 'through') continue;
    route.gaps.forEach((gap, index) => {
      const column = lanes[left.column + 1 + index];
      if (column) column[gap] = (column[gap] ?? 0) + 1;
    });
  }
  return lanes.map((ofColumn, column) =>
    ofColumn.map((count, gap) => {
      const isOuter = gap === 0 || gap === ofColumn.length - 1;
      const own = labelled[column]?.has(gap) ? withLabel : isOuter ? 0 : smallest;
      return Math.max(own, count === 0 ? 0 : (count + 1) * CARDS.perLane);
    }),
  );
}
