import { DEFAULT_TABLE, type Store, type TableState, type TableTab } from '../../store/index.js';

/** How a table shows what there is: by the state of its store, until it has one by what the page has set. */
export class TableChoices {
  #given: Partial<TableState> = {};
  #store: Store | undefined;
  /** While the reader types: what is typed is one step. */
  #typing: symbol | undefined;

  /** To be called before each rendering. What the page has set applies to whichever store is shown. */
  connect(store: Store | undefined): void {
    if (store === this.#store) return;
    this.#store = store;
    if (Object.keys(this.#given).length > 0) store?.set({ table: this.#given });
  }

  get state(): TableState {
    return this.#store?.state.table ?? { ...DEFAULT_TABLE, ...this.#given };
  }

  /** What the rows are: as chosen, else those of which one is selected. */
  get tab(): TableTab {
    const { tab } = this.state;
    const type = this.#store?.details()?.type ?? 'party';
    return tab ?? (type === 'party' ? 'companies' : 'ties');
  }

  /** Takes over what the page sets. */
  give(change: Partial<TableState>): void {
    this.#given = { ...this.#given, ...change };
    this.#store?.set({ table: change });
  }

  /** Changes what the reader has chosen, as one step. */
  change(change: Partial<TableState>): void {
    this.#store?.setTable(change);
  }

  /** Takes over what is in the field for the query, until `endTyping` in one step. */
  type(query: string): void {
    this.#typing ??= Symbol('typing');
    this.#store?.setTable({ query }, this.#typing);
  }

  endTyping(): void {
    this.#typing = undefined;
  }
}
