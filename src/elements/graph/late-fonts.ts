import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import { FONT_SAMPLE } from '../../render/index.js';

/**
 * Notices that a font of the page has come after something was drawn without it: a text that
 * nobody sees gets another width then, however the page has added the font.
 */
export class LateFonts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  #observer: ResizeObserver | undefined;

  /** `onChange` is called when it may have come, and once to begin with. */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostUpdated(): void {
    const sample = this.#host.shadowRoot?.querySelector('.font-sample');
    if (this.#observer || !sample || !this.#host.isConnected) return;
    // Drawing observes sizes itself, which a callback of an observer must not do.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#onChange));
    this.#observer.observe(sample);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  render(): TemplateResult {
    return html`<span class="font-sample" aria-hidden="true">${FONT_SAMPLE}</span>`;
  }
}
