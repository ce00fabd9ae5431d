import { popoverPosition, type PlacePopover } from './popover-position.js';

/** Shows a popover beside an anchor, and keeps it there while the page scrolls or is resized. */
export class AnchoredPopover {
  readonly #element: () => HTMLElement | null;
  readonly #position: PlacePopover;
  #anchor: HTMLElement | undefined;
  #window: Window = window;

  /**
   * `element` gives the popover, of the kind that only scripts show and hide, once it
   * is rendered; `position` says where it is put.
   */
  constructor(element: () => HTMLElement | null, position: PlacePopover = popoverPosition) {
    this.#element = element;
    this.#position = position;
  }

  show(anchor: HTMLElement): void {
    const element = this.#element();
    // Shown anew it comes after its new anchor in the order of the keyboard.
    if (element?.matches(':popover-open')) element.hidePopover();
    element?.showPopover({ source: anchor });
    this.follow(anchor);
  }

  hide(): void {
    const element = this.#element();
    if (element?.matches(':popover-open')) element.hidePopover();
    this.unfollow();
  }

  /** Keeps a popover that is shown already beside an anchor. */
  follow(anchor: HTMLElement): void {
    this.#anchor = anchor;
    this.#window = anchor.ownerDocument.defaultView ?? window;
    this.place();
    this.#window.addEventListener('scroll', this.place, true);
    this.#window.addEventListener('resize', this.place);
  }

  /** Leaves it where it is. */
  unfollow(): void {
    this.#anchor = undefined;
    this.#window.removeEventListener('scroll', this.place, true);
    this.#window.removeEventListener('resize', this.place);
  }

  /** Puts it in its place again, as after its content has changed. */
  readonly place = (): void => {
    const element = this.#element();
    if (!element || !this.#anchor) return;
    const { left, top, maxHeight } = this.#position(
      this.#anchor.getBoundingClientRect(),
      element.getBoundingClientRect(),
      { width: this.#window.innerWidth, height: this.#window.innerHeight },
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    if (maxHeight !== undefined) element.style.maxHeight = `${maxHeight}px`;
  };
}
