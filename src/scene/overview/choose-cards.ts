import type { ColumnPositions } from '../../layout/index.js';
import type { OverviewCard } from '../../network/index.js';
import type { FrameSize } from '../cards/frame.js';
import { SMALLEST_CARD_HEIGHT } from './card-content.js';
import { OVERVIEW } from './settings.js';

/** A card that is drawn, with the height at which its upper end should be: from 0 at the top of its column to 1. */
export interface ChosenCard {
  card: OverviewCard;
  y: number;
}

/** A column with the cards of the day, from top to bottom. */
export interface ChosenColumn {
  cards: readonly ChosenCard[];
  /** The heights of all places, from the top, also of those that are empty on the day. */
  places: readonly number[];
}

export interface ChosenCards {
  /** From left to right; also such as are empty on the day. */
  columns: readonly ChosenColumn[];
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

/** The heights of the places of each column that is in use on any day, from left to right. */
function placesByColumn(positions: ColumnPositions): Map<number, number[]> {
  const places = new Map<number, Set<number>>();
  for (const { column, y } of Object.values(positions)) {
    places.set(column, (places.get(column) ?? new Set()).add(y));
  }
  return new Map(
    [...places]
      .sort(([a], [b]) => a - b)
      .map(([column, ys]) => [column, [...ys].sort((a, b) => a - b)]),
  );
}

/** Whether a card could stand in each of so many places of a column at once. */
function haveRoom(count: number, { height }: FrameSize): boolean {
  const { margin, gap, reference } = OVERVIEW;
  const needed = count * (SMALLEST_CARD_HEIGHT + gap.smallest) - gap.smallest;
  return needed <= Math.min(height, reference.height) - margin.top - margin.bottom;
}

/**
 * The cards that a canvas shows. Each stands in the column and at the height of
 * its position, whoever else is there on the day. On a canvas that is too small for
 * all places, neighbouring columns become one, and only the largest cards of the day
 * that can be read are drawn, spread evenly. Two cards of one position, which should
 * never coexist, do not both stand there: the larger one does. `cards` begin with
 * the largest.
 */
export function chooseCards(
  cards: readonly OverviewCard[],
  positions: ColumnPositions,
  canvas: FrameSize,
): ChosenCards {
  const { smallest } = OVERVIEW;
  const places = placesByColumn(positions);
  const used = [...places.keys()];
  const count = columnsIn(canvas, Math.max(1, used.length));
  const isCompact =
    count < used.length ||
    canvas.height < smallest.height ||
    [...places.values()].some((ofColumn) => !haveRoom(ofColumn.length, canvas));
  const columns: Candidate[][] = Array.from({ length: count }, () => []);
  const taken = new Set<string>();
  const chosen = new Set<OverviewCard>();
  for (const card of cards) {
    const position = Object.hasOwn(positions, card.id) ? positions[card.id] : undefined;
    if (!position) continue;
    const { column: given, y } = position;
    const column = columns[Math.floor((used.indexOf(given) * count) / used.length)] ?? [];
    const isFull = isCompact && column.length >= rowsIn(canvas);
    const key = `${given} ${y}`;
    if (isFull || taken.has(key)) continue;
    taken.add(key);
    chosen.add(card);
    column.push({ card, column: given, y });
  }
  return {
    columns: columns.map((column, index): ChosenColumn => {
      column.sort(byHeight);
      if (!isCompact) return { cards: column, places: places.get(used[index] ?? 0) ?? [] };
      const spread = column.map(({ card }, row) => ({ card, y: row / column.length }));
      return { cards: spread, places: spread.map(({ y }) => y) };
    }),
    leftOut: cards.filter((card) => !chosen.has(card)),
  };
}
