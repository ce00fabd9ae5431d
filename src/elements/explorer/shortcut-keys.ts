import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isMeantFor } from '../shared/shortcuts/key-scope.js';
import { actOf, type Act } from '../shared/shortcuts/shortcuts.js';

/** What the explorer does by keys; its search finds the field by itself. */
export type ExplorerAct = Exclude<Act<'everywhere'>, 'search'>;

/** Each does something, and returns false where there is nothing to do. */
export type ExplorerActs = Readonly<Record<ExplorerAct, () => boolean>>;

/** The keys that work wherever the focus is in the explorer. One that has nothing to do belongs to the page. */
export class ShortcutKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #acts: ExplorerActs;
  #document: Document | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, acts: ExplorerActs) {
    this.#host = host;
    this.#acts = acts;
    host.addController(this);
  }

  hostConnected(): void {
    // The page hears of a key after the explorer, and on the document of one while nothing has the focus.
    this.#host.addEventListener('keydown', this.#onKeyDown);
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('keydown', this.#onFreeKeyDown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKeyDown);
    this.#document?.removeEventListener('keydown', this.#onFreeKeyDown);
  }

  readonly #onFreeKeyDown = (event: KeyboardEvent): void => {
    if (!event.composedPath().includes(this.#host)) this.#onKeyDown(event);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (!isMeantFor(this.#host, event)) return;
    const act = actOf('everywhere', event);
    if (act && act !== 'search' && this.#acts[act]()) event.preventDefault();
  };
}
