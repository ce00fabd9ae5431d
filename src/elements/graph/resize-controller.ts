import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SMALLEST_WIDTH_PX = 120;
const SMALLEST_HEIGHT_PX = 90;

interface RoomSettings {
  /** What is drawn in; null before the host's first update. */
  container: () => HTMLElement | null;
  /** Called after every change of the size, as long as there is room. */
  onResize: () => void;
}

/**
 * Watches whether the host has room to draw in, and renders it when that is no
 * longer so, or is so again.
 */
export class ResizeController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #settings: RoomSettings;
  #observer: ResizeObserver | undefined;
  #isEnough: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: RoomSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** Whether there is room; undefined while the host is hidden. */
  get isEnough(): boolean | undefined {
    return this.#isEnough;
  }

  hostUpdated(): void {
    const container = this.#settings.container();
    if (this.#observer || !container || !this.#host.isConnected) return;
    this.#observer = new ResizeObserver(() => this.#measure(container));
    this.#observer.observe(container);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure({ clientWidth, clientHeight }: HTMLElement): void {
    const isHidden = clientWidth === 0 && clientHeight === 0;
    const isEnough = clientWidth >= SMALLEST_WIDTH_PX && clientHeight >= SMALLEST_HEIGHT_PX;
    if (isEnough) this.#settings.onResize();
    // A canvas begins to observe its size, which must not happen while sizes are being told.
    requestAnimationFrame(() => this.#become(isHidden ? undefined : isEnough));
  }

  #become(isEnough: boolean | undefined): void {
    if (isEnough === this.#isEnough) return;
    this.#isEnough = isEnough;
    this.#host.requestUpdate();
  }
}
