import type { Core } from 'cytoscape';

/** A viewport that has not moved for so long is at rest. */
const REST_MS = 200;

/**
 * Reports when the viewport has come to rest after it was moved, also by what brings
 * something into view; at the latest when the reader presses on the canvas, since what
 * that leads to may show something else. Fitting and resizing move it as well.
 */
export class ViewportRest {
  readonly #onRest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(cy: Core, onRest: () => void) {
    this.#onRest = onRest;
    cy.on('viewport', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#report(), REST_MS);
    });
    cy.on('tapstart', () => {
      if (this.#timer !== undefined) this.#report();
    });
  }

  #report(): void {
    this.destroy();
    this.#onRest();
  }

  /** Reports nothing more. */
  destroy(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
