import { anneal } from './annealing/anneal.js';
import { pageFor } from './annealing/page-size.js';
import { bodiesOf, copyOf, takePositions, type Bodies, type Group } from './body.js';
import { collapse, expand } from './clusters/collapse.js';
import { completePositions } from './complete-positions.js';
import { connectedComponents } from './components.js';
import type { LayoutGraph } from './layout-graph.js';
import { DEFAULT_SEED, type Positions } from './layout.js';
import type { Steps } from '../network/index.js';
import { roundPositions } from './overlaps/remove-overlaps.js';
import { centre, packComponents } from './pack.js';
import { LAYOUT_SETTINGS } from './settings.js';
import { fillOf, layOutTidily, startNetwork } from './start.js';
import { visibleGraph } from './visible-graph.js';

const { page, anneal: schedules } = LAYOUT_SETTINGS;

/** A layout that has its first positions. */
export interface StartedLayout {
  graph: LayoutGraph;
  /** What is drawn on the day of compilation, and its connected components. */
  visible: Bodies;
  components: readonly Bodies[];
  /** Those that are networks, of which there are better positions. */
  networks: readonly Bodies[];
}

/** Puts the components of what has been laid out beside one another, around the origin. */
function pack(components: readonly Bodies[], { bodies }: Bodies): void {
  const groups = components.map((component) => component.bodies);
  packComponents(groups, page.aspect);
  centre(bodies);
}

/** Lays out the members of a group by themselves. */
function* layOutGroup({ members }: Group, seed: number): Steps<void> {
  const all = copyOf(members);
  const components = connectedComponents(all);
  for (const component of components) {
    // Tidy shapes take more space, and are given up when the whole is annealed.
    startNetwork(component, seed, fillOf(component));
    yield;
    const steps = anneal(component, pageFor(component, fillOf(component)), seed, schedules.group);
    while (!steps.next().done) yield;
  }
  pack(components, all);
  takePositions(members, all.bodies);
}

/** The groups by which a network is laid out; none when it is a single one. */
export function groupsOf({ bodies, groups }: Bodies): Group[] {
  return groups.filter(({ members }) => members.length < bodies.length);
}

/** The first positions of a network: groups by themselves, then the groups among each other. */
function* start(component: Bodies, seed: number): Steps<void> {
  const groups = groupsOf(component);
  if (groups.length === 0) {
    startNetwork(component, seed, fillOf(component));
    return;
  }
  for (const group of groups) {
    yield* layOutGroup(group, seed);
    yield;
  }
  const collapsed = collapse({ ...component, groups });
  startNetwork(collapsed, seed, page.outerFill);
  expand(component, collapsed);
}

/** Lays out each connected component of a graph by a strategy that suits its shape. */
export function* startLayout(
  graph: LayoutGraph,
  seed: number = DEFAULT_SEED,
): Steps<StartedLayout> {
  const visible = bodiesOf(visibleGraph(graph));
  const components = connectedComponents(visible);
  const networks: Bodies[] = [];
  for (const component of components) {
    if (!(yield* layOutTidily(component, seed))) networks.push(component);
    yield;
  }
  for (const network of networks) {
    yield* start(network, seed);
    yield;
  }
  return { graph, visible, components, networks };
}

/** The positions that a layout has at the moment, in whole pixels, also of what is drawn on other days alone. */
export function positionsOf({ graph, visible, components }: StartedLayout): Positions {
  pack(components, visible);
  const placed = copyOf(visible.bodies).bodies;
  roundPositions(placed);
  const known = Object.fromEntries(placed.map(({ id, x, y }) => [id, { x, y }]));
  return completePositions(graph, known);
}
