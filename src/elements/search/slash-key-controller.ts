import type { ReactiveController, ReactiveControllerHost } from 'lit';

const TAKES_TEXT = 'input:not([type=checkbox], [type=radio]), textarea, select';

function takesText(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TAKES_TEXT));
}

function fillsWindow(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left <= 0 && top <= 0 && right >= window.innerWidth && bottom >= window.innerHeight;
}

/**
 * Lets `/` move the focus to a field: from anywhere inside the scope and, where the
 * scope fills the window, also while nothing has the focus. It is left to whatever
 * takes text, and to pages of which the scope is only a part.
 */
export class SlashKeyController implements ReactiveController {
  readonly #scope: () => Element;
  readonly #focus: () => void;

  /** `scope` gives the element that the key belongs to, `focus` moves the focus to the field. */
  constructor(host: ReactiveControllerHost, scope: () => Element, focus: () => void) {
    this.#scope = scope;
    this.#focus = focus;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKeyDown);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
    const path = event.composedPath();
    if (takesText(path[0]) || !this.#isMeant(path)) return;
    event.preventDefault();
    this.#focus();
  };

  #isMeant(path: readonly EventTarget[]): boolean {
    const scope = this.#scope();
    const isFocusFree = path[0] === document.body || path[0] === document.documentElement;
    return path.includes(scope) || (isFocusFree && fillsWindow(scope));
  }
}
