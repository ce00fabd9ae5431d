/**
 * A promise that one load after another settles. A load that begins while the
 * promise is open takes it over, so that whoever waits gets what comes last; one
 * that begins after it was settled gets a new promise.
 */
export class Readiness {
  #settle!: { succeed: () => void; fail: (reason: Error) => void };
  #isOpen!: boolean;
  promise!: Promise<void>;

  constructor() {
    this.#open();
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
    // Nobody has to wait for it; the failure is also told by an event and on the screen.
    this.promise.catch(() => undefined);
  }
}
