import { boundsOf, BoxGrid, segmentEntersBox, segmentsCross } from '../geometry/index.js';
import { bodiesOf, type Link } from './body.js';
import { isDrawn } from './components.js';
import type { LayoutGraph } from './layout-graph.js';
import type { Positions } from './layout.js';
import { visibleLength } from './link-length.js';
import { visibleGraph } from './visible-graph.js';

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

function countCrossings(links: readonly Link[]): number {
  // From left to right, so that only those whose extents meet are compared.
  const spans = links
    .map((link) => ({ link, from: Math.min(link.a.x, link.b.x), to: Math.max(link.a.x, link.b.x) }))
    .sort((one, other) => one.from - other.from);
  let count = 0;
  spans.forEach(({ link: { a, b }, to }, at) => {
    for (let next = at + 1; next < spans.length; next += 1) {
      const span = spans[next];
      if (!span || span.from > to) break;
      const { a: c, b: d } = span.link;
      if (a !== c && a !== d && b !== c && b !== d && segmentsCross(a, b, c, d)) count += 1;
    }
  });
  return count;
}

/** Whether a label, which is horizontal, takes more than lies outside both boxes. */
function isCovered(link: Link): boolean {
  const { a, b, labelWidth, labelHeight } = link;
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const length = Math.sqrt(dx * dx + dy * dy);
  return visibleLength(link, length) * length < dx * labelWidth + dy * labelHeight;
}

/** Counts the faults of a layout, of what is drawn on the day of compilation. */
export function layoutFaults(graph: LayoutGraph, positions: Positions): LayoutFaults {
  const { bodies, links } = bodiesOf(visibleGraph(graph), (id) => positions[id]);
  const drawn = links.filter(isDrawn);
  const grid = new BoxGrid();
  bodies.forEach((body, index) => grid.set(index, body));
  const under = drawn.reduce((sum, { a, b }) => {
    const bounds = boundsOf([a, b].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
    const entered = grid.overlapping(bounds, 0).filter((index) => {
      const box = bodies[index];
      return box && box !== a && box !== b && segmentEntersBox(a, b, box);
    });
    return sum + entered.length;
  }, 0);
  const overlapping = bodies.reduce((sum, body, index) => {
    return sum + grid.overlapping(body, 0).filter((other) => other < index).length;
  }, 0);
  return {
    crossings: countCrossings(drawn),
    edgesUnderBoxes: under,
    overlaps: overlapping,
    coveredLabels: drawn.filter(isCovered).length,
  };
}
