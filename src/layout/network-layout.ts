import { anneal } from './annealing/anneal.js';
import { effortFor, type Effort } from './annealing/costs.js';
import { LayoutCost } from './annealing/layout-cost.js';
import { pageFor } from './annealing/page-size.js';
import { copyOf, takePositions, type Bodies } from './body.js';
import { collapse, expand } from './clusters/collapse.js';
import { evictStrangers } from './clusters/evict-strangers.js';
import { groupsOf, positionsOf, startLayout } from './first-layout.js';
import { DEFAULT_SEED, type Layout } from './layout.js';
import { finish } from '../network/index.js';
import { stretch } from './pack.js';
import { LAYOUT_SETTINGS } from './settings.js';
import { fillOf, startNetwork } from './start.js';
import { coseBilkentForces } from './strategies/cose-bilkent.js';
import type { Strategy } from './strategies/strategy.js';

const { page, shapes, anneal: schedules } = LAYOUT_SETTINGS;

/** A component that is a network, with the seed of its random choices. */
interface Network {
  component: Bodies;
  seed: number;
  effort: Effort;
}

/** The strategies besides the first by which a network without groups may begin. */
function otherStrategies({ bodies }: Bodies): readonly Strategy[] {
  return bodies.length <= shapes.largestCose ? [coseBilkentForces] : [];
}

/** Anneals a network, then once more after it has been pulled to the proportions of a page. */
function* refine(component: Bodies, { seed, effort }: Network): Generator<number, void> {
  const size = pageFor(component, fillOf(component));
  for (const done of anneal(component, size, seed, schedules.whole, effort)) {
    yield 0.75 * done;
  }
  stretch(component.bodies, page.aspect);
  for (const done of anneal(component, size, seed, schedules.final, effort)) {
    yield 0.75 + 0.25 * done;
  }
}

/** Improves a network from each of the strategies by which it can begin, and keeps what costs least. */
function* improveSmall(network: Network): Generator<number, void> {
  const { component, seed } = network;
  const size = pageFor(component, fillOf(component));
  const candidates = otherStrategies(component).map((strategy) => {
    const copy = copyOf(component.bodies);
    startNetwork(copy, seed, fillOf(component), strategy);
    return copy;
  });
  let [best, bestCost] = [component, Infinity];
  const all = [component, ...candidates];
  for (const [index, candidate] of all.entries()) {
    for (const done of refine(candidate, network)) yield (index + done) / all.length;
    const cost = new LayoutCost(candidate, size, network.effort.costs).total();
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  takePositions(component.bodies, best.bodies);
}

/** Improves the first positions of a network. Yields the share of the work that is done. */
function* improve(network: Network): Generator<number, void> {
  const { component, seed, effort } = network;
  const groups = groupsOf(component);
  if (groups.length === 0) {
    yield* improveSmall(network);
    return;
  }
  const collapsed = collapse({ ...component, groups });
  const outerPage = pageFor(collapsed, page.outerFill);
  finish(anneal(collapsed, outerPage, seed, schedules.outer, effort));
  expand(component, collapsed);
  const grouped = { ...component, groups };
  yield* refine(grouped, network);
  evictStrangers(grouped);
}

/**
 * Places every node of a graph, what is drawn on the day of compilation first: each
 * connected component by a strategy that suits its shape, then the components beside
 * one another. Networks are annealed after their first positions are known. The
 * nodes of other days are placed beside those they are tied to.
 */
export const networkLayout: Layout = function* (
  graph,
  { quality = 'quick', seed = DEFAULT_SEED } = {},
) {
  const started = finish(startLayout(graph, seed));
  const { networks } = started;
  const first = positionsOf(started);
  yield { progress: networks.length === 0 ? 1 : 0, positions: first };
  const effort = effortFor(quality);
  const all = networks.reduce((sum, { bodies }) => sum + bodies.length, 0);
  let done = 0;
  for (const component of networks) {
    const { length } = component.bodies;
    for (const share of improve({ component, seed, effort })) {
      yield { progress: (done + share * length) / all, positions: null };
    }
    done += length;
  }
  return networks.length === 0 ? first : positionsOf(started);
};
