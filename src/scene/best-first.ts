/** Items that are computed together, and a cost that none of them goes below. */
export interface BoundedGroup<Item> {
  leastCost: number;
  compute: () => Item[];
}

interface Entry<Item> {
  item: Item;
  /** Its place among all items in the order in which they were given. */
  order: number;
}

/** Whether one comes before another. */
function isBefore<Item extends { cost: number }>(a: Entry<Item>, b: Entry<Item>): boolean {
  return a.item.cost < b.item.cost || (a.item.cost === b.item.cost && a.order < b.order);
}

/**
 * Items in ascending order of cost, those of equal cost in the order in which
 * they were given, as a stable sort would have them. A group is only computed when
 * what comes next may be in it, so that reading the first few of many costs little.
 * May be iterated any number of times.
 */
export class BestFirst<Item extends { cost: number }> implements Iterable<Item> {
  /** The groups that are not computed yet, the one that comes first at the end. */
  readonly #waiting: (BoundedGroup<Item> & { order: number })[];
  /** What is computed and not read yet. Few are ever read, so that it is not kept in order. */
  readonly #computed: Entry<Item>[] = [];
  readonly #sorted: Item[] = [];

  constructor(groups: readonly BoundedGroup<Item>[]) {
    this.#waiting = groups
      .map(({ leastCost, compute }, order) => ({ leastCost, compute, order }))
      .sort((a, b) => b.leastCost - a.leastCost || b.order - a.order);
  }

  *[Symbol.iterator](): Iterator<Item> {
    for (let index = 0; ; index++) {
      const item = this.#sorted[index] ?? this.#next();
      if (!item) return;
      yield item;
    }
  }

  #next(): Item | undefined {
    let first = this.#firstFrom(0, -1);
    for (let group = this.#waiting.at(-1); group; group = this.#waiting.at(-1)) {
      const least = this.#computed[first]?.item.cost;
      if (least !== undefined && least < group.leastCost) break;
      this.#waiting.pop();
      const before = this.#computed.length;
      const items = group.compute();
      for (const [index, item] of items.entries()) {
        this.#computed.push({ item, order: group.order + index / items.length });
      }
      first = this.#firstFrom(before, first);
    }
    const next = this.#computed[first];
    const last = this.#computed.pop();
    if (!next || !last) return undefined;
    if (next !== last) this.#computed[first] = last;
    this.#sorted.push(next.item);
    return next.item;
  }

  /** The index of the computed entry that comes first, of that at `first`, if any, and those from `index` on. */
  #firstFrom(index: number, first: number): number {
    let best = this.#computed[first];
    for (let at = index; at < this.#computed.length; at++) {
      const entry = this.#computed[at];
      if (entry && (!best || isBefore(entry, best))) [first, best] = [at, entry];
    }
    return first;
  }
}
