import type { Frame } from './frame.js';
import { firstEnd, otherEnd, type Line, type PlacedCard } from './line.js';
import { CARDS } from './settings.js';

/** The heights at which long lines pass the columns between their ends, by line and from left to right. */
export type Lanes = ReadonlyMap<Line, readonly number[]>;

/** Two cards of a column, or the end of the column, with the lines that pass between both. */
interface Gap {
  top: number;
  bottom: number;
  lines: Line[];
}

function gapsOf(cards: readonly PlacedCard[], { top, bottom: end }: Frame): Gap[] {
  const bottoms = [top, ...cards.map((card) => card.y + card.height / 2)];
  const tops = [...cards.map((card) => card.y - card.height / 2), end];
  return bottoms.map((bottom, index) => ({
    top: bottom,
    bottom: tops[index] ?? bottom,
    lines: [],
  }));
}

/** The mean height of both ends: the higher a line comes from and goes to, the higher it passes. */
function meanHeight({ source, target }: Line): number {
  return source.y + target.y;
}

/** Above the first and below the last card lanes are as near to it as they would be to each other. */
function laneHeights({ top, bottom, lines }: Gap, isFirst: boolean, isLast: boolean): number[] {
  const spacing = Math.min(CARDS.perLane, (bottom - top) / (lines.length + 1));
  const width = spacing * (lines.length - 1);
  let first = (top + bottom - width) / 2;
  if (isFirst && !isLast) first = bottom - spacing - width;
  if (isLast && !isFirst) first = top + spacing;
  return lines.map((_, index) => first + index * spacing);
}

/**
 * Gives every line that passes a column a lane in the gap that was chosen for it:
 * lanes are apart from each other and from the cards, and ordered by the ends of
 * their lines. `columns` holds the cards of each column from top to bottom.
 */
export function assignLanes(
  lines: readonly Line[],
  columns: readonly (readonly PlacedCard[])[],
  frame: Frame,
): Lanes {
  const gaps = columns.map((cards) => gapsOf(cards, frame));
  const passing = lines.flatMap((line) => {
    return line.route.kind === 'through' ? [{ line, gaps: line.route.gaps }] : [];
  });
  for (const { line, gaps: chosen } of passing) {
    chosen.forEach((gap, index) => {
      gaps[firstEnd(line).column + 1 + index]?.[gap]?.lines.push(line);
    });
  }
  const heights = new Map<Gap, Map<Line, number>>();
  for (const ofColumn of gaps) {
    ofColumn.forEach((gap, index) => {
      gap.lines.sort((a, b) => meanHeight(a) - meanHeight(b) || (a.id < b.id ? -1 : 1));
      const ys = laneHeights(gap, index === 0, index === ofColumn.length - 1);
      heights.set(gap, new Map(gap.lines.map((line, at) => [line, ys[at] ?? 0])));
    });
  }
  return new Map(
    passing.map(({ line, gaps: chosen }) => {
      const from = firstEnd(line).column + 1;
      const ys = chosen.map((gap, index) => {
        const entry = gaps[from + index]?.[gap];
        return (entry && heights.get(entry)?.get(line)) ?? otherEnd(line, firstEnd(line)).y;
      });
      return [line, ys];
    }),
  );
}
