import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { messages } from '../../messages/index.js';
import type { Direction } from '../../scene/index.js';

/** In a lower picture the buttons would cover what is to be seen, as above a sheet that is half open. */
const LOWEST_PICTURE_PX = 300;

/** What the buttons act on. */
interface Pannable {
  readonly beyond: readonly Direction[];
  pan: (direction: Direction) => void;
}

interface PanSettings {
  /** Undefined while nothing is drawn. */
  panning: () => Pannable | undefined;
  /** How high the picture is, in pixels, as far as that is known. */
  height: () => number;
  /** Moves the focus to the picture, when the button that has it goes away. */
  focus: () => void;
}

/** Buttons at the edges beyond which the picture goes on, for those who cannot drag it. */
export class PanButtons implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: PanSettings;
  #beyond: readonly Direction[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, settings: PanSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostUpdated(): void {
    // Once the host has drawn what it was updated for.
    void this.#host.updateComplete.then(() => this.update());
  }

  /** To be called when the viewport has moved. */
  update(): void {
    const hasRoom = this.#settings.height() >= LOWEST_PICTURE_PX;
    const panning = hasRoom ? this.#settings.panning() : undefined;
    const beyond = panning?.beyond ?? [];
    if (beyond.join() === this.#beyond.join()) return;
    const focused = this.#host.shadowRoot?.activeElement;
    const isLost = (direction: Direction): boolean =>
      focused?.matches(`.pan.${direction}`) === true && !beyond.includes(direction);
    if (this.#beyond.some(isLost)) this.#settings.focus();
    this.#beyond = beyond;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`${this.#beyond.map(
      (direction) =>
        html`<button
          type="button"
          class="pan ${direction}"
          aria-label=${messages.picture.pan[direction]}
          @click=${() => this.#settings.panning()?.pan(direction)}
        >
          <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
            <path d="M5 2 L11 8 L5 14"></path>
          </svg>
        </button>`,
    )}`;
  }
}
