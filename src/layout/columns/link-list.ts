/** A list of links that is filled again and again. */
export class LinkList {
  count = 0;
  readonly links: Int32Array;

  constructor(most: number) {
    this.links = new Int32Array(most);
  }

  push(link: number): void {
    this.links[this.count++] = link;
  }

  /** Sorts by a number for each link, by insertion: most lists are short. Equals keep their order. */
  sort(keys: Float64Array): void {
    const { links, count } = this;
    for (let end = 1; end < count; end++) {
      const link = links[end] ?? 0;
      const key = keys[link] ?? 0;
      let at = end;
      for (; at > 0 && (keys[links[at - 1] ?? 0] ?? 0) > key; at--) links[at] = links[at - 1] ?? 0;
      links[at] = link;
    }
  }
}
