import { boundsOf } from '../geometry/index.js';
import type { Steps } from '../network/index.js';
import { pageFor } from './annealing/page-size.js';
import type { Bodies } from './body.js';
import { isDrawn } from './components.js';
import { countFaults } from './faults.js';
import { removeOverlaps } from './overlaps/remove-overlaps.js';
import { centre } from './pack.js';
import { pageScale } from './page.js';
import { LAYOUT_SETTINGS } from './settings.js';
import { shapeOf } from './shape.js';
import { chain } from './strategies/chain.js';
import { ellipse } from './strategies/ellipse.js';
import { layered } from './strategies/layered.js';
import { forces } from './strategies/forces.js';
import { rings } from './strategies/rings.js';
import type { Strategy } from './strategies/strategy.js';
import { stress } from './strategies/stress.js';
import { tree } from './strategies/tree.js';

const { largestStress, chart } = LAYOUT_SETTINGS.shapes;

/** The strategy of a component of a shape of its own; none for a network. */
function tidyStrategy(component: Bodies): Strategy | null {
  switch (shapeOf(component)) {
    case 'single':
    case 'chain':
      return chain;
    case 'star':
      return rings;
    case 'tree':
      return tree;
    case 'dense':
      return ellipse;
    case 'network':
      return null;
  }
}

/** Whether most of a component is who owns whom, which is drawn from top to bottom. */
function isChart({ bodies, links }: Bodies): boolean {
  const drawn = links.filter(isDrawn);
  const owned = drawn.filter(({ owner }) => owner !== undefined).length;
  return bodies.length <= chart.most && owned > 0 && owned >= chart.share * drawn.length;
}

/** Draws a chart of ownership in layers, unless it is too large or too dense for them. A star that does not fit a window is clearer in rings. */
function* layOutAsChart(component: Bodies): Steps<boolean> {
  if (!isChart(component)) return false;
  yield* layered(component);
  const faults = countFaults(component) / component.links.filter(isDrawn).length;
  const largest = shapeOf(component) === 'star' ? 1 : chart.largestScale;
  return pageScale(component.bodies) <= largest && faults <= chart.mostFaults;
}

/**
 * Lays out a component by a strategy for its shape, after which there is nothing to improve.
 * Returns false for a network, and for a tree that the window of a reader cannot show.
 */
export function* layOutTidily(component: Bodies, seed: number): Steps<boolean> {
  if (yield* layOutAsChart(component)) return true;
  const strategy = tidyStrategy(component);
  strategy?.(component, seed);
  if (strategy !== tree) return strategy !== null;
  return pageScale(component.bodies) === 1 && countFaults(component) === 0;
}

/** The strategy that gives a network its first positions. */
function networkStrategy({ bodies }: Bodies): Strategy {
  return bodies.length <= largestStress ? stress : forces;
}

/** The part of its page that a network covers. */
export function fillOf({ bodies }: Bodies): number {
  const { fill, largeFill } = LAYOUT_SETTINGS.page;
  return bodies.length > largestStress ? largeFill : fill;
}

/** Scales positions so that they fill a page, and removes overlaps. */
function fitToPage(component: Bodies, fill: number): void {
  const { bodies } = component;
  const page = pageFor(component, fill);
  centre(bodies);
  const { width, height } = boundsOf(bodies.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  for (const body of bodies) {
    if (width > 0) body.x *= page.width / width;
    if (height > 0) body.y *= page.height / height;
  }
  removeOverlaps(bodies, LAYOUT_SETTINGS.cost.boxMarginPx);
  centre(bodies);
}

/** The first positions of a connected network, without overlaps, on a page that is so full. */
export function startNetwork(
  component: Bodies,
  seed: number,
  fill: number,
  strategy = networkStrategy(component),
): void {
  strategy(component, seed);
  fitToPage(component, fill);
}
