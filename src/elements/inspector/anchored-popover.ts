import { popoverPosition } from './popover-position.js';

/** Shows a popover beside an anchor, and keeps it there while the page scrolls or is resized. */
export class AnchoredPopover {
  readonly #element: () => HTMLElement | null;
  #anchor: HTMLElement | undefined;

  /** `element` gives the popover, of the kind that only scripts show and hide, once it is rendered. */
  constructor(element: () => HTMLElement | null) {
    this.#element = element;
  }

  show(anchor: HTMLElement): void {
    const element = this.#element();
    this.#anchor = anchor;
    // Shown anew it comes after its new anchor in the order of the keyboard.
    if (element?.matches(':popover-open')) element.hidePopover();
    element?.showPopover({ source: anchor });
    this.#place();
    window.addEventListener('scroll', this.#place, true);
    window.addEventListener('resize', this.#place);
  }

  hide(): void {
    const element = this.#element();
    this.#anchor = undefined;
    if (element?.matches(':popover-open')) element.hidePopover();
    window.removeEventListener('scroll', this.#place, true);
    window.removeEventListener('resize', this.#place);
  }

  readonly #place = (): void => {
    const element = this.#element();
    if (!element || !this.#anchor) return;
    const { left, top } = popoverPosition(
      this.#anchor.getBoundingClientRect(),
      element.getBoundingClientRect(),
      { width: window.innerWidth, height: window.innerHeight },
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  };
}
