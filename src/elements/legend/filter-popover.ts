import '../filters/define.js';
import type { OwnershipFilters } from '../filters/filters.js';
import { AnchoredPopover } from '../shared/anchored-popover.js';
import type { Rect, Size } from '../shared/popover-position.js';

/** Between the panel and its button, and around it at the edges of the window. */
const GAP_PX = 8;

/** Above or below the button, where there is more space, and no higher than that. */
export function panelPosition(
  anchor: Rect,
  { width, height }: Size,
  viewport: Size,
): { left: number; top: number; maxHeight: number } {
  const above = anchor.top - 2 * GAP_PX;
  const below = viewport.height - anchor.bottom - 2 * GAP_PX;
  const maxHeight = Math.max(above, below);
  const top =
    above > below ? anchor.top - GAP_PX - Math.min(height, above) : anchor.bottom + GAP_PX;
  const rightmost = viewport.width - GAP_PX - width;
  return { left: Math.max(GAP_PX, Math.min(anchor.left, rightmost)), top, maxHeight };
}

/** Keeps the panel of filters beside its button while the browser shows it. Loaded when that is first pressed. */
export class FilterPopover {
  readonly #panel: HTMLElement;
  readonly #popover: AnchoredPopover;
  #button: HTMLElement | undefined;
  /** What it shows grows when the counts are there. */
  readonly #resizing: ResizeObserver;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#popover = new AnchoredPopover(() => panel, panelPosition);
    this.#resizing = new ResizeObserver(() => this.#popover.place());
  }

  /** To be called when it was shown: moves the focus to its first control. */
  async opened(button: HTMLElement): Promise<void> {
    const filters = this.#panel.querySelector<OwnershipFilters>('ownership-filters');
    this.#button = button;
    await filters?.updateComplete;
    this.#popover.follow(button);
    this.#resizing.observe(this.#panel);
    filters?.renderRoot.querySelector('input')?.focus();
  }

  /** To be called when it was hidden: the focus goes back to the button unless something else has it. */
  closed(): void {
    const { activeElement, body } = this.#panel.ownerDocument;
    // What is hidden keeps the focus until the next frame.
    const isLost = activeElement === body || this.#panel.matches(':focus-within');
    if (isLost) this.#button?.focus({ preventScroll: true });
    this.#popover.unfollow();
    this.#resizing.disconnect();
  }
}
