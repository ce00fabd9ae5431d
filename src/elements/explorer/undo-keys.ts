import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../store/index.js';

/** The fields in which keys undo what was typed. */
const TEXT_FIELDS =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, [contenteditable]';

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.matches(TEXT_FIELDS);
}

/**
 * Undo and redo by Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, with Cmd on a Mac, anywhere
 * in its host but in a field. Keys that have nothing to do belong to the page.
 */
export class UndoKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: () => Store;

  constructor(host: ReactiveControllerHost & HTMLElement, store: () => Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKeyDown);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey === metaKey || altKey || event.defaultPrevented || isTyping(event)) return;
    const key = event.key.toLowerCase();
    const store = this.#store();
    const isRedo = (key === 'z' && shiftKey) || (key === 'y' && !shiftKey);
    if (isRedo && store.canRedo) store.redo();
    else if (key === 'z' && !shiftKey && store.canUndo) store.undo();
    else return;
    event.preventDefault();
  };
}
