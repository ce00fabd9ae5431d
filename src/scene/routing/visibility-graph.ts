import type { PaddedBoxes } from './padded-boxes.js';
import { ROUTING } from './settings.js';
import { GOAL, START, type Vertices } from './vertices.js';

/**
 * Whether a shortest path could turn at a corner on a straight course through it:
 * only when the course touches the box there, and leads neither into it nor
 * straight away from it. True for start and goal, which are at no corner.
 */
function touches(right: number, down: number, dx: number, dy: number): boolean {
  return right * dx * down * dy <= 0;
}

const NONE = -1;

/**
 * Start, goal and the corners at which a path may turn, by their indices, with the shortest
 * known paths between them (A* on a visibility graph; Hart, Nilsson and Raphael,
 * 1968; Lozano-Pérez and Wesley, 1979). Plain arrays, since nothing else takes as
 * long in routing.
 */
export class VisibilityGraph {
  readonly #vertices: Vertices;
  readonly #obstacles: PaddedBoxes;
  /** The length of the shortest known path from the start. */
  readonly #lengths: Float64Array;
  /** The length of a straight line to the goal. */
  readonly #remaining: Float64Array;
  /** What comes before it on the shortest known path. */
  readonly #before: Int16Array;
  readonly #isDone: Uint8Array;

  constructor(vertices: Vertices, obstacles: PaddedBoxes) {
    const { count, xs, ys } = vertices;
    this.#vertices = vertices;
    this.#obstacles = obstacles;
    this.#lengths = new Float64Array(count).fill(Infinity);
    this.#lengths[START] = 0;
    this.#remaining = new Float64Array(count);
    for (let index = 0; index < count; index++) {
      const dx = (xs[GOAL] ?? 0) - (xs[index] ?? 0);
      const dy = (ys[GOAL] ?? 0) - (ys[index] ?? 0);
      this.#remaining[index] = Math.sqrt(dx * dx + dy * dy);
    }
    this.#before = new Int16Array(count);
    this.#isDone = new Uint8Array(count);
  }

  /** The indices of the corners on the shortest path, in order; undefined where there is none. */
  shortestPath(): number[] | undefined {
    let at = START;
    while (at !== GOAL) {
      this.#isDone[at] = 1;
      at = this.#relax(at);
      if (at === NONE) return undefined;
    }
    const path: number[] = [];
    for (at = this.#before[GOAL] ?? START; at !== START; at = this.#before[at] ?? START) {
      path.unshift(at);
    }
    return path;
  }

  /** Shortens the paths to the neighbours of a vertex that lead through it; gives the most promising vertex then. */
  #relax(at: number): number {
    const { xs, ys, rights, downs, count } = this.#vertices;
    const [lengths, remaining] = [this.#lengths, this.#remaining];
    const x = xs[at] ?? 0;
    const y = ys[at] ?? 0;
    const right = rights[at] ?? 0;
    const down = downs[at] ?? 0;
    const before = (lengths[at] ?? 0) + ROUTING.costOfTurn;
    let best = NONE;
    let shortest = Infinity;
    for (let next = GOAL; next < count; next++) {
      if (this.#isDone[next]) continue;
      const dx = (xs[next] ?? 0) - x;
      const dy = (ys[next] ?? 0) - y;
      const toGoal = remaining[next] ?? 0;
      if (touches(right, down, dx, dy) && touches(rights[next] ?? 0, downs[next] ?? 0, dx, dy)) {
        const length = before + Math.sqrt(dx * dx + dy * dy);
        // Nor does what is further than a path that is known lead to a shorter one.
        if (
          length < (lengths[next] ?? 0) &&
          length + toGoal < (lengths[GOAL] ?? 0) &&
          this.#obstacles.leaveFree(xs, ys, at, next)
        ) {
          lengths[next] = length;
          this.#before[next] = at;
        }
      }
      const whole = (lengths[next] ?? 0) + toGoal;
      if (whole < shortest) [best, shortest] = [next, whole];
    }
    return best;
  }
}
