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
  /** What is computed and not read yet, the one that comes first at the end. */
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
    for (let group = this.#waiting.at(-1); group; group = this.#waiting.at(-1)) {
      const least = this.#computed.at(-1)?.item.cost;
      if (least !== undefined && least < group.leastCost) break;
      this.#waiting.pop();
      const items = group.compute();
      for (const [index, item] of items.entries()) {
        this.#insert({ item, order: group.order + index / items.length });
      }
    }
    const next = this.#computed.pop();
    if (next) this.#sorted.push(next.item);
    return next?.item;
  }

  #insert(entry: Entry<Item>): void {
    let [from, to] = [0, this.#computed.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.#computed[middle];
      if (other && isBefore(entry, other)) from = middle + 1;
      else to = middle;
    }
    this.#computed.splice(from, 0, entry);
  }
}
