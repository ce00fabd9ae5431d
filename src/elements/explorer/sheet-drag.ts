/** A press that moves less than this is no drag. */
const DRAG_THRESHOLD_PX = 6;

interface Drag {
  startY: number;
  startHeight: number;
  hasMoved: boolean;
}

/**
 * Drags the upper edge of a sheet by its handle. While it is dragged the sheet has
 * the class `dragged` and the height to which the pointer brings it.
 */
export class SheetDrag {
  readonly #sheet: () => HTMLElement | null;
  readonly #onRelease: (height: number) => void;
  #drag: Drag | undefined;

  /** `onRelease` is called with the height in pixels at which the sheet is let go. */
  constructor(sheet: () => HTMLElement | null, onRelease: (height: number) => void) {
    this.#sheet = sheet;
    this.#onRelease = onRelease;
  }

  /** Forgets a drag that does not end any more. */
  cancel(): void {
    this.#drag = undefined;
  }

  /** Whether a click ends a drag: that of a mouse does, none follows a finger, and that of a key has no detail. */
  isEndedBy({ detail }: MouseEvent): boolean {
    return detail > 0 && this.#drag?.hasMoved === true;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const sheet = this.#sheet();
    if (!sheet || event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    this.#drag = { startY: event.clientY, startHeight: sheet.offsetHeight, hasMoved: false };
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    const handle = event.currentTarget as HTMLElement;
    if (!drag || !handle.hasPointerCapture(event.pointerId)) return;
    const up = drag.startY - event.clientY;
    if (!drag.hasMoved && Math.abs(up) < DRAG_THRESHOLD_PX) return;
    drag.hasMoved = true;
    const sheet = this.#sheet();
    sheet?.classList.add('dragged');
    sheet?.style.setProperty('block-size', `${drag.startHeight + up}px`);
  };

  /** For `pointerup` and `pointercancel`. */
  readonly onPointerEnd = (event: PointerEvent): void => {
    const sheet = this.#sheet();
    if (!this.#drag?.hasMoved || !sheet) return;
    const height = sheet.offsetHeight;
    sheet.classList.remove('dragged');
    sheet.style.removeProperty('block-size');
    if (event.type === 'pointercancel') this.#drag = undefined;
    else this.#onRelease(height);
  };
}
