import type { Block } from './block.js';
import { slackOf, TOLERANCE, type Separation } from './variable.js';

/** For each block the separations from what is on one side of it. */
export class Borders {
  readonly #side: 'left' | 'right';
  readonly #of = new Map<Block, Separation[]>();

  constructor(side: 'left' | 'right') {
    this.#side = side;
  }

  /** The one that is missed most; none when all are kept. Those that have come to lie within the block are dropped. */
  mostMissed(block: Block): Separation | undefined {
    const all = this.#get(block);
    let [kept, least] = [0, -TOLERANCE];
    let most: Separation | undefined;
    for (const separation of all) {
      if (separation[this.#side].block === block) continue;
      all[kept++] = separation;
      const slack = slackOf(separation);
      if (slack < least) [least, most] = [slack, separation];
    }
    all.length = kept;
    return most;
  }

  /** Gives those of a block to the one that takes it over. */
  takeOver(block: Block, other: Block): void {
    const [own, taken] = [this.#get(block), this.#get(other)];
    const [few, many] = own.length < taken.length ? [own, taken] : [taken, own];
    for (const separation of few) many.push(separation);
    this.#of.delete(other);
    this.#of.set(block, many);
  }

  /** Forgets a block that is no more. */
  forget(block: Block): void {
    this.#of.delete(block);
  }

  #get(block: Block): Separation[] {
    const known = this.#of.get(block);
    if (known) return known;
    const own = this.#side === 'left' ? 'after' : 'before';
    const all = block.variables.flatMap((variable) => variable[own]);
    this.#of.set(block, all);
    return all;
  }
}
