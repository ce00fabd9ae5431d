import { separate } from '../../geometry/index.js';
import type { LinkRoute } from '../../layout/index.js';
import type { Day } from '../../model/index.js';
import type { OverviewCard } from '../../network/index.js';
import type { MeasureText } from '../text-width.js';
import {
  cardContent,
  cardHeight,
  isGroup,
  SMALLEST_CARD_HEIGHT,
  type CardContent,
} from './card-content.js';
import type { ChosenCards, ChosenColumn } from './choose-cards.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import { fitCards } from './fit-cards.js';
import type { OverviewFrame } from './frame.js';
import type { PlacedCard } from '../cards/line.js';
import type { SceneDecoration, SceneNode } from '../scene.js';
import { OVERVIEW } from './settings.js';
import { spacesBetween } from '../cards/spaces.js';

/** A card with its place in the frame and what it says. */
export interface CardOnFrame extends PlacedCard {
  card: OverviewCard;
  content: CardContent;
  /** How many lines of the content there is room for. */
  lineCount: number;
  /** What is drawn of the companies in the card; left out while it is closed. */
  inside?: { nodes: readonly SceneNode[]; decorations: readonly SceneDecoration[] };
}

/** Opens a card. */
export type OpenCard = (
  closed: CardOnFrame,
  settings: Pick<ContentSettings, 'day' | 'measureText'>,
) => CardOnFrame;

interface ContentSettings {
  day: Day;
  mostVehicles: number;
  /** The ids of the cards that the reader has opened. */
  opened: ReadonlySet<string>;
  /** What opens them; without it all stay closed. */
  openCard?: OpenCard | undefined;
  /** What cards say where two days are compared. */
  compared?: { contentOf: typeof cardContent } | undefined;
  isWhole?: boolean | undefined;
  measureText: MeasureText;
}

/** The cards of all columns, and how much higher than the frame they are because of opened ones. */
export interface PlacedCards {
  columns: readonly (readonly CardOnFrame[])[];
  growth: number;
}

/** Opens cards of a column, from top to bottom: those below move down, and no other card moves. */
function openCards(
  closed: readonly CardOnFrame[],
  settings: ContentSettings,
): { cards: readonly CardOnFrame[]; growth: number } {
  let shift = 0;
  const cards = closed.map((card) => {
    const moved = { ...card, y: card.y + shift };
    const isOpen = settings.opened.has(card.id) && isGroup(card.card.group);
    if (!isOpen || !settings.openCard) return moved;
    const opened = settings.openCard(moved, settings);
    shift += opened.height - card.height;
    return opened;
  });
  return { cards, growth: shift };
}

/** What a place needs down to the next one: as much as on the reference canvas, up to the space for a label. */
function separationOf(distance: number): number {
  const { margin, gap, reference } = OVERVIEW;
  const onReference = distance * (reference.height - margin.top - margin.bottom);
  const space = Math.min(gap.withLabel, onReference - SMALLEST_CARD_HEIGHT);
  return SMALLEST_CARD_HEIGHT + Math.max(gap.smallest, space);
}

/**
 * The upper ends of the places of a column: as near to their heights as the smallest
 * cards and the labels between them allow, whatever stands there on the day.
 */
export function topsOf(places: readonly number[], { rows }: OverviewFrame): number[] {
  const { top, bottom } = rows;
  return separate(
    places.map((place) => top + place * (bottom - top)),
    places.slice(1).map((place, index) => separationOf(place - (places[index] ?? 0))),
    top,
    bottom - SMALLEST_CARD_HEIGHT,
  );
}

/** The cards of a column at their places, with what they have room to say. `spaces` has one more: above each card and below all. */
function placeColumn(
  { cards: chosen, places }: ChosenColumn,
  column: number,
  spaces: readonly number[],
  frame: OverviewFrame,
  settings: ContentSettings,
): CardOnFrame[] {
  const { contentOf = cardContent } = settings.compared ?? {};
  const all = topsOf(places, frame);
  const tops = chosen.map(({ y }) => all[places.indexOf(y)] ?? 0);
  const unfitted = chosen.map(({ card }, index) => {
    const top = tops[index] ?? 0;
    const end = tops[index + 1] ?? frame.height - OVERVIEW.margin.bottom;
    const room = { width: frame.cardWidth, height: end - top - (spaces[index + 1] ?? 0) };
    const content = contentOf(card, { ...settings, room });
    return { card, content, top, size: card.vehicles?.value ?? 0 };
  });
  const lineCounts = fitCards(unfitted, spaces, frame.height);
  return unfitted.map(({ card, content, top }, index): CardOnFrame => {
    const { id } = card;
    const lineCount = lineCounts[index] ?? 0;
    const x = frame.columns[column]?.x ?? 0;
    const [width, height] = [frame.cardWidth, cardHeight(content.nameSize, lineCount)];
    return { id, card, content, lineCount, column, x, y: top + height / 2, width, height };
  });
}

/**
 * Places the chosen cards in the frame. A place depends on the frame and on the
 * places of all days alone: what a card says, and in which size, follows the room
 * that the other cards of the day and the lines between them leave.
 */
export function placeCards(
  { columns }: Pick<ChosenCards, 'columns'>,
  links: readonly DrawnLink[],
  routes: readonly LinkRoute[],
  frame: OverviewFrame,
  settings: ContentSettings,
): PlacedCards {
  const rows = new Map(
    columns.flatMap(({ cards }, column) =>
      cards.map(({ card }, row) => [card.id, { column, row }] as const),
    ),
  );
  const routed = links.flatMap((link, index) => {
    const [source, target] = [rows.get(link.source), rows.get(link.target)];
    const route = routes[index];
    return source && target && route ? [{ source, target, route }] : [];
  });
  const spaces = spacesBetween(
    columns.map(({ cards }) => cards.length),
    routed,
    OVERVIEW.gap,
  );
  const opened = columns.map((chosen, column) =>
    openCards(placeColumn(chosen, column, spaces[column] ?? [], frame, settings), settings),
  );
  return {
    columns: opened.map(({ cards }) => cards),
    growth: Math.max(0, ...opened.map(({ growth }) => growth)),
  };
}
