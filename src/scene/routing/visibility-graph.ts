import type { Point } from '../../geometry/index.js';
import type { PaddedBoxes } from './padded-boxes.js';
import { ROUTING } from './settings.js';

/** Which corner of a box: -1 for left and top, 1 for right and bottom. */
export interface CornerSide {
  right: number;
  down: number;
}

/**
 * Whether a shortest path could turn at a corner on a straight course through it:
 * only when the course touches the box there, and leads neither into it nor
 * straight away from it. True for start and goal, which are at no corner.
 */
function touches(right: number, down: number, dx: number, dy: number): boolean {
  return right * dx * down * dy <= 0;
}

const START = 0;
const GOAL = 1;
const FIRST_CORNER = 2;
const NONE = -1;

/**
 * Start, goal and the corners at which a path may turn, by their indices, with the shortest
 * known paths between them (A* on a visibility graph; Hart, Nilsson and Raphael,
 * 1968; Lozano-Pérez and Wesley, 1979). Plain arrays, since nothing else takes as
 * long in routing.
 */
export class VisibilityGraph {
  readonly #xs: number[];
  readonly #ys: number[];
  readonly #rights: number[];
  readonly #downs: number[];
  readonly #obstacles: PaddedBoxes;
  /** The length of the shortest known path from the start. */
  readonly #lengths: number[];
  /** The length of a straight line to the goal. */
  readonly #remaining: number[];
  /** What comes before it on the shortest known path. */
  readonly #before: number[];
  readonly #isDone: boolean[];

  constructor(
    start: Point,
    goal: Point,
    corners: readonly (Point & CornerSide)[],
    obstacles: PaddedBoxes,
  ) {
    const [xs, ys] = [
      [start.x, goal.x],
      [start.y, goal.y],
    ];
    const [rights, downs] = [
      [0, 0],
      [0, 0],
    ];
    for (const { x, y, right, down } of corners) {
      xs.push(x);
      ys.push(y);
      rights.push(right);
      downs.push(down);
    }
    [this.#xs, this.#ys, this.#rights, this.#downs] = [xs, ys, rights, downs];
    this.#obstacles = obstacles;
    this.#lengths = xs.map((_, index) => (index === START ? 0 : Infinity));
    this.#remaining = xs.map((x, index) => Math.hypot(goal.x - x, goal.y - (ys[index] ?? 0)));
    this.#before = xs.map(() => NONE);
    this.#isDone = xs.map(() => false);
  }

  /** The indices of the corners on the shortest path, in order; undefined where there is none. */
  shortestPath(): number[] | undefined {
    for (let at = this.#mostPromising(); at !== GOAL; at = this.#mostPromising()) {
      if (at === NONE) return undefined;
      this.#isDone[at] = true;
      this.#relax(at);
    }
    const path: number[] = [];
    for (let at = this.#before[GOAL] ?? START; at !== START; at = this.#before[at] ?? START) {
      path.unshift(at - FIRST_CORNER);
    }
    return path;
  }

  #mostPromising(): number {
    let best = NONE;
    let shortest = Infinity;
    for (let index = 0; index < this.#xs.length; index++) {
      const whole = (this.#lengths[index] ?? 0) + (this.#remaining[index] ?? 0);
      if (whole >= shortest || this.#isDone[index]) continue;
      best = index;
      shortest = whole;
    }
    return best;
  }

  /** Shortens the paths to the neighbours of a vertex that lead through it. */
  #relax(at: number): void {
    const x = this.#xs[at] ?? 0;
    const y = this.#ys[at] ?? 0;
    const right = this.#rights[at] ?? 0;
    const down = this.#downs[at] ?? 0;
    const before = (this.#lengths[at] ?? 0) + ROUTING.costOfTurn;
    for (let next = GOAL; next < this.#xs.length; next++) {
      if (this.#isDone[next]) continue;
      const nextX = this.#xs[next] ?? 0;
      const nextY = this.#ys[next] ?? 0;
      const dx = nextX - x;
      const dy = nextY - y;
      if (!touches(right, down, dx, dy)) continue;
      if (!touches(this.#rights[next] ?? 0, this.#downs[next] ?? 0, dx, dy)) continue;
      const length = before + Math.sqrt(dx * dx + dy * dy);
      // Nor does what is further than a path that is known lead to a shorter one.
      if (length >= (this.#lengths[next] ?? 0)) continue;
      if (length + (this.#remaining[next] ?? 0) >= (this.#lengths[GOAL] ?? 0)) continue;
      if (!this.#obstacles.leaveFree(x, y, nextX, nextY)) continue;
      this.#lengths[next] = length;
      this.#before[next] = at;
    }
  }
}
