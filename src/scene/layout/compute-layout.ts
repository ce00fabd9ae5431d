import type { Point } from '../scene.js';
import { components } from './components.js';
import { coseLayout } from './cose.js';
import { drawnBoxes, pictureCost } from './judge.js';
import type { LayoutGraph } from './layout-graph.js';
import { centre, packGroups, stretch } from './pack.js';
import { placementOf, type Placement } from './placement.js';
import { refine, TOUCH_UP, WHOLE } from './refine.js';
import { spiralStart } from './start.js';

/** The proportions that the layout aims at: the graph's part of a laptop's window. */
const PAGE_ASPECT = 1.42;

/** How far the spiral of the first attempt is turned, in radians; found by trying on the shipped data. */
const FIRST_TURN = 4;

/** Small graphs are tried from several starts, since each attempt is cheap; large ones from one. */
function attemptsFor(nodes: number): number {
  return Math.max(1, Math.min(4, Math.floor(360 / Math.max(1, nodes))));
}

function attempt(graph: LayoutGraph, number: number): Placement {
  const positions = new Map<string, Point>();
  const parts = components(graph);
  for (const part of parts) {
    const start = spiralStart(part, number);
    for (const [id, point] of coseLayout(part, start)) positions.set(id, point);
  }
  const placement = placementOf(graph, positions, PAGE_ASPECT);
  const boxOf = new Map(graph.nodes.map(({ id }, index) => [id, placement.boxes[index]]));
  const groups = parts.map(({ nodes }) => nodes.flatMap(({ id }) => boxOf.get(id) ?? []));
  packGroups(groups, PAGE_ASPECT);
  centre(placement.boxes, placement.boxes);
  refine(placement, number + 1, WHOLE);
  stretch(placement.boxes, drawnBoxes(placement), PAGE_ASPECT);
  refine(placement, number + 1, TOUCH_UP);
  centre(placement.boxes, drawnBoxes(placement));
  return placement;
}

/**
 * Places every node of a graph: cose-bilkent part by part from a spiral, the
 * parts packed to the page, then refined until lines, boxes and labels keep
 * clear of each other; the best of a few attempts. The same graph gives the
 * same positions, in whole pixels, in Node and in a browser. It blocks while
 * it runs, some 3 s for 90 nodes, so a page calls it in a worker.
 */
export function computeLayout(graph: LayoutGraph): Record<string, Point> {
  let best: Placement | undefined;
  let bestCost = Infinity;
  for (let number = 0; number < attemptsFor(graph.nodes.length); number++) {
    const placement = attempt(graph, FIRST_TURN + number);
    const cost = pictureCost(graph, placement);
    if (cost < bestCost) [best, bestCost] = [placement, cost];
  }
  return Object.fromEntries(
    graph.nodes.map(({ id }, index) => {
      const box = best?.boxes[index];
      return [id, { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) }];
    }),
  );
}
