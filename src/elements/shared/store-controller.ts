import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../store/index.js';

/** An element that others can connect to: it has a store of its own, or shows one. */
export interface StoreProvider extends HTMLElement {
  store: Store | undefined;
}

function providesStore(element: Element | null): element is StoreProvider {
  return element !== null && 'store' in element;
}

/**
 * Connects an element to a store and updates the element after every change of
 * it. The store is given as a property, or found through `for`, the id of an
 * `<ownership-graph>` or `<ownership-explorer>` in the same document or shadow
 * root. The controller waits for an element that is added later, follows one
 * that replaces another, and searches again where its host is moved to.
 */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #store: Store | undefined;
  #id: string | undefined;
  #unsubscribe: (() => void) | undefined;
  #observer: MutationObserver | undefined;
  #awaitedTag: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get store(): Store | undefined {
    return this.#store;
  }

  hostConnected(): void {
    if (this.#id !== undefined) this.#observe();
    this.#subscribe();
    // The state may have changed while the host was disconnected.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopObserving();
    this.#stopSubscribing();
  }

  /** Connects to the store or, without one, to that of the element with the id. */
  connect(store: Store | undefined, id: string | undefined): void {
    if (store || !id) this.connectTo(store);
    else this.connectToId(id);
  }

  /** Connects to this store, or to none. */
  connectTo(store: Store | undefined): void {
    this.#stopObserving();
    this.#id = undefined;
    this.#become(store);
  }

  /** Connects to the store of the element with this id, as soon as there is one. */
  connectToId(id: string): void {
    this.#id = id;
    if (this.#host.isConnected) this.#observe();
  }

  #observe(): void {
    this.#stopObserving();
    this.#find();
    this.#observer = new MutationObserver(() => this.#find());
    this.#observer.observe(this.#host.getRootNode(), {
      childList: true,
      subtree: true,
      attributeFilter: ['id'],
    });
  }

  #stopObserving(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #find(): void {
    const id = this.#id;
    if (id === undefined || !this.#host.isConnected) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const element = root.getElementById(id);
    this.#become(providesStore(element) ? element.store : undefined);
    // An upgrade is no mutation that an observer is notified of.
    if (element?.matches(':not(:defined)') && element.localName !== this.#awaitedTag) {
      this.#awaitedTag = element.localName;
      void customElements.whenDefined(element.localName).then(() => this.#find());
    }
  }

  #become(store: Store | undefined): void {
    if (store === this.#store) return;
    this.#stopSubscribing();
    this.#store = store;
    if (this.#host.isConnected) this.#subscribe();
    this.#host.requestUpdate();
  }

  #subscribe(): void {
    this.#unsubscribe ??= this.#store?.subscribe(() => this.#host.requestUpdate());
  }

  #stopSubscribing(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
