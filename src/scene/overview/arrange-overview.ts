import type { ColumnPositions } from '../../layout/index.js';
import type { Day } from '../../model/index.js';
import {
  shortNameAt,
  type Overview,
  DEFAULT_FILTERS,
  type Filters,
  type Visible,
} from '../../network/index.js';
import type { LinkLine } from '../cards/draw-lines.js';
import type { Frame, FrameSize } from '../cards/frame.js';
import type { Line } from '../cards/line.js';
import { linkRoutes } from '../cards/link-routes.js';
import type { Path } from '../cards/path.js';
import { routeLines } from '../cards/route-lines.js';
import type { OnDemand, SceneDecoration } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import type { cardContent } from './card-content.js';
import { chooseCards } from './choose-cards.js';
import { countOnDemand, drawnLinks } from './drawn-links.js';
import { frameFor } from './frame.js';
import { columnHeadings } from './headings.js';
import { placeCards, type CardOnFrame, type OpenCard } from './place-cards.js';
import { isVisibleCard, visibleLinks } from './visible-links.js';

export interface OverviewSettings {
  day: Day;
  filters: Filters;
  /** What those leave of the day; null, the default, while they leave out nothing. */
  visible?: Visible | null;
  /** The canvas that is drawn on, in pixels. */
  canvas: FrameSize;
  /** What the longest bar stands for. */
  mostVehicles: number;
  /** The vehicles of a party in the latest period on record, whatever the day, by its id. */
  sizeOf: (id: string) => number;
  /** The ids of the groups whose cards the reader has opened. */
  opened: ReadonlySet<string>;
  /** What opens them; without it all stay closed. */
  openCard?: OpenCard | undefined;
  /** What is drawn otherwise where two days are compared. */
  compared?: ComparedSettings | undefined;
  /** Whether all of it is seen at once, as on paper, where no card can be opened. Default false. */
  isWhole?: boolean | undefined;
  measureText: MeasureText;
}

/** What an overview of two days draws otherwise than one of a single day. */
export interface ComparedSettings {
  linksOf: typeof drawnLinks;
  contentOf: typeof cardContent;
  /** What a card of a small canvas needs, with the space below it. */
  rowHeight: number;
}

/** The cards of an overview and the ways of its lines, before anything is written on them. */
export interface ArrangedOverview {
  day: Day;
  frame: Frame;
  cards: readonly CardOnFrame[];
  headings: readonly SceneDecoration[];
  lines: readonly LinkLine[];
  paths: ReadonlyMap<Line, Path>;
  onDemand: OnDemand;
  /** The ids of the groups that have no card. */
  leftOut: string[];
}

/**
 * Gives a card to every group that has a position and room on the canvas, in columns, and a
 * way to the line of each pair of them between which there is something to see. The frame
 * fills the canvas.
 */
export function arrangeOverview(
  overview: Overview,
  positions: ColumnPositions,
  settings: OverviewSettings,
): ArrangedOverview {
  const { day, filters, visible = null, canvas } = settings;
  const { rowHeight } = settings.compared ?? {};
  const chosen = chooseCards(overview.cards, positions, canvas, settings.sizeOf, rowHeight);
  const chosenCards = chosen.columns.map((column) => column.cards);
  const rowCount = Math.max(0, ...chosen.columns.map(({ places }) => places.length));
  const closedFrame = frameFor(canvas, chosen.columns.length, rowCount);
  const groups = new Map(chosenCards.flat().map(({ card }) => [card.id, card.group]));
  const between = overview.links.filter(({ a, b }) => groups.has(a) && groups.has(b));
  const context = {
    day,
    filters,
    groupOf: (id: string) => groups.get(id),
    nameOf: (id: string) =>
      shortNameAt(groups.get(id)?.head ?? { id, kind: 'company', name: id }, day),
  };
  const left = visibleLinks(between, visible);
  const linksOf = settings.compared?.linksOf ?? drawnLinks;
  const links = linksOf(left, context);
  const ids = chosenCards.map((column) => column.map(({ card }) => card.id));
  const routes = linkRoutes(ids, links);
  // The lines of the opening give the cards their places, so that no filter moves one.
  const isUsual = filters === DEFAULT_FILTERS && left === between;
  const usual = isUsual ? links : linksOf(between, { ...context, filters: DEFAULT_FILTERS });
  const usualRoutes = isUsual ? routes : linkRoutes(ids, usual);
  const { columns, growth } = placeCards(chosen, usual, usualRoutes, closedFrame, settings);
  const cards = columns.flat().filter(({ card }) => isVisibleCard(card, visible));
  const [height, bottom] = [closedFrame.height + growth, closedFrame.bottom + growth];
  const frame: Frame = { ...closedFrame, height, bottom };
  const byId = new Map(cards.map((card) => [card.id, card]));
  const lines = links.flatMap((link, index): LinkLine[] => {
    const [source, target, route] = [byId.get(link.source), byId.get(link.target), routes[index]];
    return source && target && route
      ? [{ link, line: { id: link.id, source, target, route } }]
      : [];
  });
  const paths = routeLines(
    lines.map(({ line }) => line),
    columns,
    frame,
  );
  const headings = columnHeadings(chosen.columns, closedFrame, settings.measureText);
  return {
    day,
    frame,
    cards,
    headings,
    lines,
    paths,
    onDemand: countOnDemand(left, context),
    leftOut: chosen.leftOut.filter((card) => isVisibleCard(card, visible)).map(({ id }) => id),
  };
}
