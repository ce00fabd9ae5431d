/** Values by key, of which the last few that were asked for are kept: a reader steps to and fro between them. */
export class LastFew<Key, Value extends object> {
  readonly #most: number;
  /** The last one asked for comes last. */
  readonly #values = new Map<Key, Value>();

  /** `most` is how many are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, which is computed where it is not kept. */
  get(key: Key, compute: () => Value): Value {
    const values = this.#values;
    const value = values.get(key) ?? compute();
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > this.#most) values.delete(oldest as Key);
    return value;
  }
}
