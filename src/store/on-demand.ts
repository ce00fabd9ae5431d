/** Something that is loaded when it is needed first. After a failure it can be tried again. */
export class OnDemand<Value> {
  readonly #load: () => Promise<Value>;
  #value: Value | undefined;

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  /** Undefined until it is loaded. */
  get value(): Value | undefined {
    return this.#value;
  }

  async load(): Promise<Value> {
    if (this.#value !== undefined) return this.#value;
    const loaded = await this.#load();
    // Two may have asked for it at once.
    return (this.#value ??= loaded);
  }
}
