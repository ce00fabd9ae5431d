import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { Store } from '../../store/index.js';
import type { SheetController, SheetStop } from './sheet-controller.js';
import { SheetDrag } from './sheet-drag.js';

const STOPS: readonly SheetStop[] = ['small', 'half', 'full'];

/** Released lower than this part of the small stop, the sheet closes. */
const CLOSES_BELOW = 0.6;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly store: Store;
}

/**
 * The bar over an open sheet. Its handle goes to the next stop when it is pressed,
 * by the arrow keys to the one above or below, and follows a finger that drags it.
 * One button closes the sheet.
 */
export class SheetBar {
  readonly #host: Host;
  readonly #sheet: SheetController;
  readonly #drag = new SheetDrag(
    () => this.#element,
    (height) => this.#release(height),
  );

  constructor(host: Host, sheet: SheetController) {
    this.#host = host;
    this.#sheet = sheet;
    host.addController({ hostDisconnected: () => this.#drag.cancel() });
  }

  get #place(): number {
    return STOPS.indexOf(this.#sheet.stop ?? 'half');
  }

  #step(by: 1 | -1): void {
    this.#sheet.moveTo(STOPS[Math.max(0, Math.min(STOPS.length - 1, this.#place + by))]);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') this.#step(1);
    else if (event.key === 'ArrowDown') this.#step(-1);
    else return;
    event.preventDefault();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (this.#drag.isEndedBy(event)) return;
    this.#sheet.moveTo(STOPS[(this.#place + 1) % STOPS.length]);
  };

  readonly #onClose = (): void => {
    const { store } = this.#host;
    this.#sheet.close();
    if (store.state.selected !== null) store.select(null);
    void this.#sheet.focus('.sheet-open');
  };

  /** Moves to the stop that is nearest to a height in pixels, or closes the sheet far below all. */
  #release(height: number): void {
    const sheet = this.#element;
    if (!sheet) return;
    const heights = STOPS.map((stop) => {
      sheet.classList.remove(...STOPS);
      sheet.classList.add(stop);
      return sheet.offsetHeight;
    });
    sheet.classList.remove(...STOPS);
    if (this.#sheet.stop) sheet.classList.add(this.#sheet.stop);
    if (height < (heights[0] ?? 0) * CLOSES_BELOW) {
      this.#onClose();
      return;
    }
    const distances = heights.map((each) => Math.abs(each - height));
    this.#sheet.moveTo(STOPS[distances.indexOf(Math.min(...distances))]);
  }

  get #element(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector('aside') ?? null;
  }

  render(stop: SheetStop): TemplateResult {
    const words = messages.sheet;
    return html`<button
        type="button"
        class="sheet-handle"
        aria-label=${words.step[stop]}
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
        @pointerdown=${this.#drag.onPointerDown}
        @pointermove=${this.#drag.onPointerMove}
        @pointerup=${this.#drag.onPointerEnd}
        @pointercancel=${this.#drag.onPointerEnd}
      ></button>
      <button type="button" class="sheet-close" @click=${this.#onClose}>${words.close}</button>`;
  }
}
