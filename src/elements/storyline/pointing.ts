import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows which company the pointer or the focus is on, and updates its host when that is another one. */
export class Pointing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** The id of its lane; null for none. */
  lane: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.lane = null;
  }

  #set(lane: string | null): void {
    if (lane === this.lane) return;
    this.lane = lane;
    this.#host.requestUpdate();
  }

  readonly onPointerMove = ({ target }: PointerEvent): void => {
    const lane = target instanceof Element ? target.closest<SVGElement>('[data-lane]') : null;
    this.#set(lane?.dataset.lane ?? null);
  };

  readonly onFocus = ({ target }: FocusEvent): void => {
    const entry = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
    this.#set(entry?.dataset.id ?? null);
  };

  readonly onLeave = (): void => {
    this.#set(null);
  };
}
