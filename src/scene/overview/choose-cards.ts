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

/** The heights of the places of each column that is in use on any day, from left to right and from the top. */
function placesByColumn(positions: ColumnPositions): Map<number, number[]> {
  const places = new Map<number, number[]>();
  const inOrder = Object.values(positions).sort((a, b) => a.column - b.column || a.y - b.y);
  for (const { column, y } of inOrder) {
    const ofColumn = places.get(column) ?? [];
    if (ofColumn.at(-1) !== y) places.set(column, [...ofColumn, y]);
  }
  return places;
}

/** How many places a column can have with a card in each of them. */
function mostPlacesIn({ height }: FrameSize): number {
  const { margin, gap, reference } = OVERVIEW;
  const room = Math.min(height, reference.height) - margin.top - margin.bottom + gap.smallest;
  return room / (SMALLEST_CARD_HEIGHT + gap.smallest);
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
  const placesOf = placesByColumn(positions);
  const used = [...placesOf.keys()];
  const places = [...placesOf.values()];
  const count = columnsIn(canvas, used.length);
  const isCompact =
    count < used.length ||
    canvas.height < smallest.height ||
    places.some(({ length }) => length > mostPlacesIn(canvas));
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
      if (!isCompact) return { cards: column, places: places[index] ?? [] };
      const spread = column.map(({ card }, row) => ({ card, y: row / column.length }));
      return { cards: spread, places: spread.map(({ y }) => y) };
    }),
    leftOut: cards.filter((card) => !chosen.has(card)),
  };
}
