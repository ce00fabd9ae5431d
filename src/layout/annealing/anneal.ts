import type { Bodies } from '../body.js';
import { seededRandom } from '../random.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import { USUAL_EFFORT, type Effort } from './costs.js';
import { LayoutCost } from './layout-cost.js';
import { Moves, type Step } from './moves.js';
import type { PageSize } from './page-size.js';

const { mostTests, testsPerMove, lastStepPx } = LAYOUT_SETTINGS.anneal;

/** How often the share of the work that is done is reported. */
const REPORTS = 40;

/** How a layout is annealed. */
export interface Schedule {
  /** How much work is done for each body, in comparisons of a box or an edge with another one. */
  testsPerBody: number;
  /** How far a box is moved at first, in pixels. */
  stepPx: number;
  /** By how much a move may raise the cost at first, to leave a local minimum. */
  tolerance: number;
}

/** Moves boxes one after the other; takes all back when the sum of their costs rises by more than a tolerance. */
function tryMove(cost: LayoutCost, steps: readonly Step[], tolerance: number): void {
  if (steps.length > 1 && cost.leastRise(steps) > tolerance) return;
  // A hull is large while only some of its members have moved.
  const isGroup = steps.length > 1 && steps.length === steps[0]?.box.group?.members.length;
  // What the boxes that follow could gain at most.
  let gain = steps.reduce((sum, { box }) => sum + cost.costOf(box), 0);
  let rise = 0;
  const moved: Step[] = [];
  for (const { box, x, y } of steps) {
    const before = { box, x: box.x, y: box.y };
    gain -= cost.costOf(box);
    const limit = isGroup ? Infinity : tolerance - rise + Math.max(0, gain);
    rise += cost.move(box, x, y, limit);
    if (rise === Infinity) break;
    moved.push(before);
  }
  if (rise <= tolerance) return;
  for (const { box, x, y } of moved.reverse()) cost.move(box, x, y, Infinity);
}

/**
 * Improves a layout in place by simulated annealing: boxes are moved alone, near a
 * neighbour, with their leaves, with their group, or swapped, and a move is kept
 * when the cost falls, or rises by less than a tolerance that falls to nothing
 * (threshold accepting, Dueck and Scheuer, 1990). How long it takes depends on the
 * size of the graph alone, never on the clock, so the result is the same everywhere.
 * Yields the share of the work that is done, from 0 to 1, now and then.
 */
export function* anneal(
  bodies: Bodies,
  page: PageSize,
  seed: number,
  schedule: Schedule,
  { times, costs, tolerance: more }: Effort = USUAL_EFFORT,
): Generator<number, void> {
  const count = bodies.bodies.length;
  if (count < 2) return;
  const cost = new LayoutCost(bodies, page, costs);
  const moves = new Moves(cost, seededRandom(seed));
  const wanted = schedule.testsPerBody * count;
  const affordable = Math.min(wanted, mostTests);
  const budget = times * affordable;
  // With little time for each box, what was made worse is not made good again.
  const tolerance = schedule.tolerance * more * (affordable / wanted);
  const before = cost.tests;
  let moveCount = 0;
  let reports = 0;
  const used = (): number => (cost.tests - before + testsPerMove * moveCount) / budget;
  for (let share = 0; share < 1; share = used()) {
    const remaining = (1 - share) * (1 - share);
    const step = lastStepPx + (schedule.stepPx - lastStepPx) * remaining;
    tryMove(cost, moves.next(step), tolerance * remaining);
    moveCount += 1;
    if (share * REPORTS < reports) continue;
    reports += 1;
    yield share;
  }
  for (const { body, x, y } of cost.boxes) {
    body.x = x;
    body.y = y;
  }
}
