import { boxesOverlap, segmentEntersBox } from '../../geometry/index.js';
import type { Bodies, Body, Link } from '../body.js';
import { isDrawn } from '../components.js';
import { direction } from '../direction.js';
import { isCramped } from '../faults.js';
import { pageScale } from '../page.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import { neighboursOf } from '../shape.js';
import type { Strategy } from './strategy.js';

const { boxMarginPx, linkMarginPx } = LAYOUT_SETTINGS.cost;
const { mostRings, precision, gaps } = LAYOUT_SETTINGS.rings;

/** A star on the search for its radius. Lengths are in boxes: the plane is stretched so that these are squares. */
interface Star {
  hub: Body;
  leaves: readonly Body[];
  links: readonly Link[];
  unitX: number;
  unitY: number;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Leaves in turn on each of some rings, of which the innermost has a radius. */
function place({ hub, leaves, unitX, unitY }: Star, rings: number, radius: number): void {
  [hub.x, hub.y] = [0, 0];
  leaves.forEach((leaf, index) => {
    const { x, y } = direction((index + 0.5) / leaves.length - 0.25);
    const distance = radius + (index % rings);
    leaf.x = x * distance * unitX;
    leaf.y = y * distance * unitY;
  });
}

/** Whether no box touches another one, no link runs under a box, and all labels have room. */
function isClear({ hub, leaves, links }: Star, rings: number): boolean {
  if (links.some(isCramped)) return false;
  const count = leaves.length;
  // All links lead to the middle, so only those beside one another can meet.
  const near = Math.min(2 * rings, Math.floor(count / 2));
  for (let index = 0; index < count; index++) {
    const leaf = leaves[index];
    if (!leaf || boxesOverlap(leaf, hub, boxMarginPx)) return false;
    for (let step = 1; step <= near; step++) {
      const other = leaves[(index + step) % count];
      if (!other || other === leaf) continue;
      if (boxesOverlap(leaf, other, boxMarginPx)) return false;
      if (segmentEntersBox(hub, other, leaf, linkMarginPx)) return false;
      if (segmentEntersBox(hub, leaf, other, linkMarginPx)) return false;
    }
  }
  return true;
}

/** How many times larger than a window a star is whose innermost ring has a radius. */
function scaleAt(star: Star, rings: number, radius: number): number {
  place(star, rings, radius);
  return pageScale([star.hub, ...star.leaves]);
}

/** The smallest radius at which all is clear, to a precision; Infinity once it is known to make a star no smaller than a scale. */
function smallestRadius(star: Star, rings: number, scale: number): number {
  let [low, high] = [0, 1];
  const isEnough = (radius: number): boolean => {
    place(star, rings, radius);
    return isClear(star, rings);
  };
  const isTooLarge = (): boolean => scaleAt(star, rings, low) >= scale;
  while (!isEnough(high) && high < star.leaves.length) {
    [low, high] = [high, high * 2];
    if (isTooLarge()) return Infinity;
  }
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
    if (low === middle && isTooLarge()) return Infinity;
  }
  return high;
}

/**
 * A star: its leaves in one ring around the hub or in turn in up to four, so many
 * that it is smallest. The links to the outer rings pass between the leaves of
 * the inner ones.
 */
export const rings: Strategy = ({ bodies, links }: Bodies) => {
  const hub = bodies.reduce((a, b) => (neighboursOf(b).length > neighboursOf(a).length ? b : a));
  const leaves = bodies.filter((body) => body !== hub);
  const star: Star = {
    hub,
    leaves,
    links: links.filter(isDrawn),
    unitX: mean(leaves.map(({ width }) => width)),
    unitY: mean(leaves.map(({ height }) => height)),
  };
  let best = { star, count: 1, radius: 0, scale: Infinity };
  for (const [gapX, gapY] of gaps) {
    const wider = { ...star, unitX: star.unitX + gapX, unitY: star.unitY + gapY };
    for (let count = 1; count <= Math.min(mostRings, leaves.length); count++) {
      const radius = smallestRadius(wider, count, best.scale);
      if (radius === Infinity) continue;
      const scale = scaleAt(wider, count, radius);
      if (scale < best.scale) best = { star: wider, count, radius, scale };
    }
  }
  place(best.star, best.count, best.radius);
};
