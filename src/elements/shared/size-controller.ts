import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows how large its host, or an element in it, is in whole pixels, and updates the host when that changes. */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #target: () => Element | null;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;
  /** 0 while there is no such element, or it is hidden. */
  width = 0;
  height = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, target = (): Element | null => host) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observe();
    // What is there is known at once.
    this.#measure();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = null;
  }

  #observe(): void {
    const target = this.#target();
    if (target === this.#observed) return;
    if (this.#observed) this.#observer?.unobserve(this.#observed);
    if (target) this.#observer?.observe(target);
    this.#observed = target;
  }

  #measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#target() ?? {};
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.#host.requestUpdate();
  }
}
