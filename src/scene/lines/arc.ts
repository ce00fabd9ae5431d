import { CLEARANCE_PX, comesNear, curvesOf, waysOf, type Bundle, type FoundWay } from './bundle.js';
import { gapMiddle } from './gap-middle.js';
import { isInside, type Box } from '../geometry.js';
import { controlPoints, type Way } from './way.js';

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

/** Whether a bent line has its control point in one of its ends; the engine leaves such a line out. */
function bendsInside({ a, b }: Bundle, way: Way): boolean {
  if (way.every(({ sideways }) => sideways === 0)) return false;
  return controlPoints(a, b, way).some((point) => {
    return isInside(point, a, CLEARANCE_PX) || isInside(point, b, CLEARANCE_PX);
  });
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
  let best: FoundWay = {
    way: [{ sideways: 0, along: gapMiddle(bundle.a, bundle.b) }],
    under: Infinity,
  };
  let fewestClose = Infinity;
  for (const way of arcsOf(bundle)) {
    if (waysOf(bundle, way).some((own) => bendsInside(bundle, own))) continue;
    const curves = curvesOf(bundle, way);
    const within = (px: number): number =>
      curves.reduce((sum, curve) => {
        return sum + others.filter((node) => comesNear(curve, node, px)).length;
      }, 0);
    const under = within(CLEARANCE_PX);
    if (under > best.under) continue;
    const close = within(COMFORT_PX);
    if (under === best.under && close >= fewestClose) continue;
    [best, fewestClose] = [{ way, under }, close];
    if (under + close === 0) break;
  }
  return best;
}
