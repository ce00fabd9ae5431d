/** The items of an iterator, each taken from it when it is reached first. May be iterated any number of times. */
export class LazyList<Item> implements Iterable<Item> {
  readonly #rest: Iterator<Item>;
  readonly #taken: Item[] = [];

  constructor(items: Iterable<Item>) {
    this.#rest = items[Symbol.iterator]();
  }

  *[Symbol.iterator](): Iterator<Item> {
    for (let index = 0; ; index++) {
      if (index === this.#taken.length) {
        const next = this.#rest.next();
        if (next.done) return;
        this.#taken.push(next.value);
      }
      yield this.#taken[index] as Item;
    }
  }
}
