import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { Store, today, type StoreState, type StoreEvent } from '../../store/index.js';
import { isDay } from '../../model/index.js';
import type { Scene } from '../../scene/index.js';

/**
 * What `<ownership-explorer>` and `<ownership-graph>` have in common: an
 * explorer of their own, the attributes that steer it, and the events that
 * tell of it.
 */
export abstract class StoreHost extends LitElement {
  /** The state that this element owns. Other elements are connected to it. */
  readonly ownStore = new Store();

  #src: string | null = null;
  #data: unknown;
  #lastNotified: Pick<StoreState, 'day' | 'selected'> = this.ownStore.state;

  constructor() {
    super();
    this.ownStore.subscribe((event) => this.#notify(event));
  }

  /** The explorer that is shown: the element's own one, unless it was given another. */
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
    else void this.ownStore.load({ type: 'src', url: src });
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
    this.store.setDay(day && isDay(day) ? day : today());
  }

  /** The id of the selected party or tie; null for none. */
  @property({ reflect: true })
  get selected(): string | null {
    return this.store.state.selected;
  }

  set selected(id: string | null | undefined) {
    this.store.setSelected(id === '' ? null : (id ?? null));
  }

  /** What is drawn, as plain data; null until data is loaded. Read-only. */
  get scene(): Scene | null {
    return this.store.scene;
  }

  /**
   * Settles when the current data is painted; rejects with a `DatasetError`,
   * which carries every problem, when it cannot be. It stays open as long as
   * there is no data or the element is hidden.
   */
  get ready(): Promise<void> {
    return this.store.ready;
  }

  /** Selects a party or a tie by its id; null clears. */
  select(id: string | null): void {
    this.store.select(id);
  }

  #notify(event?: StoreEvent): void {
    const lastNotified = this.#lastNotified;
    this.#lastNotified = this.ownStore.state;
    this.requestUpdate('day', lastNotified.day);
    this.requestUpdate('selected', lastNotified.selected);
    this.requestUpdate();
    switch (event?.type) {
      case 'load':
      case 'complete': {
        const { parties, stakes, alliances, talks, sources } = event.dataset;
        this.#dispatch(`ownership-${event.type}`, {
          parties: parties.length,
          ties: stakes.length + alliances.length + talks.length,
          sources: sources.length,
          warnings: event.warnings,
        });
        break;
      }
      case 'error':
        this.#dispatch('ownership-error', { problems: event.problems });
        break;
      case 'select':
        this.#dispatch('ownership-select', { id: event.id, type: event.selectionType });
        break;
      case undefined:
        break;
    }
  }

  #dispatch(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
