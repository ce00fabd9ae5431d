import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowKeys } from './row-keys.js';
import type { Named } from './type-ahead.js';

interface EntryKeysSettings {
  /** All entries of the list, also those that are not rendered yet. */
  entries: () => readonly { id: string }[];
  /** Their names, by which letters find them. */
  names: () => readonly Named[];
  /** How many entries a page is. */
  page: () => number;
  /** Renders at least so many. */
  render: (count: number) => void;
}

/**
 * Moves the focus from entry to entry of a list by keys. One entry at a time is reached by
 * Tab. An entry is an element of the host with `data-id`, and its first button gets the focus.
 */
export class EntryKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: EntryKeysSettings;
  readonly #keys = new RowKeys();
  /** The id of the entry that had the focus last. */
  #active: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: EntryKeysSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#active = null;
  }

  /** The entry that Tab reaches: the active one, else the selected one, else the first. */
  tabStop(selected: string | null): string | undefined {
    const entries = this.#settings.entries();
    const has = (id: string | null): boolean => entries.some((entry) => entry.id === id);
    return [this.#active, selected].find(has) ?? entries[0]?.id;
  }

  readonly onFocus = ({ target }: FocusEvent): void => {
    const entry = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
    const id = entry?.dataset.id;
    if (id === undefined || id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { entries, names, page } = this.#settings;
    const at = entries().findIndex(({ id }) => id === this.#active);
    const place = this.#keys.placeAfter(event, { names: names(), at, page: page() });
    if (place === undefined) return;
    event.preventDefault();
    void this.#focus(place);
  };

  async #focus(place: number): Promise<void> {
    this.#settings.render(place + 1);
    await this.#host.updateComplete;
    const entry = this.#host.shadowRoot?.querySelectorAll('[data-id]')[place];
    entry?.querySelector('button')?.focus();
  }
}
