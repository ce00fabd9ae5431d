import type { ColumnPositions } from '../../layout/index.js';
import type { OverviewCard } from '../../network/index.js';
import type { FrameSize } from '../cards/frame.js';
import { smallestCardHeight } from './card-content.js';
import { OVERVIEW } from './settings.js';

/** A card that is drawn, with the height at which its upper end should be: from 0 at the top of its column to 1. */
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
  const { compact, smallest, margin, card } = OVERVIEW;
  const [cardWidth, side] =
    width < smallest.width
      ? [compact.cardWidth, compact.margin]
      : [card.smallestWidth, margin.side];
  const count = Math.floor((width - 2 * side + compact.gutter) / (cardWidth + compact.gutter));
  return Math.max(1, Math.min(available, count));
}

/** How many cards each column of a small canvas shows, so that they can be read. */
function rowsIn({ height }: FrameSize): number {
  const { top, bottom } = OVERVIEW.margin;
  return Math.max(1, Math.floor((height - top - bottom) / OVERVIEW.compact.rowHeight));
}

/** What a column takes at least when it has another card. */
function heightWith(
  column: readonly Candidate[],
  card: OverviewCard,
  mostVehicles: number,
): number {
  const heights = [...column.map((candidate) => candidate.card), card].map((each) =>
    smallestCardHeight(each, mostVehicles),
  );
  return heights.reduce(
    (sum, height) => sum + height + OVERVIEW.gap.smallest,
    -OVERVIEW.gap.smallest,
  );
}

/**
 * The cards that a canvas shows. Each stands in the column and at the height of
 * its position. On a canvas that is too small for all, neighbouring columns become
 * one, and only the largest cards that can be read are drawn, spread evenly. Two
 * cards of one position, which should never coexist, do not both stand there: the
 * larger one does. `cards` begin with the largest; `mostVehicles` is what the
 * longest bar stands for.
 */
export function chooseCards(
  cards: readonly OverviewCard[],
  positions: ColumnPositions,
  canvas: FrameSize,
  mostVehicles: number,
): ChosenCards {
  const { smallest, reference, margin } = OVERVIEW;
  const placed = cards.flatMap((card) => {
    const position = Object.hasOwn(positions, card.id) ? positions[card.id] : undefined;
    return position ? [{ card, ...position }] : [];
  });
  const used = [...new Set(placed.map(({ column }) => column))].sort((a, b) => a - b);
  const count = columnsIn(canvas, used.length);
  const isCompact = count < used.length || canvas.height < smallest.height;
  const room = Math.min(canvas.height, reference.height) - margin.top - margin.bottom;
  const columns: Candidate[][] = Array.from({ length: count }, () => []);
  const taken = new Set<string>();
  const chosen = new Set<OverviewCard>();
  for (const candidate of placed) {
    const { card, column: given, y } = candidate;
    const column = columns[Math.floor((used.indexOf(given) * count) / used.length)] ?? [];
    const isFull = isCompact
      ? column.length >= rowsIn(canvas)
      : heightWith(column, card, mostVehicles) > room;
    const key = `${given} ${y}`;
    if (isFull || taken.has(key)) continue;
    taken.add(key);
    chosen.add(card);
    column.push(candidate);
  }
  return {
    columns: columns.map((column) => {
      column.sort(byHeight);
      if (!isCompact) return column;
      return column.map(({ card }, index) => ({ card, y: index / column.length }));
    }),
    leftOut: cards.filter((card) => !chosen.has(card)),
  };
}
