import { separate } from '../../geometry/index.js';
import type { LinkRoute } from '../../layout/index.js';
import type { Day } from '../../model/index.js';
import type { OverviewCard } from '../../network/index.js';
import type { MeasureText } from '../text-width.js';
import { cardContent, cardHeight, isGroup, type CardContent } from './card-content.js';
import type { ChosenCards } from './choose-cards.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import { fitCards } from './fit-cards.js';
import type { Frame } from '../cards/frame.js';
import type { PlacedCard } from '../cards/line.js';
import { companyRows, rowsHeight, type CompanyRows } from './opened-card.js';
import { OVERVIEW } from './settings.js';
import { spacesBetween, spacesWithin } from '../cards/spaces.js';

/** A card with its place in the frame and what it says. */
export interface CardOnFrame extends PlacedCard {
  card: OverviewCard;
  content: CardContent;
  /** How many lines of the content there is room for. */
  lineCount: number;
  /** What is listed in the card; left out while it is closed. */
  companies?: CompanyRows;
}

interface ContentSettings {
  day: Day;
  mostVehicles: number;
  /** The ids of the cards that the reader has opened. */
  opened: ReadonlySet<string>;
  measureText: MeasureText;
}

/** A card that lists the companies of its group in place of some names. */
function openedCard(placed: CardOnFrame, { day, measureText }: ContentSettings): CardOnFrame {
  const { card, content, width, y, height } = placed;
  const companies = companyRows(card, day, width, measureText);
  const lines = content.lines.filter(({ role }) => role === 'holder');
  const opened = cardHeight(content.nameSize, lines.length) + rowsHeight(companies);
  return {
    ...placed,
    content: { ...content, lines },
    lineCount: lines.length,
    companies,
    y: y - height / 2 + opened / 2,
    height: opened,
  };
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
    if (!settings.opened.has(card.id) || !isGroup(card.card.group)) return moved;
    const opened = openedCard(moved, settings);
    shift += opened.height - card.height;
    return opened;
  });
  return { cards, growth: shift };
}

/** What the cards of a column, with their names alone, leave of its height. */
function roomBetween(contents: readonly CardContent[], { height }: Frame): number {
  const { top, bottom } = OVERVIEW.margin;
  const taken = contents.reduce((sum, { nameSize }) => sum + cardHeight(nameSize, 0), 0);
  return height - top - bottom - taken;
}

/** The upper ends of the cards of a column, as near to their positions as the spaces allow. */
function topsOf(
  positions: readonly number[],
  contents: readonly CardContent[],
  spaces: readonly number[],
  { height }: Frame,
): number[] {
  const { top, bottom } = OVERVIEW.margin;
  const heights = contents.map(({ nameSize }) => cardHeight(nameSize, 0));
  const separations = heights.slice(0, -1).map((own, index) => own + (spaces[index + 1] ?? 0));
  return separate(
    positions.map((position) => top + position * (height - top - bottom)),
    separations,
    top + (spaces[0] ?? 0),
    height - bottom - (spaces.at(-1) ?? 0) - (heights.at(-1) ?? 0),
  );
}

/** The cards by their size, the largest first. */
function rankingOf(chosen: ChosenCards['columns'][number]): Map<string, number> {
  const bySize = [...chosen].sort(
    (a, b) => (b.card.vehicles?.value ?? 0) - (a.card.vehicles?.value ?? 0),
  );
  return new Map(bySize.map(({ card }, rank) => [card.id, rank]));
}

/**
 * Places the chosen cards in the frame, each column from top to bottom, with room
 * for the lines that pass between them, and finds out how much each of them can say.
 */
export function placeCards(
  { columns }: ChosenCards,
  links: readonly DrawnLink[],
  routes: readonly LinkRoute[],
  frame: Frame,
  settings: ContentSettings,
): PlacedCards {
  const { day, mostVehicles, measureText } = settings;
  const places = new Map(
    columns.flatMap((cards, column) => cards.map(({ card }, row) => [card.id, { column, row }])),
  );
  const routed = links.flatMap((link, index) => {
    const [source, target] = [places.get(link.source), places.get(link.target)];
    const route = routes[index];
    return source && target && route ? [{ source, target, route }] : [];
  });
  const spaces = spacesBetween(
    columns.map(({ length }) => length),
    routed,
    OVERVIEW.gap,
  );
  const opened = columns.map((chosen, column) => {
    const contents = chosen.map(({ card }) =>
      cardContent(card, day, frame.cardWidth, mostVehicles, measureText),
    );
    const ofColumn = spacesWithin(spaces[column] ?? [], roomBetween(contents, frame));
    const tops = topsOf(
      chosen.map(({ y }) => y),
      contents,
      ofColumn,
      frame,
    );
    const unfitted = chosen.flatMap(({ card }, index) => {
      const [content, top] = [contents[index], tops[index]];
      return content && top !== undefined ? [{ id: card.id, card, content, top }] : [];
    });
    const lineCounts = fitCards(unfitted, ofColumn, rankingOf(chosen), frame.height);
    const closed = unfitted.map(({ id, card, content, top }): CardOnFrame => {
      const lineCount = lineCounts.get(id) ?? 0;
      const x = frame.columns[column]?.x ?? 0;
      const [width, height] = [frame.cardWidth, cardHeight(content.nameSize, lineCount)];
      return { id, card, content, lineCount, column, x, y: top + height / 2, width, height };
    });
    return openCards(closed, settings);
  });
  return {
    columns: opened.map(({ cards }) => cards),
    growth: Math.max(0, ...opened.map(({ growth }) => growth)),
  };
}
