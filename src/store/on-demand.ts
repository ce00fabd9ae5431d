/** Something that is loaded when it is needed first. After a failure it can be tried again. */
export class OnDemand<Value> {
  readonly #load: () => Promise<Value>;
  #loading: Promise<Value> | undefined;
  #value: Value | undefined;

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  /** Undefined until it is loaded. */
  get value(): Value | undefined {
    return this.#value;
  }

  /** Resolves when it is loaded; whoever asks meanwhile gets the same. */
  async load(): Promise<Value> {
    this.#loading ??= this.#load();
    try {
      return (this.#value = await this.#loading);
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
