import type { Point } from '../scene.js';
import type { Box } from '../geometry.js';
import type { NodesAndLinks } from './components.js';
import type { LayoutLink } from './layout-graph.js';

/** A link between the indexes of two placed boxes. */
export type PlacedLink = Omit<LayoutLink, 'source' | 'target'> & { source: number; target: number };

/** The boxes and links of a layout in progress. */
export interface Placement {
  boxes: Box[];
  links: PlacedLink[];
  /** For each box its links. */
  linksOf: PlacedLink[][];
  /** The links that are seen in the picture of the day and must keep clear of other things. */
  seenLinks: PlacedLink[];
  /** The width of the page over its height. */
  aspect: number;
}

/** Puts the boxes of a graph at positions; one without a position at the origin. */
export function placementOf(
  graph: NodesAndLinks,
  positions: ReadonlyMap<string, Point>,
  aspect: number,
): Placement {
  const index = new Map(graph.nodes.map(({ id }, position) => [id, position]));
  const boxes = graph.nodes.map(({ id, width, height }) => ({
    x: positions.get(id)?.x ?? 0,
    y: positions.get(id)?.y ?? 0,
    width,
    height,
  }));
  const links = graph.links.map((link) => ({
    ...link,
    source: index.get(link.source) ?? 0,
    target: index.get(link.target) ?? 0,
  }));
  const linksOf: PlacedLink[][] = boxes.map(() => []);
  for (const link of links) {
    linksOf[link.source]?.push(link);
    linksOf[link.target]?.push(link);
  }
  return {
    boxes,
    links,
    linksOf,
    seenLinks: links.filter(({ visibility }) => visibility > 0),
    aspect,
  };
}

/** The box at an index; throws a RangeError when there is none. */
export function boxAt({ boxes }: Placement, index: number): Box {
  const box = boxes[index];
  if (!box) throw new RangeError(`No box at ${index}.`);
  return box;
}
