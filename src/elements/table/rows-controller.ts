import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowKeys } from '../shared/row-keys.js';
import type { Named } from '../shared/type-ahead.js';
import { rowWindow, type RowWindow, type Viewport } from './row-window.js';

/** Until the first row is measured. */
const FIRST_ROW_HEIGHT = 36;

/** What the controller asks about the rows at the moment. */
interface Rows {
  ids: readonly string[];
  /** The names of the rows, by which letters find them. */
  names: () => readonly Named[];
  indexOf: (id: string) => number | undefined;
}

/**
 * Scrolls the rows of a table, moves the focus among them by keys, and knows which
 * are in the document. One row at a time is reached by Tab.
 */
export class RowsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #rows: () => Rows;
  readonly #keys = new RowKeys();
  #viewport: Viewport = { top: 0, height: 0, rowHeight: FIRST_ROW_HEIGHT };
  #rendered: RowWindow = { start: 0, end: 0 };
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;
  /** The id of the row that had the focus or was selected last. */
  #active: string | null = null;
  #hadFocus = false;
  /** Whether a row was there to be measured: those of large data come later. */
  #isMeasured = false;
  /** Where to scroll to when the rows of that place are rendered. */
  #scrollTop: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, rows: () => Rows) {
    this.#host = host;
    this.#rows = rows;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = undefined;
  }

  hostUpdate(): void {
    this.#hadFocus = this.#focusedRow !== null;
  }

  hostUpdated(): void {
    const scroller = this.#scroller;
    // Lit may update what was taken out of the page.
    if (!scroller?.isConnected) return;
    if (scroller !== this.#observed) this.#observe(scroller);
    // An update that follows on an update by itself is one that Lit warns of.
    if (!this.#isMeasured) requestAnimationFrame(() => this.#measure());
    if (this.#scrollTop !== undefined) scroller.scrollTop = this.#scrollTop;
    this.#scrollTop = undefined;
    // The row with the focus is gone; the keys still move from where it was.
    if (this.#hadFocus && !this.#root?.activeElement) scroller.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #scroller(): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>('.scroller') ?? null;
  }

  get #focusedRow(): Element | null {
    return this.#root?.activeElement?.closest('tr[data-id]') ?? null;
  }

  /** The rows to render. */
  get window(): RowWindow {
    this.#rendered = rowWindow(this.#rows().ids.length, this.#viewport);
    return this.#rendered;
  }

  /** In pixels, of the space that rows take which are not rendered. */
  heightOf(count: number): number {
    return count * this.#viewport.rowHeight;
  }

  /** The place of the row that Tab reaches: the last active one, if it is rendered, else the first in view. */
  get tabStop(): number {
    const { start, end } = this.#rendered;
    const active = this.#activePlace;
    if (active !== undefined && active >= start && active < end) return active;
    const { top, rowHeight } = this.#viewport;
    return Math.min(Math.max(start, Math.ceil(top / rowHeight)), Math.max(start, end - 1));
  }

  get #activePlace(): number | undefined {
    return this.#active === null ? undefined : this.#rows().indexOf(this.#active);
  }

  #observe(scroller: HTMLElement): void {
    this.#observer?.disconnect();
    this.#observed = scroller;
    // What was taken out of the page and put back is no longer scrolled.
    this.#scrollTop ??= this.#viewport.top;
    this.#observer = new ResizeObserver(() => this.#onResize());
    for (const element of [scroller, scroller.querySelector('thead')]) {
      if (element) this.#observer.observe(element);
    }
  }

  #onResize(): void {
    const place = this.#activePlace;
    // Until it was measured, nothing could be brought into view.
    const isKept = this.#viewport.height === 0 || (place !== undefined && this.#isInView(place));
    this.#measure();
    if (place !== undefined && isKept) this.#scrollTo(place);
  }

  #isInView(place: number): boolean {
    const { top, height, rowHeight } = this.#viewport;
    return place * rowHeight >= top && (place + 1) * rowHeight <= top + height;
  }

  readonly onScroll = (): void => this.#measure();

  #measure(): void {
    const scroller = this.#scroller;
    // What is not displayed has no heights.
    if (!scroller || scroller.clientHeight === 0) return;
    const head = scroller.querySelector('thead')?.offsetHeight ?? 0;
    const row = scroller.querySelector('tr[data-id]');
    const { rowHeight } = this.#viewport;
    this.#isMeasured ||= row !== null;
    this.#viewport = {
      top: scroller.scrollTop,
      height: Math.max(0, scroller.clientHeight - head),
      rowHeight: row ? row.getBoundingClientRect().height : rowHeight,
    };
    const { start, end } = rowWindow(this.#rows().ids.length, this.#viewport);
    const isOther = start !== this.#rendered.start || end !== this.#rendered.end;
    if (isOther || this.#viewport.rowHeight !== rowHeight) this.#host.requestUpdate();
  }

  #scrollTo(place: number): void {
    if (this.#isInView(place)) return;
    const { top, height, rowHeight } = this.#viewport;
    const upper = place * rowHeight;
    this.#scroll(upper < top ? upper : Math.max(0, upper + rowHeight - height));
  }

  #scroll(top: number): void {
    this.#viewport = { ...this.#viewport, top };
    this.#scrollTop = top;
    this.#host.requestUpdate();
  }

  /** Scrolls to the row of an id, as little as need be, and lets Tab reach it. */
  reveal(id: string): void {
    this.#measure();
    this.#active = id;
    const place = this.#activePlace;
    if (place !== undefined) this.#scrollTo(place);
  }

  /** Scrolls to the first row, as when rows are in another order. */
  scrollToTop(): void {
    this.#active = null;
    this.#scroll(0);
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('thead')) return;
    const { height, rowHeight } = this.#viewport;
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const at = this.#activePlace ?? this.tabStop;
    const place = this.#keys.placeAfter(event, { names: this.#rows().names(), at, page });
    if (place === undefined) return;
    event.preventDefault();
    void this.#focus(place);
  };

  async #focus(place: number): Promise<void> {
    const id = this.#rows().ids[place];
    if (id === undefined) return;
    this.reveal(id);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const row = this.#scroller?.querySelector(`tr[data-id="${CSS.escape(id)}"]`);
    row?.querySelector('button')?.focus({ preventScroll: true });
  }

  /** The row that an event comes from becomes the active one; gives its id. */
  rowOf({ target }: Event): string | undefined {
    const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-id]') : null;
    const id = row?.dataset.id;
    if (id !== undefined) this.#active = id;
    return id;
  }
}
