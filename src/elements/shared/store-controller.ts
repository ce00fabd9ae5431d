import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../store/index.js';

/** Connects an element to the store that it is given, and updates the element after every change of it. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #store: Store | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get store(): Store | undefined {
    return this.#store;
  }

  hostConnected(): void {
    this.#subscribe();
    // The state may have changed while the host was disconnected.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopSubscribing();
  }

  /** Connects to this store, or to none. Tells whether it is another one than before. */
  connectTo(store: Store | undefined): boolean {
    if (store === this.#store) return false;
    this.#stopSubscribing();
    this.#store = store;
    if (this.#host.isConnected) this.#subscribe();
    this.#host.requestUpdate();
    return true;
  }

  #subscribe(): void {
    this.#unsubscribe ??= this.#store?.subscribe(() => this.#host.requestUpdate());
  }

  #stopSubscribing(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
