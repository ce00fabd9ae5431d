import type { LitElement, ReactiveController } from 'lit';

/**
 * Notices that a browser has translated what an element renders. Browsers put
 * every text into new `<font>` elements then, and Lit goes on to write into text
 * nodes that are no longer in the document. An element that uses `generation` in
 * the key of what it renders is rendered anew with its next update, in its own
 * language, and is translated again.
 */
export class TranslationController implements ReactiveController {
  readonly #host: LitElement;
  #generation = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Grows by one with the first update after a translation. */
  get generation(): number {
    return this.#generation;
  }

  hostUpdate(): void {
    if (this.#host.shadowRoot?.querySelector(':is(font)')) this.#generation += 1;
  }
}
