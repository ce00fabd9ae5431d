import { borderPoint, type Box } from '../../geometry/index.js';
import { curveThrough, type Curve } from './curve.js';
import { controlPointPositions } from './route-changes.js';
import type { Route } from './route.js';

/** How many segments stand for a curve with one control point, and for each piece of any other. */
export const ARC_SEGMENTS = 14;
const SEGMENTS_PER_PIECE = 4;

/** The curve of an edge between two nodes, from border to border. */
export function curveBetween(a: Box, b: Box, route: Route): Curve {
  const controls = controlPointPositions(a, b, route);
  const start = borderPoint(a, controls[0] ?? b);
  const end = borderPoint(b, controls[controls.length - 1] ?? a);
  const segments = controls.length === 1 ? ARC_SEGMENTS : SEGMENTS_PER_PIECE;
  return curveThrough(start, controls, end, segments);
}
