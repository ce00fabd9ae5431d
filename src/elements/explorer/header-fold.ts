import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { Place } from './view-switch.js';

/**
 * The button that unfolds what the header of a narrow container has no room for beside a
 * picture. A header is unfolded for one place: the picture of another has its room again.
 */
export class HeaderFold {
  readonly #host: ReactiveControllerHost;
  /** What it is unfolded for. */
  #open: Place | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  isOpen(place: Place): boolean {
    return this.#open === place;
  }

  render(place: Place): TemplateResult {
    const isOpen = this.isOpen(place);
    const toggle = (): void => {
      this.#open = isOpen ? undefined : place;
      this.#host.requestUpdate();
    };
    return html`<button
      type="button"
      class="unfold"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${toggle}
    >
      ${messages.explorer.more}
    </button>`;
  }
}
