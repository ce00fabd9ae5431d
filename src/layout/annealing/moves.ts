import { LAYOUT_SETTINGS } from '../settings.js';
import type { LayoutCost } from './layout-cost.js';
import type { AnnealedBox, AnnealedLink } from './parts.js';

const { shares, worseOfTwo, swapNear, neighbourStepPx } = LAYOUT_SETTINGS.anneal;

/** A box and where it is to go. */
export interface Step {
  box: AnnealedBox;
  x: number;
  y: number;
}

function otherEnd({ a, b }: AnnealedLink, box: AnnealedBox): AnnealedBox {
  return a === box ? b : a;
}

/** Draws moves at random, the same ones for the same numbers. */
export class Moves {
  readonly #cost: LayoutCost;
  readonly #random: () => number;
  /** Moves reach as far sideways as up and down, as measured by the page. */
  readonly #aspect: number;

  constructor(cost: LayoutCost, random: () => number) {
    this.#cost = cost;
    this.#random = random;
    this.#aspect = cost.page.width / cost.page.height;
  }

  /** The next move, by a step in pixels at most; of nothing where there is nothing to move. */
  next(step: number): Step[] {
    const box = this.#pickBox();
    if (!box) return [];
    const chance = this.#random();
    let upTo: number = shares.group;
    if (chance < upTo) return this.#shift(box.group?.members ?? withLeaves(box), step);
    if (chance < (upTo += shares.swap)) return this.#swap(box);
    if (chance < (upTo += shares.leaves)) return this.#shift(withLeaves(box), step);
    if (chance < (upTo += shares.near)) return this.#near(box, step);
    if (chance < upTo + shares.barycentre) return this.#toBarycentre(box, step);
    return this.#shift([box], step);
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#random() * list.length)];
  }

  /** From minus to plus a spread. */
  #around(spread: number): number {
    return (this.#random() * 2 - 1) * spread;
  }

  /** Any box, or the worse of two. */
  #pickBox(): AnnealedBox | undefined {
    const one = this.#pick(this.#cost.boxes);
    if (!one || this.#random() >= worseOfTwo) return one;
    const other = this.#pick(this.#cost.boxes);
    return other && this.#cost.costOf(other) > this.#cost.costOf(one) ? other : one;
  }

  #shift(boxes: readonly AnnealedBox[], step: number): Step[] {
    const dx = this.#around(step);
    const dy = this.#around(step / this.#aspect);
    return boxes.map((box) => ({ box, x: box.x + dx, y: box.y + dy }));
  }

  /** Exchanges two boxes, mostly those with a common neighbour. */
  #swap(box: AnnealedBox): Step[] {
    let other = this.#pick(this.#cost.boxes);
    if (this.#random() < swapNear) {
      const link = this.#pick(box.links);
      const neighbour = link && otherEnd(link, box);
      const next = neighbour && this.#pick(neighbour.links);
      if (next) other = otherEnd(next, neighbour);
    }
    if (!other || other === box) return [];
    return [
      { box, x: other.x, y: other.y },
      { box: other, x: box.x, y: box.y },
    ];
  }

  /** To the side of a box that it is tied to. */
  #near(box: AnnealedBox, step: number): Step[] {
    const link = this.#pick(box.links);
    if (!link) return this.#shift([box], step);
    const { x, y, width } = otherEnd(link, box);
    const spread = Math.max(neighbourStepPx, width);
    return [{ box, x: x + this.#around(spread), y: y + this.#around(spread / this.#aspect) }];
  }

  /** To the middle of those that it is tied to. */
  #toBarycentre(box: AnnealedBox, step: number): Step[] {
    if (box.links.length < 2) return this.#near(box, step);
    let [x, y, total] = [0, 0, 0];
    for (const link of box.links) {
      const other = otherEnd(link, box);
      const weight = link.link.weight + 0.01;
      x += weight * other.x;
      y += weight * other.y;
      total += weight;
    }
    const spread = step / 2;
    return [
      {
        box,
        x: x / total + this.#around(spread),
        y: y / total + this.#around(spread / this.#aspect),
      },
    ];
  }
}

/** A box with its leaves: those that are tied to it alone. */
function withLeaves(box: AnnealedBox): AnnealedBox[] {
  const isPulling = ({ link }: AnnealedLink): boolean => link.weight > 0;
  const leaves = [box];
  for (const link of box.links) {
    const other = otherEnd(link, box);
    if (isPulling(link) && other.links.filter(isPulling).length === 1) leaves.push(other);
  }
  return leaves;
}
