import { boxesOverlap, segmentEntersBox, segmentsCross } from '../geometry/index.js';
import { LAYOUT_SETTINGS } from './settings.js';
import type { Bodies, Link } from './body.js';
import { isDrawn } from './components.js';
import { neededLength } from './label-room.js';
import { visibleLength } from './link-length.js';

const { boxMarginPx, linkMarginPx } = LAYOUT_SETTINGS.cost;

/** Whether a link leaves less free length than its label needs. */
export function isCramped(link: Link): boolean {
  const [dx, dy] = [link.b.x - link.a.x, link.b.y - link.a.y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance === 0) return true;
  const direction = { x: dx / distance, y: dy / distance };
  return visibleLength(link, distance) < neededLength(link, direction);
}

/**
 * How often boxes touch, links run under boxes, cross, or are too short for
 * their label. For parts of some hundred bodies: everything is compared.
 */
export function countFaults({ bodies, links }: Bodies): number {
  const drawn = links.filter(isDrawn);
  let faults = drawn.filter(isCramped).length;
  bodies.forEach((body, index) => {
    for (const other of bodies.slice(0, index)) {
      if (boxesOverlap(body, other, boxMarginPx)) faults += 1;
    }
    for (const { a, b } of drawn) {
      if (a !== body && b !== body && segmentEntersBox(a, b, body, linkMarginPx)) faults += 1;
    }
  });
  drawn.forEach(({ a, b }, index) => {
    for (const { a: c, b: d } of drawn.slice(0, index)) {
      if (a === c || a === d || b === c || b === d) continue;
      if (segmentsCross(a, b, c, d)) faults += 1;
    }
  });
  return faults;
}
