import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';

/** So long after the last change a text is said: not while somebody is typing. */
const PAUSE_MS = 600;

/** Says a text to those who do not see what changed, once it has stayed the same for a moment. */
export class LiveTextController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #next = '';
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#next = '';
    this.#said = '';
  }

  /** Lets a text be said in place of the one before it. The same text is not said again. */
  say(text: string): void {
    if (text === this.#next) return;
    this.#next = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = this.#next;
      this.#host.requestUpdate();
    }, PAUSE_MS);
  }

  render(): TemplateResult {
    return html`<p class="live" role="status">${this.#said}</p>`;
  }
}
