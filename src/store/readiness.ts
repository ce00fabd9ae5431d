/**
 * A promise that one load after another settles. A load that begins while the
 * promise is pending takes it over, so that whoever waits gets the last one; one
 * that begins after it was settled gets a new promise.
 */
export class Readiness {
  #settle!: { succeed: () => void; fail: (reason: Error) => void };
  #isOpen!: boolean;
  promise!: Promise<void>;

  constructor() {
    this.#open();
  }

  /** Whether the promise is still to be settled. */
  get isPending(): boolean {
    return this.#isOpen;
  }

  begin(): void {
    if (!this.#isOpen) this.#open();
  }

  succeed(): void {
    this.#isOpen = false;
    this.#settle.succeed();
  }

  fail(reason: Error): void {
    this.#isOpen = false;
    this.#settle.fail(reason);
  }

  #open(): void {
    this.#isOpen = true;
    this.promise = new Promise<void>((succeed, fail) => {
      this.#settle = { succeed, fail };
    });
    // Nobody has to wait for it; the failure is also reported by an event and shown.
    this.promise.catch(() => undefined);
  }
}
