import type { ColumnPositions } from '../../layout/index.js';
import type { OverviewCard } from '../../network/index.js';
import type { FrameSize } from './frame.js';
import { OVERVIEW } from './settings.js';

/** A card that is drawn, with the height at which it should be: from 0 at the top of its column to 1. */
export interface ChosenCard {
  card: OverviewCard;
  y: number;
}

export interface ChosenCards {
  /** From left to right; the cards of each from top to bottom. */
  columns: readonly (readonly ChosenCard[])[];
  /** The cards that have no place, the largest first. */
  leftOut: readonly OverviewCard[];
}

interface Candidate extends ChosenCard {
  column: number;
}

function byHeight(a: Candidate, b: Candidate): number {
  return a.y - b.y || (a.card.id < b.card.id ? -1 : 1);
}

/** How many columns a canvas can show without cards narrower than their names. */
function columnsIn({ width }: FrameSize, available: number): number {
  if (width >= OVERVIEW.smallest.width) return available;
  const { cardWidth, margin, gutter } = OVERVIEW.compact;
  const count = Math.floor((width - 2 * margin + gutter) / (cardWidth + gutter));
  return Math.max(1, Math.min(available, count));
}

function rowsIn({ height }: FrameSize): number {
  if (height >= OVERVIEW.smallest.height) return Infinity;
  const { top, bottom } = OVERVIEW.margin;
  return Math.max(1, Math.floor((height - top - bottom) / OVERVIEW.compact.rowHeight));
}

/**
 * The cards that a canvas shows. Each stands in the column and at the height of
 * its position. On a canvas that is too small for all, neighbouring columns become
 * one, and only the largest cards that can be read are drawn, spread evenly. Two
 * cards of one position, which should never coexist, do not both stand there: the
 * larger one does.
 */
export function chooseCards(
  cards: readonly OverviewCard[],
  positions: ColumnPositions,
  canvas: FrameSize,
): ChosenCards {
  const available = 1 + Math.max(0, ...Object.values(positions).map(({ column }) => column));
  const count = columnsIn(canvas, available);
  const isCompact = count < available || rowsIn(canvas) < Infinity;
  const mostRows =
    count < available && rowsIn(canvas) === Infinity
      ? Math.floor(canvas.height / OVERVIEW.compact.rowHeight)
      : rowsIn(canvas);
  const columns: Candidate[][] = Array.from({ length: count }, () => []);
  const taken = new Set<string>();
  const leftOut: OverviewCard[] = [];
  for (const card of cards) {
    const position = Object.hasOwn(positions, card.id) ? positions[card.id] : undefined;
    const column = columns[Math.floor(((position?.column ?? 0) * count) / available)];
    const key = `${position?.column} ${position?.y}`;
    if (!position || !column || column.length >= mostRows || taken.has(key)) {
      leftOut.push(card);
      continue;
    }
    taken.add(key);
    column.push({ card, y: position.y, column: position.column });
  }
  return {
    columns: columns.map((chosen) => {
      chosen.sort(byHeight);
      if (!isCompact) return chosen;
      return chosen.map(({ card }, index) => ({ card, y: (index + 0.5) / chosen.length }));
    }),
    leftOut,
  };
}
