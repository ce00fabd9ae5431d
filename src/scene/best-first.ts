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

/**
 * Items in ascending order of cost, those of equal cost in the order in which
 * they were given, as a stable sort would have them. A group is only computed when
 * what comes next may be in it, so that reading the first few of many costs little.
 * May be iterated any number of times.
 */
export class BestFirst<Item extends { cost: number }> implements Iterable<Item> {
  /** The groups that are not computed yet, the one that comes first at the end. */
  readonly #waiting: (BoundedGroup<Item> & { order: number })[];
  /** What is computed and not known to come next, the one that comes first at the end. */
  readonly #computed: Entry<Item>[] = [];
  readonly #sorted: Item[] = [];

  constructor(groups: readonly BoundedGroup<Item>[]) {
    this.#waiting = groups
      .map((group, order) => ({ ...group, order }))
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
    for (let group = this.#waiting.at(-1); group; group = this.#waiting.at(-1)) {
      const first = this.#computed.at(-1);
      if (first && first.item.cost < group.leastCost) break;
      this.#waiting.pop();
      const items = group.compute();
      this.#computed.push(
        ...items.map((item, index) => ({ item, order: group.order + index / items.length })),
      );
      // What was there is sorted, so that this takes little longer than to go through it once.
      this.#computed.sort((a, b) => b.item.cost - a.item.cost || b.order - a.order);
    }
    const next = this.#computed.pop()?.item;
    if (next) this.#sorted.push(next);
    return next;
  }
}
