import type { Point } from '../geometry/index.js';
import { totalCost } from './cost.js';
import { layoutComponents, bestOfSeeds } from './layout-components.js';
import {
  collapseClusters,
  expandClusters,
  clusterSubgraphs,
  type ClusterLayout,
} from './collapse-clusters.js';
import type { LayoutGraph, LayoutNode } from './layout-graph.js';
import type { Layout, LayoutQuality, PlacedNode } from './layout.js';
import { evictIntruders } from './evict-intruders.js';
import { centre, stretch } from './pack.js';
import { boxAt, createLayoutState, type PageShape, type LayoutState } from './layout-state.js';
import { REPAIR_SCHEDULE, anneal, FINAL_SCHEDULE } from './anneal.js';
import { placeHiddenNodes } from './place-hidden-nodes.js';

/** The page that the layout aims at has the proportions of the graph's part of a laptop's window. */
const PAGE: PageShape = { aspect: 1.42, fill: 0.44 };

/** Groups are larger than what lies between them, and fill a page better. */
const OUTER_PAGE: PageShape = { aspect: 1.42, fill: 0.62 };

/** The area of a group. */
const GROUP_PAGE: PageShape = { aspect: 1.3, fill: 0.5 };

interface Effort {
  /** How many starts are tried for the groups among each other, which decides on the picture. */
  outerStarts: number;
  /** The parts of the usual number of moves that are tried to mend the whole, and to touch it up. */
  repair: number;
  final: number;
}

const EFFORTS: Readonly<Record<LayoutQuality, Effort>> = {
  quick: { outerStarts: 1, repair: 0.5, final: 0.3 },
  thorough: { outerStarts: 14, repair: 4, final: 3 },
};

const ORIGIN: Point = { x: 0, y: 0 };

/** How far the spiral of the first attempt is turned, in radians; found by trying on the shipped data. */
const FIRST_TURN = 53;

/** Small graphs are tried from several starts, since each attempt is cheap; large ones from one. */
function attemptsFor(nodes: number): number {
  return Math.max(1, Math.min(4, Math.floor(360 / Math.max(1, nodes))));
}

/** Lays out every group by itself, then the groups and all others around each other, then mends. */
function attempt(graph: LayoutGraph, seed: number, effort: Effort): LayoutState {
  const groups = [...clusterSubgraphs(graph)].map(([head, members]): ClusterLayout => {
    return { head, graph: members, state: layoutComponents(members, seed, GROUP_PAGE) };
  });
  const collapsed = collapseClusters(graph, groups);
  const hasGroups = groups.length > 0;
  const outer = hasGroups
    ? bestOfSeeds(collapsed, seed, effort.outerStarts, OUTER_PAGE)
    : layoutComponents(collapsed, seed, PAGE);
  const state = createLayoutState(graph, expandClusters(collapsed, outer, groups), PAGE);
  if (hasGroups) anneal(state, seed, { ...REPAIR_SCHEDULE, effort: effort.repair });
  stretch(state.boxes, state.boxes, PAGE.aspect);
  anneal(state, seed, { ...FINAL_SCHEDULE, effort: effort.final });
  evictIntruders(state);
  centre(state.boxes, state.boxes);
  return state;
}

function noPenalty(): number {
  return 0;
}

function placedNodes(nodes: readonly LayoutNode[], { boxes }: LayoutState): PlacedNode[] {
  return nodes.flatMap(({ id }, index) => {
    const box = boxes[index];
    return box ? [{ ...box, id }] : [];
  });
}

/** The part of a graph that the picture of the day shows. */
function visibleGraph(graph: LayoutGraph): LayoutGraph {
  const { isVisible } = createLayoutState(graph, new Map(), PAGE);
  const nodes = graph.nodes.filter((_, index) => isVisible[index]);
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { ...graph, nodes, edges };
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
export const clusteredLayout: Layout = (graph, { quality = 'quick', penalty = noPenalty } = {}) => {
  const visible = visibleGraph(graph);
  let best: LayoutState | undefined;
  let bestCost = Infinity;
  for (let number = 0; number < attemptsFor(visible.nodes.length); number++) {
    const state = attempt(visible, FIRST_TURN + number, EFFORTS[quality]);
    const cost = totalCost(state) + penalty(placedNodes(visible.nodes, state));
    if (cost < bestCost) [best, bestCost] = [state, cost];
  }
  const found = new Map(visible.nodes.map(({ id }, index) => [id, best?.boxes[index] ?? ORIGIN]));
  const whole = createLayoutState(graph, found, PAGE);
  placeHiddenNodes(whole);
  return Object.fromEntries(
    graph.nodes.map(({ id }, index) => {
      const { x, y } = boxAt(whole, index);
      return [id, { x: Math.round(x), y: Math.round(y) }];
    }),
  );
};
