import { chooseRoutes, type LinkRoute, type ColumnPositions } from '../../layout/index.js';
import { joinLabelLines } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import { regionOf, shortNameAt, type Overview } from '../../network/index.js';
import { DEFAULT_LABEL_PLACEMENT } from '../labels/label-placer.js';
import { curveThrough, type Curve } from '../routing/curve.js';
import { controlPointAt } from '../routing/route.js';
import type { Filters, Scene, SceneEdge, SceneNode } from '../scene.js';
import { textWidth, type MeasureText } from '../text-width.js';
import { cardDecorations, labelDecoration } from './decorations.js';
import { chooseCards, type ChosenCards } from './choose-cards.js';
import { drawnLinks, type DrawnLink } from './drawn-links.js';
import { frameFor, type Frame, type FrameSize } from './frame.js';
import { columnHeadings } from './headings.js';
import { placeLabels, type PlacedLabel, type UnplacedLabel } from './line-labels.js';
import type { Line, PlacedCard } from './line.js';
import type { Path } from './path.js';
import { placeCards, type CardOnFrame } from './place-cards.js';
import { routeLines } from './route-lines.js';
import { OVERVIEW } from './settings.js';

export interface OverviewSettings {
  day: Day;
  filters: Filters;
  /** The canvas that is drawn on, in pixels. */
  canvas: FrameSize;
  /** What the longest bar stands for. */
  mostVehicles: number;
  measureText?: MeasureText | undefined;
}

/** A link with its line, once the cards are placed. */
interface LinkLine {
  link: DrawnLink;
  line: Line;
}

/** The routes of links by their index. Links of one pair of cards run side by side on one route. */
function routesOf(chosen: ChosenCards, links: readonly DrawnLink[]): LinkRoute[] {
  const ids = chosen.columns.flatMap((column) => column.map(({ card }) => card.id));
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  let next = 0;
  const columns = chosen.columns.map((column) => column.map(() => next++));
  const keyOf = ({ source, target }: DrawnLink): string => [source, target].sort().join(' ');
  const pairs = new Map(links.map((link) => [keyOf(link), link]));
  const { routes } = chooseRoutes(
    columns,
    [...pairs.values()].map(({ source, target }) => {
      return { a: indexOf.get(source) ?? 0, b: indexOf.get(target) ?? 0 };
    }),
  );
  const routeOf = new Map([...pairs.keys()].map((key, index) => [key, routes[index]]));
  return links.map((link) => routeOf.get(keyOf(link)) ?? { kind: 'adjacent-columns' });
}

function sceneNode({ card, content, x, y, width, height }: CardOnFrame): SceneNode {
  const { id, kind } = card.group.head;
  const { name, nameSize } = content;
  return {
    id,
    kind,
    isCard: true,
    label: name,
    lines: [],
    x,
    y,
    width,
    height,
    fontSize: nameSize,
  };
}

function round(value: number): number {
  // Adding 0 makes a plain zero of a negative one.
  return Math.round(value * 100) / 100 + 0;
}

function sceneEdge({ link, line }: LinkLine, path: Path, curve: Curve): SceneEdge {
  const { labels, ...rest } = link;
  const { source, target } = line;
  const { start, controls, end } = path;
  const lines = labels.flatMap((label) => label.lines).filter((text) => text !== '');
  return {
    ...rest,
    label: joinLabelLines(lines),
    labelLines: [],
    labelData: null,
    mark: '',
    controlPoints: controls.map((point) => {
      const { distance, weight } = controlPointAt(start, end, point);
      return { distance: round(distance), weight };
    }),
    anchors: {
      source: { x: round(start.x - source.x), y: round(start.y - source.y) },
      target: { x: round(end.x - target.x), y: round(end.y - target.y) },
    },
    labelPlacement: DEFAULT_LABEL_PLACEMENT,
    route: curve.points.map(({ x, y }) => ({ x: round(x), y: round(y) })),
  };
}

