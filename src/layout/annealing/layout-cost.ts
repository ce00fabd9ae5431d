import { HULL_PADDING_PX, overlapArea } from '../../geometry/index.js';
import type { Bodies } from '../body.js';
import { USUAL_EFFORT, type Costs } from './costs.js';
import { faultCost, hullCost, lengthCost, pageCost, strangerCost } from './local-cost.js';
import type { PageSize } from './page-size.js';
import {
  annealedParts,
  hullOf,
  type AnnealedBox,
  type AnnealedGroup,
  type AnnealedLink,
} from './parts.js';
import { Surroundings } from './surroundings.js';

/**
 * The cost of a layout, kept up to date while boxes move. What each box and each link
 * costs where it is is known, so a move is judged by what it costs afterwards
 * alone; boxes and links are found by a grid, and only a move that is kept changes
 * what others cost.
 */
export class LayoutCost {
  readonly boxes: readonly AnnealedBox[];
  readonly page: PageSize;
  readonly #links: readonly AnnealedLink[];
  readonly #groups: readonly AnnealedGroup[];
  readonly #surroundings: Surroundings;
  readonly #costs: Costs;

  constructor(bodies: Bodies, page: PageSize, costs = USUAL_EFFORT.costs) {
    const { boxes, links, groups } = annealedParts(bodies);
    this.boxes = boxes;
    this.page = page;
    this.#costs = costs;
    this.#links = links;
    this.#groups = groups;
    const drawn = links.filter(({ visibility }) => visibility > 0);
    this.#surroundings = new Surroundings(boxes, drawn, { x: 0, y: 0, ...page }, costs);
    for (const box of boxes) {
      box.overlap = this.#surroundings.overlap(box, 0);
      box.linksOver = this.#surroundings.linksOver(box, 0);
    }
    for (const link of drawn) this.#surveyInto(link, 0);
    for (const group of groups) group.strangers = this.#surroundings.strangersIn(group);
  }

  /** How many boxes and links have been compared with others. */
  get tests(): number {
    return this.#surroundings.tests;
  }

