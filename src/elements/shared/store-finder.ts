import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../store/index.js';
import { StoreController } from './store-controller.js';

/** An element that others can connect to: it has a store of its own, or shows one. */
export interface StoreProvider extends HTMLElement {
  store: Store | undefined;
}

function providesStore(element: Element | null): element is StoreProvider {
  return element !== null && 'store' in element;
}

/**
 * Connects an element to a store that it is given as a property, or that is found through `for`, the id of an
 * `<ownership-graph>` or `<ownership-explorer>` in the same document or shadow
 * root. The finder waits for an element that is added later, follows one
 * that replaces another, and searches again where its host is moved to.
 */
export class StoreFinder implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #connection: StoreController;
  #id: string | undefined;
  #observer: MutationObserver | undefined;
  #awaitedTag: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#connection = new StoreController(host);
  }

  get store(): Store | undefined {
    return this.#connection.store;
  }

  hostConnected(): void {
    if (this.#id !== undefined) this.#observe();
  }

  hostDisconnected(): void {
    this.#stopObserving();
  }

  /** Connects to the store or, without one, to that of the element with the id. */
  connect(store: Store | undefined, id: string | undefined): void {
    if (!store && id) {
      this.connectToId(id);
      return;
    }
    this.#stopObserving();
    this.#id = undefined;
    this.#connection.connectTo(store);
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
    this.#connection.connectTo(providesStore(element) ? element.store : undefined);
    // An upgrade is no mutation that an observer is notified of.
    if (element?.matches(':not(:defined)') && element.localName !== this.#awaitedTag) {
      this.#awaitedTag = element.localName;
      void customElements.whenDefined(element.localName).then(() => this.#find());
    }
  }
}
