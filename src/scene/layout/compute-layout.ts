import type { Point } from '../scene.js';
import { arrange, bestArrangement } from './arrange.js';
import { condense, expand, groupGraphs, type GroupLayout } from './condense.js';
import { pictureCost } from './judge.js';
import type { LayoutGraph } from './layout-graph.js';
import { leaveGroups } from './leave-groups.js';
import { centre, stretch } from './pack.js';
import { boxAt, placementOf, type PageShape, type Placement } from './placement.js';
import { MENDING, refine, TOUCH_UP } from './refine.js';
import { placeUnseen } from './unseen.js';

/** The page that the layout aims at has the proportions of the graph's part of a laptop's window. */
const PAGE: PageShape = { aspect: 1.42, fill: 0.44 };

/** Groups are larger than what lies between them, and fill a page better. */
const OUTER_PAGE: PageShape = { aspect: 1.42, fill: 0.62 };

/** The area of a group. */
const GROUP_PAGE: PageShape = { aspect: 1.3, fill: 0.5 };

/**
 * How much time a layout may take. Quick is for data that a reader has just
 * opened, thorough for data that is laid out once and then shown to many.
 */
export type Care = 'quick' | 'thorough';

interface Effort {
  /** How many starts are tried for the groups among each other, which decides on the picture. */
  outerStarts: number;
  /** The parts of the usual number of moves that are tried to mend the whole, and to touch it up. */
  mending: number;
  touchUp: number;
}

const EFFORTS: Readonly<Record<Care, Effort>> = {
  quick: { outerStarts: 1, mending: 0.5, touchUp: 0.3 },
  thorough: { outerStarts: 14, mending: 4, touchUp: 3 },
};

const ORIGIN: Point = { x: 0, y: 0 };

/** How far the spiral of the first attempt is turned, in radians; found by trying on the shipped data. */
const FIRST_TURN = 53;

/** Small graphs are tried from several starts, since each attempt is cheap; large ones from one. */
function attemptsFor(nodes: number): number {
  return Math.max(1, Math.min(4, Math.floor(360 / Math.max(1, nodes))));
}

/** Lays out every group by itself, then the groups and all others around each other, then mends. */
function attempt(graph: LayoutGraph, seed: number, effort: Effort): Placement {
  const groups = [...groupGraphs(graph)].map(([head, members]): GroupLayout => {
    return { head, graph: members, placement: arrange(members, seed, GROUP_PAGE) };
  });
  const condensed = condense(graph, groups);
  const hasGroups = groups.length > 0;
  const outer = hasGroups
    ? bestArrangement(condensed, seed, effort.outerStarts, OUTER_PAGE)
    : arrange(condensed, seed, PAGE);
  const placement = placementOf(graph, expand(condensed, outer, groups), PAGE);
  if (hasGroups) refine(placement, seed, { ...MENDING, effort: effort.mending });
  stretch(placement.boxes, placement.boxes, PAGE.aspect);
  refine(placement, seed, { ...TOUCH_UP, effort: effort.touchUp });
  leaveGroups(placement);
  centre(placement.boxes, placement.boxes);
  return placement;
}

/** The part of a graph that the picture of the day shows. */
function seenGraph(graph: LayoutGraph): LayoutGraph {
  const { isSeen } = placementOf(graph, new Map(), PAGE);
  const nodes = graph.nodes.filter((_, index) => isSeen[index]);
  const ids = new Set(nodes.map(({ id }) => id));
  const links = graph.links.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { ...graph, nodes, links };
}

/**
 * Places every node of a graph. What the picture of the day shows comes first:
 * every group of companies by itself, by cose-bilkent from a spiral and then
 * refined until lines, boxes and labels keep clear of each other; then the
 * groups among each other in the same way; the best of a few attempts. Those of
 * other days are put near those they are tied to, where there is room. The same
 * graph gives the same positions, in whole pixels, in Node and in a browser. It
 * blocks while it runs, some seconds for 200 nodes and some ten times as long
 * when it is thorough, so a page calls it in a worker. Default quick.
 */
export function computeLayout(graph: LayoutGraph, care: Care = 'quick'): Record<string, Point> {
  const seen = seenGraph(graph);
  let best: Placement | undefined;
  let bestCost = Infinity;
  for (let number = 0; number < attemptsFor(seen.nodes.length); number++) {
    const placement = attempt(seen, FIRST_TURN + number, EFFORTS[care]);
    const cost = pictureCost(seen, placement);
    if (cost < bestCost) [best, bestCost] = [placement, cost];
  }
  const found = new Map(seen.nodes.map(({ id }, index) => [id, best?.boxes[index] ?? ORIGIN]));
  const whole = placementOf(graph, found, PAGE);
  placeUnseen(whole);
  return Object.fromEntries(
    graph.nodes.map(({ id }, index) => {
      const { x, y } = boxAt(whole, index);
      return [id, { x: Math.round(x), y: Math.round(y) }];
    }),
  );
}