  /** The cost of the whole layout. */
  total(): number {
    let cost = 0;
    for (const group of this.#groups) {
      const { hull } = group;
      // What two hulls share counts once.
      cost +=
        (hullCost(group, this.#groups, this.#costs) +
          this.#costs.hullPerPx2 * hull.width * hull.height) /
        2;
    }
    for (const box of this.boxes) {
      cost += pageCost(box, this.page, this.#costs) + (this.#costs.overlapPerPx2 * box.overlap) / 2;
      cost += strangerCost(box, box.group, this.#groups, this.#costs);
    }
    for (const link of this.#links) {
      cost +=
        lengthCost(link, this.#costs) +
        faultCost({ ...link, crossings: link.crossings / 2 }, this.#costs);
    }
    return cost;
  }

  /** What a box costs where it is, except for the hull of its own group. */
  costOf(box: AnnealedBox): number {
    let cost = this.#fixedCost(box);
    for (const link of box.links) cost += lengthCost(link, this.#costs);
    return cost;
  }

  /**
   * Moves a box unless the cost rises by more than a tolerance. Returns by how much
   * it rises; Infinity when the box stays where it is.
   */
  move(box: AnnealedBox, x: number, y: number, tolerance: number): number {
    const { x: oldX, y: oldY, group } = box;
    const before = this.costOf(box);
    const changed = group && this.#changesHull(box, group, x, y) ? group : null;
    const { hull, strangers = 0 } = changed ?? {};
    const ownHullBefore = changed ? hullCost(changed, this.#groups, this.#costs) + strangers : 0;
    const limit = before + ownHullBefore + tolerance;
    box.x = x;
    box.y = y;
    if (changed) changed.hull = hullOf(changed.members);
    const after = this.#costAfter(box, changed, limit);
    if (after > limit) {
      box.x = oldX;
      box.y = oldY;
      if (changed && hull) {
        changed.hull = hull;
        changed.strangers = strangers;
      }
      return Infinity;
    }
    this.#commit(box, oldX, oldY);
    return after - before - ownHullBefore;
  }

  /**
   * By how much a move of several boxes raises the cost at least: by lengths and the page, if nothing
   * else of what they cost were left.
   */
  leastRise(steps: readonly { box: AnnealedBox; x: number; y: number }[]): number {
    const moved = new Set(steps.map(({ box }) => box));
    let rise = 0;
    const lengths = (): number => {
      let sum = 0;
      for (const box of moved) {
        sum += pageCost(box, this.page, this.#costs);
        for (const link of box.links) {
          const isWithin = moved.has(link.a) && moved.has(link.b);
          sum += isWithin ? lengthCost(link, this.#costs) / 2 : lengthCost(link, this.#costs);
        }
      }
      return sum;
    };
    for (const box of moved) rise -= this.#fixedCost(box) - pageCost(box, this.page, this.#costs);
    rise -= lengths();
    const before = steps.map(({ box }) => ({ x: box.x, y: box.y }));
    for (const { box, x, y } of steps) [box.x, box.y] = [x, y];
    rise += lengths();
    steps.forEach(({ box }, index) => {
      const { x, y } = before[index] ?? box;
      [box.x, box.y] = [x, y];
    });
    return rise;
  }

  /** The cost of a box that the caches know, where it is. */
  #fixedCost(box: AnnealedBox): number {
    let cost =
      pageCost(box, this.page, this.#costs) +
      this.#costs.overlapPerPx2 * box.overlap +
      this.#costs.linkUnderBox * box.obstacleWeight * box.linksOver;
    if (this.#groups.length > 0) {
      cost += strangerCost(box, box.group, this.#groups, this.#costs);
    }
    for (const link of box.links) cost += faultCost(link, this.#costs);
    return cost;
  }

  /** The cost of a box where it has just been put, broken off above a limit. The cheap terms come first. */
  #costAfter(box: AnnealedBox, changed: AnnealedGroup | null, limit: number): number {
    let cost = pageCost(box, this.page, this.#costs);
    for (const link of box.links) cost += lengthCost(link, this.#costs);
    if (cost > limit) return cost;
    cost += this.#costs.overlapPerPx2 * this.#surroundings.overlap(box, 0);
    if (cost > limit) return cost;
    if (this.#groups.length > 0) {
      cost += strangerCost(box, box.group, this.#groups, this.#costs);
      if (changed) cost += hullCost(changed, this.#groups, this.#costs);
      if (cost > limit) return cost;
    }
    if (changed) {
      changed.strangers = this.#surroundings.strangersIn(changed);
      cost += changed.strangers;
      if (cost > limit) return cost;
    }
    cost += this.#costs.linkUnderBox * box.obstacleWeight * this.#surroundings.linksOver(box, 0);
    for (const link of box.links) {
      if (cost > limit) return cost;
      if (link.visibility === 0) continue;
      cost += this.#surroundings.faultCostUpTo(link, limit - cost);
    }
    return cost;
  }

  /** Whether a group gets another hull when a member moves. */
  #changesHull(box: AnnealedBox, { hull, members }: AnnealedGroup, x: number, y: number): boolean {
    if (members.length === 1) return true;
    const reachX = (hull.width - box.width) / 2 - HULL_PADDING_PX;
    const reachY = (hull.height - box.height) / 2 - HULL_PADDING_PX;
    const isInner = (atX: number, atY: number): boolean =>
      Math.abs(atX - hull.x) < reachX - 1e-6 && Math.abs(atY - hull.y) < reachY - 1e-6;
    return !isInner(box.x, box.y) || !isInner(x, y);
  }

  /** Surveys a link for itself as well. */
  #surveyInto(link: AnnealedLink, change: number): void {
    this.#surroundings.survey(link, change);
    link.crossings = this.#surroundings.crossings;
    link.boxesUnder = this.#surroundings.boxesUnder;
  }

  /** Enters a move that is kept into the grid and into what others cost. */
  #commit(box: AnnealedBox, oldX: number, oldY: number): void {
    const { x, y } = box;
    for (const group of this.#groups) {
      if (group !== box.group)
        group.strangers += this.#costs.strangerPerPx2 * overlapArea(group.hull, box);
    }
    box.x = oldX;
    box.y = oldY;
    for (const group of this.#groups) {
      if (group !== box.group)
        group.strangers -= this.#costs.strangerPerPx2 * overlapArea(group.hull, box);
    }
    this.#surroundings.overlap(box, -1);
    this.#surroundings.linksOver(box, -1);
    this.#surroundings.changeBox(box, false);
    for (const link of box.links) {
      if (link.visibility === 0) continue;
      this.#surroundings.survey(link, -1);
      this.#surroundings.changeLink(link, false);
    }
    box.x = x;
    box.y = y;
    this.#surroundings.changeBox(box, true);
    box.overlap = this.#surroundings.overlap(box, 1);
    box.linksOver = this.#surroundings.linksOver(box, 1);
    for (const link of box.links) {
      if (link.visibility === 0) continue;
      this.#surroundings.changeLink(link, true);
      this.#surveyInto(link, 1);
    }
  }
}
