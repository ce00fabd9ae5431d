import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NARROW_BELOW_PX } from './widths.js';

/** Knows whether its host is narrow, by the width at which its styles are, and updates the host when that changes. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #isNarrow: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** False while the host is hidden. */
  get isNarrow(): boolean {
    return this.#isNarrow ?? false;
  }

  hostConnected(): void {
    this.#measure(this.#host.clientWidth);
    this.#observer = new ResizeObserver(() => this.#measure(this.#host.clientWidth));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(width: number): void {
    const isNarrow = width > 0 && width < NARROW_BELOW_PX;
    if (isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
