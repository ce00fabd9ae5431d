import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Explorer, Listener } from '../../explorer/index.js';

/** An element that shows an explorer: its own one, its composer's, or that of the element it is for. */
export interface ExplorerBearer extends HTMLElement {
  explorer: Explorer | undefined;
}

function bearsExplorer(element: Element | null): element is ExplorerBearer {
  return element !== null && 'explorer' in element;
}

/**
 * Connects an element to an explorer and renders the element whenever the
 * explorer's state is new. The explorer is given as a property, or found
 * through `for`, the id of an `<ownership-graph>` or `<ownership-explorer>` in
 * the same document or shadow root. An element that comes later is waited for,
 * one that takes the place of another is followed, and a host that is moved
 * looks again where it arrives.
 */
export class ExplorerConnection implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #onChange: Listener | undefined;
  #explorer: Explorer | undefined;
  #id: string | undefined;
  #disconnect: (() => void) | undefined;
  #awaited: MutationObserver | undefined;
  #awaitedTag: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange?: Listener) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get explorer(): Explorer | undefined {
    return this.#explorer;
  }

  /** Connects to the explorer or, without one, to that of the element with the id. */
  connect(explorer: Explorer | undefined, id: string | undefined): void {
    if (explorer || !id) this.connectTo(explorer);
    else this.connectToId(id);
  }

  /** Connects to this explorer, or to none. */
  connectTo(explorer: Explorer | undefined): void {
    this.#stopWaiting();
    this.#id = undefined;
    this.#become(explorer);
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
    this.#become(bearsExplorer(element) ? element.explorer : undefined);
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

  #become(explorer: Explorer | undefined): void {
    if (explorer === this.#explorer) return;
    this.#unsubscribe();
    this.#explorer = explorer;
    if (this.#host.isConnected) this.#subscribe();
    this.#host.requestUpdate();
  }

  #subscribe(): void {
    if (this.#disconnect || !this.#explorer) return;
    this.#disconnect = this.#explorer.subscribe((happening) => {
      this.#onChange?.(happening);
      this.#host.requestUpdate();
    });
  }

  #unsubscribe(): void {
    this.#disconnect?.();
    this.#disconnect = undefined;
  }
}
