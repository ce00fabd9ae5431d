/** How long the pointer rests on something before it counts as hovered. */
const INTENT_MS = 120;

/**
 * Tells a pointer that rests on something from one that only passes over it:
 * the id is reported after the pointer has been on it for 120 ms, null as soon
 * as the pointer has left it.
 */
export class HoverIntent {
  readonly #onChange: (id: string | null) => void;
  #entered: string | null = null;
  #hovered: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: (id: string | null) => void) {
    this.#onChange = onChange;
  }

  /** The pointer is on something; may be called again while it stays there. */
  enter(id: string): void {
    if (id === this.#entered) return;
    this.leave();
    this.#entered = id;
    this.#timer = setTimeout(() => this.#report(id), INTENT_MS);
  }

  /** The pointer is on nothing. Also to be called when nothing will be reported any more. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#entered = null;
    this.#report(null);
  }

  #report(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#onChange(id);
  }
}
