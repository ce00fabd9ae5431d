import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store, Listener } from '../../store/index.js';

/** An element that shows an explorer: its own one, its composer's, or that of the element it is for. */
export interface StoreProvider extends HTMLElement {
  store: Store | undefined;
}

function providesStore(element: Element | null): element is StoreProvider {
  return element !== null && 'store' in element;
}

/**
 * Connects an element to an explorer and renders the element whenever the
 * explorer's state is new. The explorer is given as a property, or found
 * through `for`, the id of an `<ownership-graph>` or `<ownership-explorer>` in
 * the same document or shadow root. An element that comes later is waited for,
 * one that takes the place of another is followed, and a host that is moved
 * looks again where it arrives.
 */
export class StoreController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #onChange: Listener | undefined;
  #store: Store | undefined;
  #id: string | undefined;
  #disconnect: (() => void) | undefined;
  #awaited: MutationObserver | undefined;
  #awaitedTag: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange?: Listener) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get store(): Store | undefined {
    return this.#store;
  }

  /** Connects to the explorer or, without one, to that of the element with the id. */
  connect(store: Store | undefined, id: string | undefined): void {
    if (store || !id) this.connectTo(store);
    else this.connectToId(id);
  }

  /** Connects to this explorer, or to none. */
  connectTo(store: Store | undefined): void {
    this.#stopWaiting();
    this.#id = undefined;
    this.#become(store);
  }

  /** Connects to the explorer of the element with this id, as soon as there is one. */
  connectToId(id: string): void {
    this.#id = id;
    if (this.#host.isConnected) this.#await();
  }

  hostConnected(): void {
    if (this.#id !== undefined) this.#await();
    this.#subscribe();
    // The state may have changed while the host was away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopWaiting();
    this.#unsubscribe();
  }

  #await(): void {
    this.#stopWaiting();
    this.#find();
    this.#awaited = new MutationObserver(() => this.#find());
    this.#awaited.observe(this.#host.getRootNode(), {
      childList: true,
      subtree: true,
      attributeFilter: ['id'],
    });
  }

  #find(): void {
    const id = this.#id;
    if (id === undefined || !this.#host.isConnected) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const element = root.getElementById(id);
    this.#become(providesStore(element) ? element.store : undefined);
    // An upgrade mutates nothing that an observer could see.
    if (element?.matches(':not(:defined)') && element.localName !== this.#awaitedTag) {
      this.#awaitedTag = element.localName;
      void customElements.whenDefined(element.localName).then(() => this.#find());
    }
  }

  #stopWaiting(): void {
    this.#awaited?.disconnect();
    this.#awaited = undefined;
  }

  #become(store: Store | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe();
    this.#store = store;
    if (this.#host.isConnected) this.#subscribe();
    this.#host.requestUpdate();
  }

  #subscribe(): void {
    if (this.#disconnect || !this.#store) return;
    this.#disconnect = this.#store.subscribe((event) => {
      this.#onChange?.(event);
      this.#host.requestUpdate();
    });
  }

  #unsubscribe(): void {
    this.#disconnect?.();
    this.#disconnect = undefined;
  }
}
