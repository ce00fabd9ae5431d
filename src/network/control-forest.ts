import { groupByKeys } from './group-by.js';
import { exceeds, isStronger, sumOf, type Interest, type Interests, type Sum } from './interest.js';

/**
 * The trees of control: every company below the one that controls it. A tree
 * grows when all its companies together hold a majority in another one.
 */
export class ControlForest {
  readonly #interests: Interests;
  readonly #thresholdOf: (id: string) => number;
  readonly #controllers = new Map<string, string>();
  /** Towards the top of each tree; shortened when it is followed. */
  readonly #upwards = new Map<string, string>();
  /** All companies of a tree, by its top. */
  readonly #trees: Map<string, string[]>;
  #pending: Set<string>;

  constructor(interests: Interests, thresholdOf: (id: string) => number) {
    this.#interests = interests;
    this.#thresholdOf = thresholdOf;
    this.#trees = new Map(interests.companies.map((id) => [id, [id]]));
    this.#pending = new Set(interests.companies);
  }

  /** For every controlled company the id of its nearest controller. */
  get controllers(): ReadonlyMap<string, string> {
    return this.#controllers;
  }

  /** Puts a company that has no controller below another one, which must not be below it. */
  attach(id: string, controller: string): void {
    this.#controllers.set(id, controller);
    const top = this.#topOf(controller);
    this.#upwards.set(id, top);
    const [tree, added] = [this.#trees.get(top) ?? [], this.#trees.get(id) ?? []];
    const [larger, smaller] = tree.length < added.length ? [added, tree] : [tree, added];
    // A sum grows only for what both trees hold, so that the smaller one names all of it.
    for (const owner of smaller) {
      for (const { owned } of this.#interests.of.get(owner) ?? []) this.#pending.add(owned);
      larger.push(owner);
    }
    this.#trees.set(top, larger);
    this.#trees.delete(id);
  }

  /** Attaches, until nothing is left, every company in which one tree holds a majority. */
  attachByGroups(): void {
    while (this.#pending.size > 0) {
      const ids = [...this.#pending].sort();
      this.#pending = new Set();
      for (const id of ids) {
        if (this.#controllers.has(id)) continue;
        const controller = this.#nearestController(id);
        if (controller !== undefined) this.attach(id, controller);
      }
    }
  }

  #topOf(id: string): string {
    let top = id;
    for (let up = this.#upwards.get(top); up !== undefined; up = this.#upwards.get(top)) top = up;
    let at = id;
    for (let up = this.#upwards.get(at); up !== undefined; up = this.#upwards.get(at)) {
      if (up !== top) this.#upwards.set(at, top);
      at = up;
    }
    return top;
  }

  /** The lowest company of another tree that holds, with all below it, a majority. */
  #nearestController(id: string): string | undefined {
    const threshold = this.#thresholdOf(id);
    const byTop = groupByKeys(this.#interests.in.get(id) ?? [], ({ owner }) => [
      this.#topOf(owner),
    ]);
    let strongest: { top: string; sum: Sum } | undefined;
    for (const [top, interests] of byTop) {
      const sum = sumOf(interests);
      if (top === id || !exceeds(sum, threshold)) continue;
      if (!strongest || isStronger(sum, strongest.sum)) strongest = { top, sum };
    }
    if (!strongest) return undefined;
    const below = new Map<string, Interest[]>();
    for (const interest of byTop.get(strongest.top) ?? []) {
      for (const company of this.#upFrom(interest.owner)) {
        below.set(company, [...(below.get(company) ?? []), interest]);
      }
    }
    const holders = [...below].filter(([, interests]) => exceeds(sumOf(interests), threshold));
    return holders.map(([company]) => company).reduce((a, b) => this.#lower(a, b));
  }

  /** Of two companies of a tree the one further from the top, of equal ones the first by id. */
  #lower(a: string, b: string): string {
    const difference = [...this.#upFrom(a)].length - [...this.#upFrom(b)].length;
    return difference > 0 || (difference === 0 && a < b) ? a : b;
  }

  *#upFrom(id: string): Generator<string> {
    for (let at: string | undefined = id; at !== undefined; at = this.#controllers.get(at))
      yield at;
  }
}
