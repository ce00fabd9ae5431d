import { separate } from '../../geometry/index.js';
import type { LinkRoute } from '../../layout/index.js';
import type { Day } from '../../model/index.js';
import type { OverviewCard } from '../../network/index.js';
import type { MeasureText } from '../text-width.js';
import { cardContent, cardHeight, type CardContent } from './card-content.js';
import type { ChosenCards } from './choose-cards.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import { fitCards } from './fit-cards.js';
import type { Frame } from '../cards/frame.js';
import type { PlacedCard } from '../cards/line.js';
import { OVERVIEW } from './settings.js';
import { spacesBetween, spacesWithin } from '../cards/spaces.js';

/** A card with its place in the frame and what it says. */
export interface CardOnFrame extends PlacedCard {
  card: OverviewCard;
  content: CardContent;
  /** How many lines of the content there is room for. */
  lineCount: number;
}

interface ContentSettings {
  day: Day;
  mostVehicles: number;
  measureText: MeasureText;
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
  { day, mostVehicles, measureText }: ContentSettings,
): CardOnFrame[][] {
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
  return columns.map((chosen, column) => {
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
    return unfitted.map(({ id, card, content, top }): CardOnFrame => {
      const lineCount = lineCounts.get(id) ?? 0;
      const x = frame.columns[column]?.x ?? 0;
      const [width, height] = [frame.cardWidth, cardHeight(content.nameSize, lineCount)];
      return { id, card, content, lineCount, column, x, y: top + height / 2, width, height };
    });
  });
}
