import type { Limits } from './holding-on-day.js';
import { WHOLE } from './percent.js';

/** What shares are a part of, in percent of all shares: less where some do not count, by the least and the most of these. */
export interface Whole {
  least: number;
  most: number;
}

export const ALL: Whole = { least: WHOLE, most: WHOLE };

/** A percentage of the whole as a percentage of a part of it; Infinity of nothing. */
function partOf(percent: number, whole: number): number {
  if (whole === WHOLE || percent === 0) return percent;
  return whole > 0 ? (percent * WHOLE) / whole : Infinity;
}

/** Shares by number, of edges or of parties, in percent. */
export class Shares {
  /** The least and the most that each can be. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** 1 where it is more than the least, and less than the most. */
  readonly leastIsOpen: Uint8Array;
  readonly mostIsOpen: Uint8Array;
  #areExact: boolean | undefined;

  constructor(count: number) {
    this.least = new Float64Array(count);
    this.most = new Float64Array(count);
    this.leastIsOpen = new Uint8Array(count);
    this.mostIsOpen = new Uint8Array(count);
  }

  /** Adds to a share what is known within limits, in percent of the whole. */
  add(at: number, { min, max, minIsOpen, maxIsOpen }: Limits): void {
    this.least[at] = (this.least[at] ?? 0) + min;
    this.most[at] = (this.most[at] ?? 0) + max;
    if (minIsOpen) this.leastIsOpen[at] = 1;
    if (maxIsOpen) this.mostIsOpen[at] = 1;
  }

  /** Adds to a share another one, which is given in percent of a whole that may be less than 100. */
  addOf(
    at: number,
    { least, most, leastIsOpen, mostIsOpen }: Shares,
    other: number,
    whole: Whole,
  ): void {
    this.least[at] = (this.least[at] ?? 0) + partOf(least[other] ?? 0, whole.least);
    this.most[at] = (this.most[at] ?? 0) + partOf(most[other] ?? 0, whole.most);
    if (leastIsOpen[other] === 1) this.leastIsOpen[at] = 1;
    if (mostIsOpen[other] === 1) this.mostIsOpen[at] = 1;
  }

  /** Whether every share is known exactly. To be asked when all have been added. */
  get areExact(): boolean {
    this.#areExact ??= this.least.every((least, at) => least === this.most[at]);
    return this.#areExact;
  }

  /** The same shares by other numbers: first the one of the first of `items`. */
  inOrder(items: Int32Array): Shares {
    const shares = new Shares(items.length);
    items.forEach((item, at) => {
      shares.least[at] = this.least[item] ?? 0;
      shares.most[at] = this.most[item] ?? 0;
      shares.leastIsOpen[at] = this.leastIsOpen[item] ?? 0;
      shares.mostIsOpen[at] = this.mostIsOpen[item] ?? 0;
    });
    return shares;
  }
}
