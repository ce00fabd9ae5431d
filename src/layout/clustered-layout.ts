import type { Point } from '../geometry/index.js';
import { anneal } from './anneal.js';
import {
  clusterSubgraphs,
  collapseClusters,
  expandClusters,
  type ClusterLayout,
} from './collapse-clusters.js';
import { totalCost } from './cost.js';
import { evictIntruders } from './evict-intruders.js';
import { bestOfSeeds, layoutComponents } from './layout-components.js';
import type { LayoutGraph } from './layout-graph.js';
import { createLayoutState, type LayoutState } from './layout-state.js';
import type { Layout, LayoutQuality, Penalty } from './layout.js';
import { centre, stretch } from './pack.js';
import { completePositions } from './complete-positions.js';
import { placedNodes, visibleGraph } from './placed-graph.js';
import { LAYOUT_SETTINGS } from './settings.js';

const { page, attempts } = LAYOUT_SETTINGS;

/** The seeds of the attempts and starts of one layout follow one another; those of another do not meet them. */
const SEEDS_OF_A_LAYOUT = 1000;

/** Small graphs are laid out from several starts, large ones from one. */
function attemptsFor(nodes: number): number {
  const affordable = Math.floor(attempts.nodesInAll / Math.max(1, nodes));
  return Math.max(1, Math.min(attempts.most, affordable));
}

/** Lays out every group by itself, then the groups and all others around each other, then repairs the whole. */
function attempt(graph: LayoutGraph, seed: number, quality: LayoutQuality): LayoutState {
  const effort = LAYOUT_SETTINGS.quality[quality];
  const { repair, final } = LAYOUT_SETTINGS.anneal;
  const groups = [...clusterSubgraphs(graph)].map(([head, members]): ClusterLayout => {
    return { head, graph: members, state: layoutComponents(members, seed, page.group) };
  });
  const collapsed = collapseClusters(graph, groups);
  const hasGroups = groups.length > 0;
  const outer = hasGroups
    ? bestOfSeeds(collapsed, seed, effort.outerStarts, page.outer)
    : layoutComponents(collapsed, seed, page.whole);
  const state = createLayoutState(graph, expandClusters(collapsed, outer, groups), page.whole);
  if (hasGroups) anneal(state, seed, { ...repair, effort: effort.repair });
  stretch(state.boxes, state.boxes, page.whole.aspect);
  anneal(state, seed, { ...final, effort: effort.final });
  evictIntruders(state);
  centre(state.boxes, state.boxes);
  return state;
}

function noPenalty(): number {
  return 0;
}

/** Lays out the visible part of a graph; the best of a few attempts, with its cost. */
function bestAttempt(
  graph: LayoutGraph,
  quality: LayoutQuality,
  seed: number,
  penalty: Penalty,
): { positions: Map<string, Point>; cost: number } {
  let best: LayoutState | undefined;
  let cost = Infinity;
  const count = attemptsFor(graph.nodes.length);
  for (let number = 0; number < count; number++) {
    const state = attempt(graph, SEEDS_OF_A_LAYOUT * seed + number, quality);
    const next = totalCost(state) + penalty(placedNodes(graph, state));
    if (next < cost) [best, cost] = [state, next];
  }
  const positions = new Map(
    graph.nodes.map(({ id }, index) => {
      const { x = 0, y = 0 } = best?.boxes[index] ?? {};
      return [id, { x: Math.round(x), y: Math.round(y) }];
    }),
  );
  return { positions, cost };
}

/**
 * Places every node of a graph. What is drawn on the day of compilation comes
 * first: every group of companies by itself, by cose-bilkent from a spiral and
 * then annealed until edges, boxes and labels keep clear of each other; then the
 * groups among each other in the same way; the best of a few attempts. The nodes
 * of other days are placed beside those they are tied to. The same graph and
 * seed give the same positions, in whole pixels, in Node and in a browser. It
 * blocks while it runs, some seconds for 200 nodes and some ten times as long
 * when it is thorough, so a page calls it in a worker.
 */
export const clusteredLayout: Layout = (
  graph,
  { quality = 'quick', seed = 1, penalty = noPenalty } = {},
) => {
  const visible = visibleGraph(graph);
  const { positions, cost } = bestAttempt(visible, quality, seed, penalty);
  return { positions: completePositions(graph, Object.fromEntries(positions)), cost };
};
