import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { messages } from '../../messages/index.js';
import { SheetDrag } from './sheet-drag.js';

/** How far the sheet of a narrow container is open. */
export type SheetStop = 'small' | 'half' | 'full';

const STOPS: readonly SheetStop[] = ['small', 'half', 'full'];

/** Released lower than this part of the small stop, the sheet closes. */
const CLOSES_BELOW = 0.6;

/**
 * The sheet of the inspector in a narrow container: closed, or open to one of three
 * stops. Its handle goes to the next stop when it is pressed, by the arrow keys to
 * the one above or below, and follows a finger that drags it. One button closes it.
 */
export class SheetController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onClose: () => void;
  #stop: SheetStop | undefined;
  readonly #drag = new SheetDrag(
    () => this.#sheet,
    (height) => this.#release(height),
  );

  /** `onClose` is called when the reader closes the sheet. */
  constructor(host: ReactiveControllerHost & HTMLElement, onClose: () => void) {
    this.#host = host;
    this.#onClose = onClose;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drag.cancel();
  }

  /** The stop to which it is open; `undefined` while it is closed. */
  get stop(): SheetStop | undefined {
    return this.#stop;
  }

  /** Opens it halfway; one that is open stays as it is. */
  open(): void {
    this.#moveTo(this.#stop ?? 'half');
  }

  /** Closes it, as when nothing is selected any more. */
  close(): void {
    this.#moveTo(undefined);
  }

  #moveTo(stop: SheetStop | undefined): void {
    if (stop === this.#stop) return;
    this.#stop = stop;
    this.#host.requestUpdate();
  }

  #step(by: 1 | -1): void {
    const place = STOPS.indexOf(this.#stop ?? 'half') + by;
    this.#moveTo(STOPS[Math.max(0, Math.min(STOPS.length - 1, place))]);
  }

  readonly #onOpen = (): void => {
    this.open();
    void this.#focus('.sheet-handle');
  };

  readonly #onCloseButton = (): void => {
    this.close();
    this.#onClose();
    void this.#focus('.sheet-open');
  };

  /** The control that was pressed is gone, so the focus goes to the one in its place. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') this.#step(1);
    else if (event.key === 'ArrowDown') this.#step(-1);
    else return;
    event.preventDefault();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (this.#drag.isEndedBy(event)) return;
    const place = STOPS.indexOf(this.#stop ?? 'half');
    this.#moveTo(STOPS[(place + 1) % STOPS.length]);
  };

  /** Moves to the stop that is nearest to a height in pixels, or closes the sheet far below all. */
  #release(height: number): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const heights = STOPS.map((stop) => {
      sheet.classList.remove(...STOPS);
      sheet.classList.add(stop);
      return sheet.offsetHeight;
    });
    sheet.classList.remove(...STOPS);
    if (this.#stop) sheet.classList.add(this.#stop);
    if (height < (heights[0] ?? 0) * CLOSES_BELOW) {
      this.#onCloseButton();
      return;
    }
    const distances = heights.map((each) => Math.abs(each - height));
    this.#moveTo(STOPS[distances.indexOf(Math.min(...distances))]);
  }

  get #sheet(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector('aside') ?? null;
  }

  /** The handle and the button that closes the sheet, or while it is closed the one that opens it. */
  render(): TemplateResult {
    const text = messages.explorer;
    if (!this.#stop) {
      return html`<button
        type="button"
        class="sheet-open"
        aria-expanded="false"
        @click=${this.#onOpen}
      >
        ${text.openSheet}
      </button>`;
    }
    return html`<div class="sheet-bar">
      <button
        type="button"
        class="sheet-handle"
        aria-label=${text.sheetStep[this.#stop]}
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
        @pointerdown=${this.#drag.onPointerDown}
        @pointermove=${this.#drag.onPointerMove}
        @pointerup=${this.#drag.onPointerEnd}
        @pointercancel=${this.#drag.onPointerEnd}
      ></button>
      <button type="button" class="sheet-close" @click=${this.#onCloseButton}>
        ${text.closeSheet}
      </button>
    </div>`;
  }
}
