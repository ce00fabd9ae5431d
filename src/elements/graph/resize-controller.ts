import type { FrameSize } from '../../scene/index.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SMALLEST_WIDTH_PX = 120;
const SMALLEST_HEIGHT_PX = 90;

interface ResizeSettings {
  /** The element that is drawn in; null before the host's first update. */
  container: () => HTMLElement | null;
  /** Called after every change of the size, unless the container is too small. */
  onResize: (size: FrameSize) => void;
}

/**
 * Observes the size of the container, and updates the host when the container
 * becomes too small to draw in, large enough, or hidden.
 */
export class ResizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: ResizeSettings;
  #observer: ResizeObserver | undefined;
  #isLargeEnough: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: ResizeSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** Whether the container is large enough to draw in; undefined while it is hidden. */
  get isLargeEnough(): boolean | undefined {
    return this.#isLargeEnough;
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
    const isLargeEnough = clientWidth >= SMALLEST_WIDTH_PX && clientHeight >= SMALLEST_HEIGHT_PX;
    if (isLargeEnough) this.#settings.onResize({ width: clientWidth, height: clientHeight });
    // The renderer begins to observe its own size, which a callback of an observer must not do.
    requestAnimationFrame(() => this.#become(isHidden ? undefined : isLargeEnough));
  }

  #become(isLargeEnough: boolean | undefined): void {
    if (isLargeEnough === this.#isLargeEnough) return;
    this.#isLargeEnough = isLargeEnough;
    this.#host.requestUpdate();
  }
}
