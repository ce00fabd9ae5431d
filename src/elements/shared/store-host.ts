import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { FileOptions } from '../../formats/index.js';
import { isDay } from '../../model/index.js';
import { DEFAULT_FILTERS, type Filters } from '../../network/index.js';
import type { Scene } from '../../scene/index.js';
import {
  Store,
  today,
  VIEWS,
  type Settings,
  type StoreEvent,
  type View,
} from '../../store/index.js';
import type { DataFormat, DataOptions } from './export-data.js';
import { StyledElement } from './styled-element.js';
import { UrlStateController } from './url-state-controller.js';

/** How a page says that the file is to be read. */
function readOptionsOf(element: Element): FileOptions {
  return {
    format: element.getAttribute('format') ?? undefined,
    mapping: element.getAttribute('mapping') ?? undefined,
  };
}

/** What is shown as attributes. */
function reflectedOf({ day, selected, view, compare }: Settings): Omit<Settings, 'filters'> {
  return { day, selected, view, compare };
}

/**
 * What `<ownership-explorer>` and `<ownership-graph>` have in common: a store of
 * their own, the properties that control it, and the events that report its
 * changes.
 */
export abstract class StoreHost extends StyledElement {
  /** The store that this element owns. Other elements connect to it. */
  readonly ownStore = new Store();

  /** What follows the address of the page. */
  protected readonly urlStateController = new UrlStateController(this);

  /**
   * Keeps what is seen in the fragment of the page's address, which is restored by a
   * reload, a bookmark and the Back button: the view, the day, the selection, the filters, what is
   * opened and where the picture was moved to, each only where it differs from what the page sets.
   * The attribute alone is enough for one element on a page; its value, or else
   * the `id` of the element, is what the names in the address begin with. Null, the default,
   * leaves the address alone.
   */
  @property({ attribute: 'url-state' }) urlState: string | null = null;

  #src: string | null = null;
  #data: unknown;
  #reflected = reflectedOf(this.ownStore.state);

