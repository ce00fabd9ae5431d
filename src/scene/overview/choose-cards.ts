import type { ColumnPositions } from '../../layout/index.js';
import type { OverviewCard } from '../../network/index.js';
import type { FrameSize } from '../cards/frame.js';
import { SMALLEST_CARD_HEIGHT } from './card-content.js';
import { sideMargin } from './frame.js';
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

/** A place in a column, for groups that never coexist, or of which one is shown. */
interface Place {
  y: number;
  ids: readonly string[];
  /** The size of the largest of the groups. */
  size: number;
}

/** Where the card of a group stands. */
interface ChosenPlace {
  column: number;
  y: number;
}

/** How large the group of an id is, whatever the day. */
type SizeOf = (id: string) => number;

/**
 * How many columns a canvas can show without cards narrower than their names. More than two need
 * more space between them for lines and labels.
 */
function columnsIn({ width }: FrameSize, available: number): number {
  const { compact, smallest, card } = OVERVIEW;
  const cardWidth = width < smallest.width ? compact.cardWidth : card.smallestWidth;
  const room = width - 2 * sideMargin(width);
  const countWith = (gutter: number): number => Math.floor((room + gutter) / (cardWidth + gutter));
  const count = Math.max(countWith(compact.wideGutter), Math.min(2, countWith(compact.gutter)));
  return Math.max(1, Math.min(available, count));
}

/** How many cards each column of a small canvas shows, so that they can be read. */
function rowsIn({ height }: FrameSize, rowHeight: number): number {
  const { top, bottom } = OVERVIEW.margin;
  return Math.max(1, Math.floor((height - top - bottom) / rowHeight));
}

/** The places of each column that is in use on any day, from left to right and from the top. */
function placesByColumn(positions: ColumnPositions, sizeOf: SizeOf): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  const inOrder = Object.entries(positions).sort(
    ([, a], [, b]) => a.column - b.column || a.y - b.y,
  );
  for (const [id, { column, y }] of inOrder) {
    const ofColumn = places.get(column) ?? [];
    const size = sizeOf(id);
    const last = ofColumn.at(-1);
    const isSame = last?.y === y;
    const place = isSame
      ? { y, ids: [...last.ids, id], size: Math.max(last.size, size) }
      : { y, ids: [id], size };
    places.set(column, [...(isSame ? ofColumn.slice(0, -1) : ofColumn), place]);
  }
  return places;
}

/**
 * So many rows, evenly spread, for the places of a column: the largest ones have one each, and
 * every other one shares that of the nearest of them. Who is there on a day makes no difference.
 */
function sharedRows(places: readonly Place[], rowCount: number): Place[] {
  const inOrder = [...places].sort((a, b) => a.y - b.y);
  const largest = new Set([...inOrder].sort((a, b) => b.size - a.size).slice(0, rowCount));
  const own = inOrder.flatMap((place, at) => (largest.has(place) ? [at] : []));
  const rows = own.map((): string[] => []);
  inOrder.forEach(({ ids }, at) => {
    const distances = own.map((ownAt) => Math.abs(ownAt - at));
    rows[distances.indexOf(Math.min(...distances))]?.push(...ids);
  });
  return rows.map((ids, row) => ({ y: row / rows.length, ids, size: 0 }));
}

/** How many places a column can have with a card in each of them. */
function mostPlacesIn({ height }: FrameSize): number {
  const { margin, gap, reference } = OVERVIEW;
  const room = Math.min(height, reference.height) - margin.top - margin.bottom + gap.smallest;
  return room / (SMALLEST_CARD_HEIGHT + gap.smallest);
}

/**
 * The cards that a canvas shows. Each stands in the column and at the height of
 * the position of its head or, without one, of its largest maker that has one, whoever else is there on the day. On a canvas that is too small for
 * all places, neighbouring columns become one, and places that are near each other share
 * a row: the largest card of the day that may stand in it does. The same holds for two cards
 * of one position, which should never coexist. `cards` begin with the largest;
 * `sizeOf` says how large a group is at any time, `rowHeight` what a row of a small canvas needs.
 */
export function chooseCards(
  cards: readonly OverviewCard[],
  positions: ColumnPositions,
  canvas: FrameSize,
  sizeOf: SizeOf,
  rowHeight: number = OVERVIEW.compact.rowHeight,
): ChosenCards {
  const { smallest } = OVERVIEW;
  const placesOf = placesByColumn(positions, sizeOf);
  const used = [...placesOf.values()];
  const count = columnsIn(canvas, used.length);
  const isCompact =
    count < used.length ||
    canvas.height < smallest.height ||
    used.some(({ length }) => length > mostPlacesIn(canvas));
  const merged = Array.from({ length: count }, (_, column) =>
    used.filter((_places, index) => Math.floor((index * count) / used.length) === column).flat(),
  );
  const columns = isCompact
    ? merged.map((places) => sharedRows(places, rowsIn(canvas, rowHeight)))
    : merged;
  const rowOf = new Map<string, ChosenPlace>();
  columns.forEach((places, column) => {
    for (const { y, ids } of places) for (const id of ids) rowOf.set(id, { column, y });
  });
  const chosen = columns.map(() => new Map<number, OverviewCard>());
  const leftOut: OverviewCard[] = [];
  for (const card of cards) {
    const { head, makers } = card.group;
    const place = [head, ...makers].map(({ id }) => rowOf.get(id)).find(Boolean);
    const ofColumn = place && chosen[place.column];
    if (!ofColumn || ofColumn.has(place.y)) leftOut.push(card);
    else ofColumn.set(place.y, card);
  }
  return {
    columns: columns.map((places, column): ChosenColumn => {
      const ys = places.map(({ y }) => y);
      const cardAt = chosen[column];
      return {
        cards: ys.flatMap((y) => {
          const card = cardAt?.get(y);
          return card ? [{ card, y }] : [];
        }),
        places: ys,
      };
    }),
    leftOut,
  };
}
