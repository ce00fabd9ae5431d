import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowKeys } from '../shared/row-keys.js';

/** A company of the list, by its id and its name. */
export interface CompanyName {
  id: string;
  name: string;
}

interface CompanyKeysSettings {
  /** All of the list, also those that are not rendered yet. */
  companies: () => readonly CompanyName[];
  /** Renders at least so many. */
  render: (count: number) => void;
}

/** How many companies a page is, which are of different heights. */
const PAGE = 5;

/** Moves the focus from company to company by keys. One at a time is reached by Tab, with the names and sources in it. */
export class CompanyKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: CompanyKeysSettings;
  readonly #keys = new RowKeys();
  /** The id of the company that had the focus last. */
  #active: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: CompanyKeysSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#active = null;
  }

  /** The company that Tab reaches: the active one, else the selected one, else the first. */
  tabStop(selected: string | null): string | undefined {
    const companies = this.#settings.companies();
    const has = (id: string | null): boolean => companies.some((company) => company.id === id);
    return [this.#active, selected].find(has) ?? companies[0]?.id;
  }

  readonly onFocus = ({ target }: FocusEvent): void => {
    const section = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
    const id = section?.dataset.id;
    if (id === undefined || id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const companies = this.#settings.companies();
    const names = companies.map(({ name }) => ({ label: name }));
    const at = companies.findIndex(({ id }) => id === this.#active);
    const place = this.#keys.placeAfter(event, { names, at, page: PAGE });
    if (place === undefined) return;
    event.preventDefault();
    void this.#focus(place);
  };

  async #focus(place: number): Promise<void> {
    this.#settings.render(place + 1);
    await this.#host.updateComplete;
    const section = this.#host.shadowRoot?.querySelectorAll('section')[place];
    section?.querySelector<HTMLElement>('h3 button')?.focus();
  }
}
