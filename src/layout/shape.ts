import { otherEnd, type Bodies, type Body } from './body.js';
import { isDrawn } from './components.js';
import { LAYOUT_SETTINGS } from './settings.js';

/** What a connected component looks like, by which its strategy is chosen. */
export type Shape = 'single' | 'chain' | 'star' | 'tree' | 'dense' | 'network';

/** The bodies that a body has drawn links to, each once. */
export function neighboursOf(body: Body): Body[] {
  return [...new Set(body.links.filter(isDrawn).map((link) => otherEnd(link, body)))];
}

/** The shape of a connected component, whatever its groups. */
export function shapeOf({ bodies }: Bodies): Shape {
  const count = bodies.length;
  if (count <= 1) return 'single';
  const degrees = bodies.map((body) => neighboursOf(body).length);
  const pairs = degrees.reduce((sum, degree) => sum + degree, 0) / 2;
  const highest = Math.max(...degrees);
  const { dense, largestStar, largestTree } = LAYOUT_SETTINGS.shapes;
  if (pairs === count - 1) {
    if (highest <= 2) return 'chain';
    if (highest === count - 1 && count <= largestStar) return 'star';
    return count <= largestTree ? 'tree' : 'network';
  }
  const isDense = pairs >= dense.share * ((count * (count - 1)) / 2);
  return isDense && count >= dense.fewest && count <= dense.most ? 'dense' : 'network';
}
