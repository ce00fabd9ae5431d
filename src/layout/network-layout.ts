import { anneal, type Schedule } from './annealing/anneal.js';
import { LayoutCost } from './annealing/layout-cost.js';
import { pageFor } from './annealing/page-size.js';
import { bodiesOf, copyOf, takePositions, type Bodies, type Group } from './body.js';
import { collapse, expand } from './clusters/collapse.js';
import { evictStrangers } from './clusters/evict-strangers.js';
import { completePositions } from './complete-positions.js';
import { connectedComponents } from './components.js';
import type { Layout, LayoutStep, Positions } from './layout.js';
import { roundPositions } from './overlaps/remove-overlaps.js';
import { centre, packComponents, stretch } from './pack.js';
import { LAYOUT_SETTINGS } from './settings.js';
import { layOutTidily, networkStrategies, startNetwork } from './start.js';
import { visibleGraph } from './visible-graph.js';

const { page, anneal: schedules } = LAYOUT_SETTINGS;

/** A component that is a network, with the seed of its random choices. */
interface Network {
  component: Bodies;
  seed: number;
  effort: number;
}

function run(steps: Generator<number, void>): void {
  while (!steps.next().done);
}

function withEffort(schedule: Schedule, effort: number): Schedule {
  return { ...schedule, testsPerBody: schedule.testsPerBody * effort };
}

/** Puts the components of what has been laid out beside one another, around the origin. */
function pack(components: readonly Bodies[], { bodies }: Bodies): void {
  const groups = components.map((component) => component.bodies);
  packComponents(groups, page.aspect);
  centre(bodies);
}

/** Lays out the members of a group by themselves. */
function layOutGroup({ members }: Group, seed: number): void {
  const all = copyOf(members);
  const components = connectedComponents(all);
  for (const component of components) {
    // Tidy shapes take more space, and are given up when the whole is annealed.
    startNetwork(component, seed, page.fill);
    run(anneal(component, pageFor(component, page.fill), seed, schedules.group));
  }
  pack(components, all);
  takePositions(members, all.bodies);
}

/** The groups by which a network is laid out; none when it is a single one. */
function groupsOf({ bodies, groups }: Bodies): Group[] {
  return groups.filter(({ members }) => members.length < bodies.length);
}

/** The first positions of a network: groups by themselves, then the groups among each other. */
function start({ component, seed }: Network): void {
  const groups = groupsOf(component);
  if (groups.length === 0) {
    startNetwork(component, seed, page.fill);
    return;
  }
  for (const group of groups) layOutGroup(group, seed);
  const collapsed = collapse({ ...component, groups });
  startNetwork(collapsed, seed, page.outerFill);
  expand(component, collapsed);
}

/** Anneals a network, then once more after it has been pulled to the proportions of a page. */
function* refine(component: Bodies, { seed, effort }: Network): Generator<number, void> {
  const size = pageFor(component, page.fill);
  for (const done of anneal(component, size, seed, withEffort(schedules.whole, effort))) {
    yield 0.75 * done;
  }
  stretch(component.bodies, page.aspect);
  for (const done of anneal(component, size, seed, withEffort(schedules.final, effort))) {
    yield 0.75 + 0.25 * done;
  }
}

/** Improves a network from each of the strategies by which it can begin, and keeps what costs least. */
function* improveSmall(network: Network): Generator<number, void> {
  const { component, seed } = network;
  const size = pageFor(component, page.fill);
  const [, ...others] = networkStrategies(component);
  const candidates = others.map((strategy) => {
    const copy = copyOf(component.bodies);
    startNetwork(copy, seed, page.fill, strategy);
    return copy;
  });
  let [best, bestCost] = [component, Infinity];
  const all = [component, ...candidates];
  for (const [index, candidate] of all.entries()) {
    for (const done of refine(candidate, network)) yield (index + done) / all.length;
    const cost = new LayoutCost(candidate, size).total();
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
  run(anneal(collapsed, outerPage, seed, withEffort(schedules.outer, effort)));
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
export const networkLayout: Layout = function* (graph, { quality = 'quick', seed = 1 } = {}) {
  const visible = bodiesOf(visibleGraph(graph));
  const components = connectedComponents(visible);
  const { effort } = LAYOUT_SETTINGS.quality[quality];
  const networks: Network[] = [];
  for (const component of components) {
    if (!layOutTidily(component, seed)) networks.push({ component, seed, effort });
  }
  for (const network of networks) start(network);
  const positions = (): Positions => {
    pack(components, visible);
    const placed = copyOf(visible.bodies).bodies;
    roundPositions(placed);
    const known = Object.fromEntries(placed.map(({ id, x, y }) => [id, { x, y }]));
    return completePositions(graph, known);
  };
  const first: LayoutStep = { progress: networks.length === 0 ? 1 : 0, positions: positions() };
  yield first;
  const all = networks.reduce((sum, { component }) => sum + component.bodies.length, 0);
  let done = 0;
  for (const network of networks) {
    const { length } = network.component.bodies;
    for (const share of improve(network)) {
      yield { progress: (done + share * length) / all, positions: null };
    }
    done += length;
  }
  return networks.length === 0 ? (first.positions ?? {}) : positions();
};
