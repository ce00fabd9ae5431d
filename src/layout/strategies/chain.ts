import type { Body, Link } from '../body.js';
import { isDrawn } from '../components.js';
import { neededLength } from '../label-room.js';
import { pageScale } from '../page.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import { neighboursOf } from '../shape.js';
import type { Strategy } from './strategy.js';

const { gapX, gapY } = LAYOUT_SETTINGS.tidy;
const RIGHT = { x: 1, y: 0 };
const DOWN = { x: 0, y: 1 };

/** The bodies from one end to the other, beginning with the owner of what follows. */
function inOrder(bodies: readonly Body[]): Body[] {
  const ends = bodies.filter((body) => neighboursOf(body).length === 1);
  const owns = (body: Body): boolean => body.links.some((link) => link.owner === body.id);
  const first = ends.find(owns) ?? ends[0];
  const order = new Set(first ? [first] : []);
  for (const body of order) for (const next of neighboursOf(body)) order.add(next);
  return [...order];
}

/** The most that the links between two bodies need in a direction. */
function needed(a: Body, b: Body, direction: { x: number; y: number }): number {
  const isBetween = (link: Link): boolean => isDrawn(link) && (link.a === b || link.b === b);
  return Math.max(0, ...a.links.filter(isBetween).map((link) => neededLength(link, direction)));
}

/** Places the chain in rows that are read to and fro; a row ends once it is as long as the limit. */
function inRows(order: readonly Body[], limit: number): void {
  const rowHeight = Math.max(...order.map(({ height }) => height));
  let [x, y, forwards, length] = [0, 0, 1, 0];
  order.forEach((body, index) => {
    const before = order[index - 1];
    if (before) {
      const across = (before.width + body.width) / 2 + Math.max(gapX, needed(before, body, RIGHT));
      if (length + across > limit) {
        y += rowHeight + Math.max(gapY, needed(before, body, DOWN));
        [forwards, length] = [-forwards, 0];
      } else {
        x += forwards * across;
        length += across;
      }
    }
    body.x = x;
    body.y = y;
  });
}

/**
 * A chain as one row, or where that does not fit a window as several, read to
 * and fro, so that every link is straight and has room for its label.
 */
export const chain: Strategy = ({ bodies }) => {
  const order = inOrder(bodies);
  inRows(order, Infinity);
  const length = Math.abs((order.at(-1)?.x ?? 0) - (order[0]?.x ?? 0));
  let [best, bestScale] = [Infinity, pageScale(order)];
  for (let rows = 2; rows <= order.length / 2 && bestScale > 1; rows++) {
    inRows(order, length / rows);
    const scale = pageScale(order);
    // With more rows it only becomes higher.
    if (scale >= bestScale) break;
    [best, bestScale] = [length / rows, scale];
  }
  inRows(order, best);
};
