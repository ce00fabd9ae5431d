import { boxesOverlap } from '../../geometry/index.js';
import type { Body } from '../body.js';
import { isDrawn } from '../components.js';
import { direction } from '../direction.js';
import { isCramped } from '../faults.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import type { Strategy } from './strategy.js';

const { gapX, gapY } = LAYOUT_SETTINGS.tidy;
const { aspect } = LAYOUT_SETTINGS.page;
const { precision } = LAYOUT_SETTINGS.rings;

/** Where the bodies stand on the ellipse, as parts of a turn: each is given what its size needs. */
function turnsOf(bodies: readonly Body[]): number[] {
  const needs = bodies.map(({ width, height }) => width + gapX + height + gapY);
  const total = needs.reduce((sum, need) => sum + need, 0);
  let before = 0;
  return needs.map((need) => {
    const turn = (before + need / 2) / total;
    before += need;
    return turn;
  });
}

/**
 * Bodies around an ellipse, in the order of the graph. Where nearly all are linked
 * with all, crossings cannot be avoided, but no link then runs under a third body.
 */
export const ellipse: Strategy = ({ bodies, links }) => {
  const turns = turnsOf(bodies);
  const drawn = links.filter(isDrawn);
  const isClear = (radius: number): boolean => {
    bodies.forEach((body, index) => {
      const { x, y } = direction((turns[index] ?? 0) - 0.25);
      body.x = x * radius * aspect;
      body.y = y * radius;
    });
    if (drawn.some(isCramped)) return false;
    return bodies.every((body, index) => {
      const next = bodies[(index + 1) % bodies.length];
      return !next || !boxesOverlap(body, next, gapY);
    });
  };
  let low = 0;
  let high: number = gapX;
  while (!isClear(high)) [low, high] = [high, high * 2];
  while (high - low > precision * gapX) {
    const middle = (low + high) / 2;
    if (isClear(middle)) high = middle;
    else low = middle;
  }
  isClear(high);
};
