import type { Box } from '../geometry.js';
import {
  bendsInside,
  CLEARANCE_PX,
  countNear,
  curvesOf,
  straightWay,
  type Bundle,
  type FoundWay,
} from './bundle.js';
import { gapMiddle } from './gap-middle.js';
import type { Way } from './way.js';

/** How far lines are bent at most to lead them around nodes, and in what steps. */
const BENDS_PX = [0, 10, 20, 30, 40, 52, 65, 80, 95, 112, 130, 150, 170];
/** Where along the line a bend may be, beside its middle. */
const FURTHER_PLACES = [0.3, 0.7];
/** Nearer to a box, a line is hard to hit with a finger. */
const COMFORT_PX = 9;

/** Whether a bend so far along the line has its foot outside both boxes, which the engine asks for. */
function isClear({ a, b }: Bundle, along: number): boolean {
  const nearer = Math.min(along, 1 - along) * Math.hypot(b.x - a.x, b.y - a.y);
  const reach = ({ width, height }: Box): number => Math.hypot(width, height) / 2;
  return nearer > Math.max(reach(a), reach(b)) + CLEARANCE_PX;
}

/** The arcs that a line may take, the straightest first. */
function* arcsOf(bundle: Bundle): Generator<Way> {
  const middle = gapMiddle(bundle.a, bundle.b);
  const places = [middle, ...FURTHER_PLACES.filter((along) => isClear(bundle, along))];
  for (const sideways of BENDS_PX) {
    for (const along of sideways === 0 ? [middle] : places) {
      yield [{ sideways, along }];
      if (sideways !== 0) yield [{ sideways: -sideways, along }];
    }
  }
}

/**
 * The straightest arc on which the lines of a bundle run under the fewest nodes
 * and, among those, come close to the fewest. Both ends may be among the nodes.
 */
export function bestArc(bundle: Bundle, nodes: readonly Box[]): FoundWay {
  const others = nodes.filter((node) => node !== bundle.a && node !== bundle.b);
  let best: FoundWay = { way: straightWay(bundle), length: Infinity, under: Infinity };
  let fewestClose = Infinity;
  for (const way of arcsOf(bundle)) {
    if (bendsInside(bundle, way)) continue;
    const curves = curvesOf(bundle, way);
    const under = countNear(curves, others, CLEARANCE_PX);
    if (under > best.under) continue;
    const close = countNear(curves, others, COMFORT_PX);
    if (under === best.under && close >= fewestClose) continue;
    const length = Math.max(...curves.map((curve) => curve.length));
    [best, fewestClose] = [{ way, length, under }, close];
    if (under + close === 0) break;
  }
  return best;
}
