import type { Point } from '../scene.js';
import type { Box } from '../geometry.js';
import type { NodesAndLinks } from './components.js';
import { Field } from './field.js';
import type { LayoutLink, LayoutNode } from './layout-graph.js';

/** A link between two placed boxes, with their indexes. */
export type PlacedLink = Omit<LayoutLink, 'source' | 'target'> & {
  source: number;
  target: number;
  a: Box;
  b: Box;
};

/** The boxes and links of a layout in progress. */
export interface Placement {
  boxes: Box[];
  links: PlacedLink[];
  /** For each box its links. */
  linksOf: PlacedLink[][];
  /** The links that are seen in the picture of the day and must keep clear of other things. */
  seenLinks: PlacedLink[];
  /** For each box whether the picture of the day shows it: it has a line that is seen, or never any. */
  isSeen: boolean[];
  /** The same places as numbers. `moveTo` keeps both in step; whoever moves boxes else lets it follow. */
  field: Field;
  /** For each box those that exist on some day together with it, and must not overlap it. */
  contemporaries: number[][];
  /** The members of each group that the picture of the day shows. */
  groups: number[][];
  /** For each box the index of its group, -1 for none. */
  groupOf: number[];
  /** The page that the seen boxes should keep to. */
  page: Page;
}

/** The extent of a page around the origin. */
export interface Page {
  width: number;
  height: number;
}

/** What a page is made for. */
export interface PageShape {
  /** The width over the height. */
  aspect: number;
  /** The part of the page that boxes cover, each with the air around it. */
  fill: number;
}

/** Air around a box, for lines and labels. */
const AIR_PX = 11;

/** A page for some boxes. */
function pageFor(boxes: readonly Box[], { aspect, fill }: PageShape): Page {
  const covered = boxes.reduce(
    (sum, { width, height }) => sum + (width + AIR_PX) * (height + AIR_PX),
    0,
  );
  const height = Math.sqrt(covered / fill / aspect);
  return { width: aspect * height, height };
}

function coexist(a: LayoutNode, b: LayoutNode): boolean {
  return a.from < b.until && b.from < a.until;
}

function groupsOf(nodes: readonly LayoutNode[], isSeen: readonly boolean[]): number[][] {
  const byHead = new Map<string, number[]>();
  for (const [index, { group }] of nodes.entries()) {
    if (group === null || !isSeen[index]) continue;
    byHead.set(group, [...(byHead.get(group) ?? []), index]);
  }
  return [...byHead.values()];
}

const LINE_MARGIN_PX = 3;
/** How much of the margin each further line of a bundle takes. */
const FURTHER_LINE_PX = 4;

/** How far a box must keep from the middle of a link, which may be a bundle of lines. */
export function linkMargin({ lines }: Pick<PlacedLink, 'lines'>): number {
  return LINE_MARGIN_PX + FURTHER_LINE_PX * (lines - 1);
}

/** Puts the boxes of a graph at positions; one without a position at the origin. */
export function placementOf(
  graph: NodesAndLinks,
  positions: ReadonlyMap<string, Point>,
  shape: PageShape,
): Placement {
  const { nodes } = graph;
  const index = new Map(nodes.map(({ id }, position) => [id, position]));
  const boxes = nodes.map(({ id, width, height }) => ({
    x: positions.get(id)?.x ?? 0,
    y: positions.get(id)?.y ?? 0,
    width,
    height,
  }));
  const links = graph.links.flatMap((link): PlacedLink[] => {
    const [source, target] = [index.get(link.source) ?? -1, index.get(link.target) ?? -1];
    const [a, b] = [boxes[source], boxes[target]];
    return a && b ? [{ ...link, source, target, a, b }] : [];
  });
  const linksOf: PlacedLink[][] = boxes.map(() => []);
  for (const link of links) {
    linksOf[link.source]?.push(link);
    linksOf[link.target]?.push(link);
  }
  const isSeen = linksOf.map((own) => {
    return own.length === 0 || own.some(({ visibility }) => visibility > 0);
  });
  const seenLinks = links.filter(({ visibility }) => visibility > 0);
  const groups = groupsOf(nodes, isSeen);
  const solidity = nodes.map((node) => node.solidity ?? 1);
  return {
    boxes,
    links,
    linksOf,
    seenLinks,
    isSeen,
    field: new Field(boxes, isSeen, seenLinks, solidity, linkMargin),
    contemporaries: nodes.map((node) =>
      nodes.flatMap((other, at) => (other !== node && coexist(node, other) ? [at] : [])),
    ),
    groups,
    groupOf: boxes.map((_, at) => groups.findIndex((members) => members.includes(at))),
    page: pageFor(
      boxes.filter((_, at) => isSeen[at]),
      shape,
    ),
  };
}

/** Moves a box. */
export function moveTo(placement: Placement, index: number, { x, y }: Point): void {
  const box = boxAt(placement, index);
  box.x = x;
  box.y = y;
  placement.field.move(index, box);
}

/** The box at an index; throws a RangeError when there is none. */
export function boxAt({ boxes }: Placement, index: number): Box {
  const box = boxes[index];
  if (!box) throw new RangeError(`No box at ${index}.`);
  return box;
}
