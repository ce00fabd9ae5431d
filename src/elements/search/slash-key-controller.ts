import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isMeantFor } from '../shared/shortcuts/key-scope.js';
import { actOf } from '../shared/shortcuts/shortcuts.js';

/** Lets the key for the search move the focus to a field where it is meant for an element. */
export class SlashKeyController implements ReactiveController {
  readonly #scope: () => Element | null;
  readonly #focus: () => void;
  #document: Document | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  /** `scope` gives the element that the key belongs to, or null; `focus` moves the focus to the field. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    scope: () => Element | null,
    focus: () => void,
  ) {
    this.#host = host;
    this.#scope = scope;
    this.#focus = focus;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('keydown', this.#onKeyDown);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const scope = this.#scope();
    if (!scope || actOf('everywhere', event) !== 'search' || !isMeantFor(scope, event)) return;
    event.preventDefault();
    this.#focus();
  };
}
