import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { SheetBar } from './sheet-bar.js';

/** How far the sheet of a narrow container is open. */
export type SheetStop = 'small' | 'half' | 'full';

/**
 * The sheet of the inspector in a narrow container: closed, or open to one of three
 * stops. What moves it between them is in its bar, which comes after the first picture.
 */
export class SheetController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop: SheetStop | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** The stop to which it is open; `undefined` while it is closed. */
  get stop(): SheetStop | undefined {
    return this.#stop;
  }

  /** Opens it halfway; one that is open stays as it is. */
  open(): void {
    this.moveTo(this.#stop ?? 'half');
  }

  /** Closes it, as when nothing is selected any more. */
  close(): void {
    this.moveTo(undefined);
  }

  moveTo(stop: SheetStop | undefined): void {
    if (stop === this.#stop) return;
    this.#stop = stop;
    this.#host.requestUpdate();
  }

  readonly #onOpen = (): void => {
    this.open();
    void this.focus('.sheet-handle');
  };

  /** The control that was pressed is gone, so the focus goes to the one in its place. */
  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  /** The bar over the sheet, or while it is closed the button that opens it. */
  render(bar: SheetBar | undefined): TemplateResult {
    if (this.#stop) return html`<div class="sheet-bar">${bar?.render(this.#stop) ?? nothing}</div>`;
    return html`<button
      type="button"
      class="sheet-open"
      aria-expanded="false"
      @click=${this.#onOpen}
    >
      ${messages.explorer.openSheet}
    </button>`;
  }
}
