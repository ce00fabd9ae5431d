import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SEARCH = 'ownership-search';

/** The explorer, as far as it has a search. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/**
 * Keeps the key for the search, and what is typed after it, until the code of the field is
 * there, which then gets all of it. Escape forgets it.
 */
export class EarlySearch implements ReactiveController {
  readonly #host: Host;
  #document = document;
  /** What was typed since the key for the search, with a line break for Enter; undefined before that. */
  #typed: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether a reader waits for the field. */
  get isWanted(): boolean {
    return this.#typed !== undefined;
  }

  hostConnected(): void {
    if (customElements.get(SEARCH)) return;
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('keydown', this.#onKeyDown, true);
    void customElements.whenDefined(SEARCH).then(this.#handOver);
  }

  hostDisconnected(): void {
    this.#document.removeEventListener('keydown', this.#onKeyDown, true);
    this.#typed = undefined;
  }

  /** What `isMeantFor` says, as far as there is anything yet that could take a key. */
  #isMeant(event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    const { body, defaultView } = this.#document;
    if (target === body) return this.#host.clientHeight >= (defaultView?.innerHeight ?? 0);
    return event.composedPath().includes(this.#host) && !(target instanceof HTMLInputElement);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const typed = this.#typed;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented || !this.#isMeant(event)) return;
    if (typed === undefined) {
      if (key !== '/') return;
      this.#typed = '';
    } else if (key === 'Escape') this.#typed = undefined;
    else if (key === 'Backspace') this.#typed = typed.slice(0, -1);
    else if (key === 'Enter') this.#typed = `${typed}\n`;
    else if (key.length === 1) this.#typed = typed + key;
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.requestUpdate();
  };

  readonly #handOver = async (): Promise<void> => {
    const search = this.#host.renderRoot.querySelector(SEARCH);
    await search?.updateComplete;
    if (this.#typed !== undefined) search?.continueTyping(this.#typed);
    this.hostDisconnected();
  };
}