  constructor() {
    super();
    this.ownStore.subscribe((event) => {
      this.requestUpdate();
      if (event) this.#report(event);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownStore.setShown(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Not in a move within the page.
    queueMicrotask(() => this.ownStore.setShown(this.isConnected));
  }

  /** The store that is shown: the element's own one, unless it was given another. */
  get store(): Store {
    return this.ownStore;
  }

  /** The address of a data file. Of `src` and `data` the one set last wins. */
  @property()
  get src(): string | null {
    return this.#src;
  }

  set src(address: string | null | undefined) {
    const src = address ?? null;
    if (src === this.#src) return;
    this.#src = src;
    this.#data = undefined;
    if (src === null || src === '') this.ownStore.unload();
    else if (this.loading === 'lazy') void this.#loadWhenNear(src);
    else this.#load(src);
  }

  /**
   * When the data of `src` is loaded: `eager`, the default, at once, or `lazy`, when the element is about
   * to come into view. To be set before `src`; in HTML the order is of no importance.
   */
  get loading(): 'eager' | 'lazy' {
    return this.getAttribute('loading') === 'lazy' ? 'lazy' : 'eager';
  }

  set loading(loading: 'eager' | 'lazy') {
    this.setAttribute('loading', loading);
  }

  async #loadWhenNear(src: string): Promise<void> {
    const { isNear } = await import('./nearness.js');
    await isNear(this);
    if (src === this.#src) this.#load(src);
  }

  #load(url: string): void {
    void this.ownStore.load({ type: 'src', url, options: () => readOptionsOf(this) });
  }

  /** A data set as an object. Of `src` and `data` the one set last wins. */
  @property({ attribute: false })
  get data(): unknown {
    return this.#data;
  }

  set data(data: unknown) {
    this.#data = data;
    this.#src = null;
    if (data === undefined || data === null) this.ownStore.unload();
    else void this.ownStore.load({ type: 'data', data });
  }

  /** The day shown, as an ISO date. Default today; anything but a full date means today. */
  @property({ reflect: true })
  get day(): string {
    return this.store.state.day;
  }

  set day(day: string | null | undefined) {
    const isValid = day && isDay(day);
    this.store.set({ day: isValid ? day : today() });
    if (day && !isValid) void this.#refuse('day', day);
  }

  /** The id of the selected party or tie; null for none. */
  @property({ reflect: true })
  get selected(): string | null {
    return this.store.state.selected;
  }

  set selected(id: string | null | undefined) {
    this.store.set({ selected: id === '' ? null : (id ?? null) });
  }

  /**
   * What of the data is shown: `overview`, the default, the groups of companies
   * and what ties them; `focus` the surroundings of what is selected; `network`
   * all parties and ties; `table` the same as a table; `changes` what is otherwise than on
   * the day `compare`; `multiples` the overview on several days; `storyline` companies through time. A view that is set stays; anything
   * else means the default, from which selecting a party leads to its focus and back.
   */
  @property({ reflect: true })
  get view(): View {
    return this.store.state.view;
  }

  set view(view: View | null | undefined) {
    this.store.set({ view: view && VIEWS.includes(view) ? view : null });
  }

  /** The day with which the one shown is compared, as an ISO date. Default none, as is anything but a full date. */
  @property({ reflect: true })
  get compare(): string | null {
    return this.store.state.compare;
  }

  set compare(day: string | null | undefined) {
    this.store.set({ compare: day ?? null });
    if (day && !isDay(day)) void this.#refuse('compare', day);
  }

  /**
   * What is drawn of the past: `{endedTies, talksYears}`. `endedTies` tells
   * whether stakes and alliances that had ended by the day are drawn, default
   * false; `talksYears` for how many years after their end talks are drawn, from
   * 0 to 100, default 5. Setting an object changes what it names: values of the
   * wrong type are ignored, years are rounded and clamped. Setting null restores
   * the defaults.
   */
  @property({ attribute: false })
  get filters(): Filters {
    return this.store.state.filters;
  }

  set filters(filters: Partial<Filters> | null | undefined) {
    this.store.set({ filters: filters ?? DEFAULT_FILTERS });
  }

  /**
   * What is drawn, as plain data; null until data is loaded and the element is in a
   * page. While what another view needs is loading, that of the view before. Read-only.
   */
  get scene(): Scene | null {
    return this.store.scene;
  }

  /**
   * Resolves when the current data is drawn in the current view; rejects with a `DatasetError`,
   * which carries every problem, when it cannot be. It stays pending while there
   * is no data or the element is in no page. Where it is hidden it resolves once the data is there, and in one
   * that is too small for a picture once a sentence says so.
   */
  get ready(): Promise<void> {
    return this.store.ready;
  }

  /** Whether there can be a link to what is seen: with `url-state`, on a page with an address of its own. Read-only. */
  get hasLink(): boolean {
    return this.urlStateController.hasLink;
  }

  /**
   * Copies the link to what is seen, as the button does; where the browser does not allow
   * that, a dialog shows the link. Does nothing without `url-state`.
   */
  copyLink(): Promise<void> {
    return this.urlStateController.copyLink();
  }

  /**
   * The data as a file, `json`, `csv` of ties, `csv-parties`, `bods`, `graphml` or `ftm`: all of it, or with
   * `{ scope: 'day' }` what held on the day shown. Waits for data that is loading. Rejects with an `ExportError` for anything else.
   */
  async exportData(format: DataFormat, options: DataOptions = {}): Promise<Blob> {
    return (await import('./export-data.js')).exportData(this.store, format, options);
  }

  /** Selects a party or a tie by its id; null clears the selection. */
  select(id: string | null): void {
    this.store.select(id);
  }

  protected override willUpdate(): void {
    // Whichever store is shown, and whoever changed it: the attributes follow.
    for (const [name, value] of Object.entries(this.#reflected)) this.requestUpdate(name, value);
    this.#reflected = reflectedOf(this.store.state);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { ownStore } = this;
    // Nothing is drawn of what is not seen, and nobody should wait for that.
    if (ownStore.isUnpainted && this.isConnected && !this.checkVisibility()) {
      ownStore.reportPainted();
    }
  }

  /** Shows in the attribute what counts in place of a value that is none, and says so to the page. */
  async #refuse(name: 'day' | 'compare', value: string): Promise<void> {
    const { notADay } = await import('./not-a-day.js');
    const problems = await notADay(name, value);
    // Not while the attribute is read, which is then left alone.
    this.requestUpdate(name, value);
    this.#dispatch('ownership-error', { problems });
  }

  #report(event: StoreEvent): void {
    switch (event.type) {
      case 'load':
      case 'complete': {
        const { parties, stakes, alliances, talks, sources } = event.dataset;
        this.#dispatch(`ownership-${event.type}`, {
          parties: parties.length,
          ties: stakes.length + alliances.length + talks.length,
          sources: sources.length,
          warnings: event.warnings,
          report: event.report,
        });
        break;
      }
      case 'error':
        this.#dispatch('ownership-error', { problems: event.problems });
        break;
      case 'select':
        this.#dispatch('ownership-select', { id: event.id, type: event.selectionType });
        this.#dispatchChange();
        break;
      case 'change':
        this.#dispatchChange();
        break;
    }
  }

  #dispatchChange(): void {
    const { state } = this.ownStore;
    this.#dispatch('ownership-change', { ...reflectedOf(state), filters: state.filters });
  }

  #dispatch(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
