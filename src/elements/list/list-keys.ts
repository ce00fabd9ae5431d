import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardSummary } from '../../scene/index.js';
import { RowKeys } from '../shared/row-keys.js';

interface ListKeysSettings {
  /** The groups of the rows, also of those that are not rendered yet. */
  groups: () => readonly CardSummary[];
  /** Renders at least so many rows. */
  render: (count: number) => void;
}

/** Moves the focus among the rows of the list by keys. One row at a time is reached by Tab. */
export class ListKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: ListKeysSettings;
  readonly #keys = new RowKeys();
  /** The id of the group that had the focus last. */
  #active: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: ListKeysSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#active = null;
  }

  /** The group whose row Tab reaches: the active one, else the selected one, else the first. */
  tabStop(selected: string | null): string | undefined {
    const groups = this.#settings.groups();
    const has = (id: string | null): boolean => groups.some((group) => group.id === id);
    return [this.#active, selected].find(has) ?? groups[0]?.id;
  }

  readonly onFocus = ({ target }: FocusEvent): void => {
    const id = target instanceof Element ? target.closest('li')?.dataset.id : undefined;
    if (id === undefined || id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const names = this.#settings.groups().map(({ name }) => ({ label: name }));
    const at = this.#settings.groups().findIndex(({ id }) => id === this.#active);
    const place = this.#keys.placeAfter(event, { names, at, page: this.#page });
    if (place === undefined) return;
    event.preventDefault();
    void this.#focus(place);
  };

  /** How many rows are seen at once. */
  get #page(): number {
    const list = this.#host.shadowRoot?.querySelector('ol');
    const rowHeight = (list?.offsetHeight ?? 0) / Math.max(1, list?.childElementCount ?? 0);
    return rowHeight === 0 ? 1 : Math.max(1, Math.floor(this.#host.clientHeight / rowHeight) - 1);
  }

  async #focus(place: number): Promise<void> {
    this.#settings.render(place + 1);
    await this.#host.updateComplete;
    const row = this.#host.shadowRoot?.querySelectorAll('li')[place];
    row?.querySelector('button')?.focus();
  }
}
