import { boundsOf, BoxGrid, segmentEntersBox, segmentsCross } from '../geometry/index.js';
import { bodiesOf, coexist, type Bodies, type Body, type Link } from './body.js';
import { isDrawn } from './components.js';
import { neededLength } from './label-room.js';
import type { LayoutGraph } from './layout-graph.js';
import type { Positions } from './layout.js';
import { visibleLength } from './link-length.js';
import { LAYOUT_SETTINGS } from './settings.js';
import { visibleGraph } from './visible-graph.js';

const { boxMarginPx, linkMarginPx } = LAYOUT_SETTINGS.cost;

/** What can be counted in a layout, with straight edges between the centres of boxes. */
export interface LayoutFaults {
  /** Of edges without a common end. */
  crossings: number;
  /** Pairs of an edge and a box that it enters without ending there. */
  edgesUnderBoxes: number;
  /** Pairs of boxes. */
  overlaps: number;
  /** Edges with less free length than their label takes. */
  coveredLabels: number;
}

/** What counts as a fault besides crossings. */
interface Standard {
  /** How far boxes should be from one another, and from edges, in pixels. */
  boxMarginPx: number;
  linkMarginPx: number;
  isCovered: (link: Link) => boolean;
}

/** Only what is wrong to the eye. */
const EXACT: Standard = { boxMarginPx: 0, linkMarginPx: 0, isCovered };

/** With the space that a layout is to leave, also around labels and arrowheads. */
const SPACIOUS: Standard = { boxMarginPx, linkMarginPx, isCovered: isCramped };

/** Whether a link leaves less free length than its label and its arrowhead need. */
export function isCramped(link: Link): boolean {
  const [dx, dy] = [link.b.x - link.a.x, link.b.y - link.a.y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance === 0) return true;
  const direction = { x: dx / distance, y: dy / distance };
  return visibleLength(link, distance) < neededLength(link, direction);
}

/** Whether a label, which is horizontal, takes more than lies outside both boxes. */
function isCovered(link: Link): boolean {
  const { a, b, labelWidth, labelHeight } = link;
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const length = Math.sqrt(dx * dx + dy * dy);
  return visibleLength(link, length) * length < dx * labelWidth + dy * labelHeight;
}

/** Visits every two links that cross and have no end in common, each pair once. */
export function eachCrossing(
  links: readonly Link[],
  visit: (one: Link, other: Link) => void,
): void {
  // From left to right, so that only those whose extents meet are compared.
  const spans = links
    .map((link) => ({ link, from: Math.min(link.a.x, link.b.x), to: Math.max(link.a.x, link.b.x) }))
    .sort((one, other) => one.from - other.from);
  spans.forEach(({ link, to }, at) => {
    const { a, b } = link;
    for (let next = at + 1; next < spans.length; next += 1) {
      const span = spans[next];
      if (!span || span.from > to) break;
      const { a: c, b: d } = span.link;
      const isApart = a !== c && a !== d && b !== c && b !== d;
      if (isApart && segmentsCross(a, b, c, d)) visit(link, span.link);
    }
  });
}

function countCrossings(links: readonly Link[]): number {
  let count = 0;
  eachCrossing(links, () => (count += 1));
  return count;
}

function gridOf(bodies: readonly Body[]): BoxGrid {
  const grid = new BoxGrid();
  bodies.forEach((body, index) => grid.set(index, body));
  return grid;
}

function faultsOf({ bodies, links }: Bodies, standard: Standard): LayoutFaults {
  const drawn = links.filter(isDrawn);
  const grid = gridOf(bodies);
  const under = drawn.reduce((sum, { a, b }) => {
    const bounds = boundsOf([a, b].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
    const entered = grid.overlapping(bounds, standard.linkMarginPx).filter((index) => {
      const box = bodies[index];
      return box && box !== a && box !== b && segmentEntersBox(a, b, box, standard.linkMarginPx);
    });
    return sum + entered.length;
  }, 0);
  const overlapping = bodies.reduce((sum, body, index) => {
    const others = grid.overlapping(body, standard.boxMarginPx);
    return sum + others.filter((other) => other < index).length;
  }, 0);
  return {
    crossings: countCrossings(drawn),
    edgesUnderBoxes: under,
    overlaps: overlapping,
    coveredLabels: drawn.filter(standard.isCovered).length,
  };
}

/** How often boxes touch, links run under boxes, cross, or are too short for their label. */
export function countFaults(bodies: Bodies): number {
  const { crossings, edgesUnderBoxes, overlaps, coveredLabels } = faultsOf(bodies, SPACIOUS);
  return crossings + edgesUnderBoxes + overlaps + coveredLabels;
}

/** Counts the faults of a layout, of what is drawn on the day of compilation. */
export function layoutFaults(graph: LayoutGraph, positions: Positions): LayoutFaults {
  return faultsOf(
    bodiesOf(visibleGraph(graph), (id) => positions[id]),
    EXACT,
  );
}

/** A line under a box says something false; lines that cross are only harder to follow. */
const UNDER_WEIGHT = 3;

/** The number by which layouts of one graph are compared; the lowest is the best. */
export function faultScore({ crossings, edgesUnderBoxes, overlaps }: LayoutFaults): number {
  return overlaps > 0 ? Infinity : crossings + UNDER_WEIGHT * edgesUnderBoxes;
}

/** The pairs of nodes whose boxes overlap although both exist on some day, by id. */
export function overlappingNodes(graph: LayoutGraph, positions: Positions): [string, string][] {
  const { bodies } = bodiesOf(graph, (id) => positions[id]);
  const grid = gridOf(bodies);
  return bodies.flatMap((body, index) =>
    grid.overlapping(body, 0).flatMap((at): [string, string][] => {
      const other = bodies[at];
      return other && at > index && coexist(body, other) ? [[body.id, other.id]] : [];
    }),
  );
}
