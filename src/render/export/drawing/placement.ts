import type { Point } from '../../../geometry/index.js';

/** Where a scene is on a page: enlarged first, then moved. */
export interface Placement {
  scale: number;
  x: number;
  y: number;
}

/** A point of a scene on the page. */
export function placed({ scale, x, y }: Placement, point: Point): Point {
  return { x: x + point.x * scale, y: y + point.y * scale };
}

/** No line is thinner on paper, which would be lost in print: 0.4 points. */
const THINNEST_PX = 0.55;

/** The width of a line of a scene on the page. */
export function placedWidth({ scale }: Placement, width: number): number {
  return Math.max(THINNEST_PX, width * scale);
}
