import { CLEARANCE_PX, comesNear, curvesOf, type Bundle, type FoundWay } from './bundle.js';
import { borderPoint, isInside, type Box } from '../geometry.js';
import { shortestWay, type Hurdle } from './shortest-way.js';
import type { Point } from '../scene.js';
import { bendAt, type Way } from './way.js';

/** How far a line keeps from the boxes that it is led around, at first, and how much further after each failure. */
const FIRST_MARGIN_PX = 8;
const FURTHER_MARGIN_PX = 5;
/** How often boxes that turn out to be in the way are taken into account. */
const MOST_ROUNDS = 14;
/** Past so many boxes a line would wind too much to be followed. */
const MOST_HURDLES = 32;
/** How far from a corner a line leaves its straight course to round it. */
const ROUNDING_PX = 40;

/** The point so far from a corner towards another point that the corner is rounded. */
function towards(corner: Point, next: Point): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y) || 1;
  const part = Math.min(ROUNDING_PX, length / 3) / length;
  return { x: corner.x + (next.x - corner.x) * part, y: corner.y + (next.y - corner.y) * part };
}

/**
 * A way that keeps close to the straight courses between corners. A curve
 * touches the middles between its control points, so three of them round a
 * corner and leave the rest straight.
 */
function rounded({ a, b }: Bundle, corners: readonly Point[]): Way {
  return corners.flatMap((corner, index) => {
    const before = corners[index - 1] ?? borderPoint(a, corner);
    const after = corners[index + 1] ?? borderPoint(b, corner);
    return [towards(corner, before), corner, towards(corner, after)].map((point) =>
      bendAt(a, b, point),
    );
  });
}

/**
 * The shortest way on which the lines of a bundle keep clear of nodes, turning
 * as often as it takes. Nodes come into account only when they prove to be in
 * the way, and get a wider berth each time they do. Nothing when no way is
 * found; else the one that runs under the fewest.
 */
export function detour(bundle: Bundle, nodes: readonly Box[]): FoundWay | undefined {
  const { a, b, offsets } = bundle;
  const others = nodes.filter((node) => node !== a && node !== b);
  const isOpen = (corner: Point): boolean => {
    return !isInside(corner, a, CLEARANCE_PX) && !isInside(corner, b, CLEARANCE_PX);
  };
  const widest = Math.max(...offsets);
  const hurdles = new Map<Box, Hurdle>();
  const met = (way: Way): Box[] => {
    const curves = curvesOf(bundle, way);
    return others.filter((node) => curves.some((curve) => comesNear(curve, node, CLEARANCE_PX)));
  };
  const raise = (box: Box): void => {
    const margin = hurdles.get(box)?.margin;
    const next = margin === undefined ? FIRST_MARGIN_PX + widest : margin + FURTHER_MARGIN_PX;
    hurdles.set(box, { box, margin: next });
  };
  met([{ sideways: 0, along: 0.5 }]).forEach(raise);
  let best: FoundWay | undefined;
  for (let round = 0; round < MOST_ROUNDS && hurdles.size <= MOST_HURDLES; round++) {
    const corners = shortestWay(a, b, [...hurdles.values()], isOpen);
    if (corners === undefined || corners.length === 0) break;
    const way = rounded(bundle, corners);
    const inTheWay = met(way);
    if (inTheWay.length < (best?.under ?? Infinity)) best = { way, under: inTheWay.length };
    if (inTheWay.length === 0) break;
    inTheWay.forEach(raise);
  }
  return best;
}