/** The labels of all links; a name that stands on several lines is one label. */
function unplacedLabels(
  lines: readonly LinkLine[],
  curves: ReadonlyMap<Line, Curve>,
): UnplacedLabel[] {
  const labels = new Map<string, UnplacedLabel & { curves: Curve[] }>();
  for (const { link, line } of lines) {
    const curve = curves.get(line);
    if (!curve) continue;
    link.labels.forEach((label, index) => {
      const id = label.role === 'alliance-name' ? link.tie : `${link.id}/label-${index}`;
      const of = link.id;
      const entry = labels.get(id) ?? { id, of, label, curves: [] };
      labels.set(id, entry);
      entry.curves.push(curve);
    });
  }
  return [...labels.values()];
}

function arrowheads(lines: readonly LinkLine[], curves: ReadonlyMap<Line, Curve>) {
  const size = OVERVIEW.arrowLength;
  return lines.flatMap(({ link, line }) => {
    const points = curves.get(line)?.points ?? [];
    if (link.kind !== 'stake') return [];
    const ends = link.roles.includes('cross-holding')
      ? [points.at(-1), points[0]]
      : [points.at(-1)];
    return ends.flatMap((end) => (end ? [{ ...end, width: 2 * size, height: size }] : []));
  });
}

function labelsOn(
  lines: readonly LinkLine[],
  curves: ReadonlyMap<Line, Curve>,
  cards: readonly PlacedCard[],
  frame: Frame,
  measure: MeasureText,
): PlacedLabel[] {
  const around = {
    cards,
    arrowheads: arrowheads(lines, curves),
    curves: [...curves.values()],
    frame,
  };
  return placeLabels(unplacedLabels(lines, curves), around, measure);
}

/**
 * The scene of an overview: a card for every group that has a position and room
 * on the canvas, in columns, a line for each pair of them between which there is
 * something to see, and labels that cover nothing. The frame of the scene fills
 * the canvas.
 */
export function overviewScene(
  overview: Overview,
  positions: ColumnPositions,
  { day, filters, canvas, mostVehicles, measureText = textWidth }: OverviewSettings,
): Scene {
  const chosen = chooseCards(overview.cards, positions, canvas, mostVehicles);
  const rowCount = Math.max(0, ...chosen.columns.map((column) => column.length));
  const frame = frameFor(canvas, chosen.columns.length, rowCount);
  const groups = new Map(chosen.columns.flat().map(({ card }) => [card.id, card.group]));
  const links = drawnLinks(
    overview.links.filter(({ a, b }) => groups.has(a) && groups.has(b)),
    {
      day,
      filters,
      groupOf: (id) => groups.get(id),
      nameOf: (id) => shortNameAt(groups.get(id)?.head ?? { id, kind: 'company', name: id }, day),
    },
  );
  const routes = routesOf(chosen, links);
  const columns = placeCards(chosen, links, routes, frame, { day, mostVehicles, measureText });
  const cards = columns.flat();
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
  const curves = new Map(
    [...paths].map(([line, { start, controls, end }]) => {
      return [line, curveThrough(start, controls, end, OVERVIEW.segments)] as const;
    }),
  );
  const labels = labelsOn(lines, curves, cards, frame, measureText);
  return {
    view: 'overview',
    day,
    clusters: [],
    nodes: cards.map(sceneNode),
    edges: lines.flatMap((linkLine) => {
      const [path, curve] = [paths.get(linkLine.line), curves.get(linkLine.line)];
      return path && curve ? [sceneEdge(linkLine, path, curve)] : [];
    }),
    decorations: [
      ...columnHeadings(chosen.columns, frame),
      ...cards.flatMap((card) => cardDecorations(card, regionOf(card.card.group.head.country))),
      ...labels.map((label) => labelDecoration(label)),
    ],
    frame: { x: frame.width / 2, y: frame.height / 2, width: frame.width, height: frame.height },
    leftOut: chosen.leftOut.map(({ id }) => id),
  };
}
