import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { csvText, tsvText } from '../../formats/index.js';
import { formatDay, messages } from '../../messages/index.js';
import { TABLE_TABS, type Store, type TableTab } from '../../store/index.js';
import { buttonStyles } from '../shared/button.styles.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { copyText } from '../shared/copy-text.js';
import { fileName } from '../shared/file-name.js';
import {
  completeParts,
  partsNotice,
  partsStatus,
  type PartsStatus,
} from '../shared/parts-notice.js';
import { saveBlob } from '../shared/save-blob.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import type { ColumnHead } from './column.js';
import { columnChooser } from './column-chooser.js';
import { cellsOf, NO_ROWS, type Listing, type Sort } from './listing.js';
import { RowsController } from './rows-controller.js';
import { isShown, toggled } from './shown-columns.js';
import { ShownListing } from './shown-listing.js';
import { SortedColumn } from './sorted-column.js';
import { TableChoices } from './table-choices.js';
import { columnHeading, rowSpace, tableRow } from './table-parts.js';
import { styles } from './table.styles.js';
import { nextSort, readSort, tabs, type Tab } from './tabs.js';
import { tableToolbar } from './toolbar.js';

/** Of a first column: on a telephone, half of the width is left for the others. */
function nameWidth(em: number): string {
  return `min(${em}em, 46cqi)`;
}

/**
 * @summary The companies and ties of the day as a table that a reader sorts, filters,
 * copies and saves.
 *
 * It has two tabs, one row for each party or for each tie. Pressing a heading sorts by
 * its column, and once more the other way round; unknown values come last, and a range
 * is sorted by its lower end. The column by which rows are sorted is scrolled to. The name of a row is a button that selects it. A selection
 * made elsewhere is marked and scrolled to, in the tab that has its row. The arrow keys,
 * Page Up, Page Down, Home, End and the beginning of a name move from row to row. Columns that need parts of the
 * data in files of their own say so until these are loaded, which the element asks for.
 *
 * It fires no events of its own. Without data the element is empty. Its height is that
 * of its place; a table that is longer or wider than that scrolls inside.
 *
 * @csspart toolbar - The controls above the table.
 * @csspart tabs - The buttons that choose between companies and ties.
 * @csspart columns - The disclosure in which columns are chosen.
 * @csspart heading - The heading of a column.
 * @csspart row - One row.
 *
 * @cssprop --ownership-paper - The background; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipTable extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, widthOfPlace, buttonStyles, styles];

  /**
   * What the rows are: `companies` or `ties`. Unless the page or the reader has chosen, those of
   * which one is selected, else companies; anything else means the same.
   */
  @property()
  get tab(): TableTab {
    return this.#choices.tab;
  }

  set tab(tab: TableTab | null | undefined) {
    this.#choices.give({ tab: TABLE_TABS.find((name) => name === tab) ?? null });
  }

  /**
   * The key of the column by which rows are sorted, with a minus before it from the
   * largest or latest: `-vehicles`. Where the tab has no such column, companies are
   * sorted by vehicles and ties by date.
   */
  @property()
  get sort(): string {
    return this.#choices.state.sort;
  }

  set sort(sort: string | null | undefined) {
    this.#choices.give({ sort: sort ?? '' });
  }

  /** Only rows that contain each of these words are shown. */
  @property()
  get query(): string {
    return this.#choices.state.query;
  }

  set query(query: string | null | undefined) {
    this.#choices.give({ query: query ?? '' });
  }

  @state() private message = '';

  readonly #choices = new TableChoices();
  readonly #tabs = tabs();
  readonly #shown = new ShownListing(() => this.requestUpdate());
  readonly #rows = new RowsController(this, () => this.#listing ?? NO_ROWS);
  #listing: Listing | undefined;
  /** What the rows are and in which order, in one text. */
  #arrangement = '';
  #shownSelection: string | null = null;
  readonly #sortedColumn = new SortedColumn();
  /** The id of the row to scroll to when it is rendered. */
  #toReveal: string | null = null;

  get #tab(): Tab {
    return this.#tabs[this.tab];
  }

  get #sort(): Sort {
    return readSort(this.sort, this.#tab);
  }

  /** Rows of large data are part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#shown.done;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const store = this.shownStore;
    this.#choices.connect(store);
    completeParts(store);
    this.#followSelection(store);
    this.#listing = store && this.#shown.of(store, this.#tab, this.query, this.#sort);
    if (store) this.#followArrangement();
    if (this.#toReveal === null || this.#shown.isWorking) return;
    this.#rows.reveal(this.#toReveal);
    this.#toReveal = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroller');
    this.#sortedColumn.show(scroller, [this.tab, this.#sort.key].join(' '));
  }

  /** Shows the first of other rows, or of the same in another order. */
  #followArrangement(): void {
    const arrangement = [this.tab, this.sort, this.query].join(' ');
    const before = this.#arrangement;
    this.#arrangement = arrangement;
    if (before === '' || before === arrangement) return;
    this.message = '';
    this.#rows.scrollToTop();
  }

  /** Scrolls to the row of a selection which was made elsewhere. */
  #followSelection(store: Store | undefined): void {
    const selected = store?.state.selected ?? null;
    if (selected === this.#shownSelection || store?.state.load.status !== 'loaded') return;
    this.#shownSelection = selected;
    this.#toReveal = selected;
  }

  readonly #retry = (): void => void this.shownStore?.retry();

  readonly #onClick = (event: Event): void => {
    const id = this.#rows.rowOf(event);
    // A reader who marks a text in a row does not mean the row.
    if (id === undefined || document.getSelection()?.type === 'Range') return;
    this.#shownSelection = id;
    this.shownStore?.select(id);
  };

  get #columns(): ColumnHead[] {
    const { columns } = this.#choices.state;
    return this.#tab.columns.filter((column, place) => place === 0 || isShown(column, columns));
  }

  readonly #toggleColumn = (column: ColumnHead): void => {
    this.#choices.change({ columns: toggled(column, this.#choices.state.columns) });
  };

  readonly #sortBy = (column: ColumnHead): void => {
    this.#choices.change({ sort: nextSort(column, this.#sort) });
  };

  async #copy(listing: Listing): Promise<void> {
    const place = this.renderRoot.querySelector('.bar');
    const isCopied =
      place !== null && (await copyText(tsvText(cellsOf(listing, this.#columns)), place));
    const words = messages.table;
    this.message = isCopied ? words.copied(listing.ids.length) : words.notCopied;
  }

  #save(listing: Listing, store: Store): void {
    const csv = new Blob([csvText(cellsOf(listing, this.#columns))], {
      type: 'text/csv;charset=utf-8',
    });
    const title = messages.table.fileTitle(store.dataset?.title ?? '', this.tab);
    saveBlob(csv, fileName(title, store.state.day, 'csv'));
  }

  #toolbar(listing: Listing, store: Store): TemplateResult {
    return tableToolbar({
      tab: this.tab,
      query: this.query,
      shown: listing.ids.length,
      total: listing.total,
      isCounted: listing !== NO_ROWS,
      message: this.message,
      columnChooser: columnChooser({
        columns: this.#tab.columns,
        isShown: (column) => this.#columns.includes(column),
        onToggle: this.#toggleColumn,
      }),
      onTab: (tab) => this.#choices.change({ tab }),
      onShowAll: () => this.#choices.change({ query: '' }),
      onTyping: (query) => this.#choices.type(query),
      onTyped: () => this.#choices.endTyping(),
      onCopy: () => void this.#copy(listing),
      onSave: () => this.#save(listing, store),
    });
  }

  #table(listing: Listing, store: Store, parts: PartsStatus): TemplateResult {
    const { day, selected } = store.state;
    const words = messages.table;
    const columns = this.#columns;
    const { start, end } = this.#rows.window;
    const { tabStop } = this.#rows;
    const widths = columns.map(({ width }, index) =>
      index === 0 ? nameWidth(width) : `${width}em`,
    );
    // As properties: a policy may forbid the attribute.
    const minInlineSize = `calc(${widths.join(' + ')})`;
    const places = Array.from({ length: end - start }, (_, index) => start + index);
    return html`<table
      aria-rowcount=${listing.ids.length + 1}
      .style=${`min-inline-size: ${minInlineSize}`}
    >
      <caption class="visually-hidden">
        ${words.caption(words.tabNames[this.tab], formatDay(day))}
      </caption>
      <colgroup>
        ${widths.map((inlineSize) => html`<col .style=${`inline-size: ${inlineSize}`} />`)}
      </colgroup>
      <thead>
        <tr aria-rowindex="1">
          ${columns.map((column) => columnHeading(column, this.#sort, this.#sortBy))}
        </tr>
      </thead>
      ${rowSpace(this.#rows.heightOf(start), columns.length)}
      <tbody>
        ${repeat(
          places,
          (place) => listing.ids[place],
          (place) =>
            tableRow({
              listing,
              columns,
              place,
              isSelected: listing.ids[place] === selected,
              isTabStop: place === tabStop,
              parts,
            }),
        )}
      </tbody>
      ${rowSpace(this.#rows.heightOf(listing.ids.length - end), columns.length)}
    </table>`;
  }

  override render(): TemplateResult | typeof nothing {
    const store = this.shownStore;
    const listing = this.#listing;
    if (!store || !listing) return nothing;
    const parts = partsStatus(store);
    return html`
      ${this.#toolbar(listing, store)} ${partsNotice(parts, this.#retry)}
      ${
        this.#shown.isWorking
          ? html`<p class="notice" role="status">
              ${messages.table.working}
              <progress aria-label=${messages.table.working}></progress>
            </p>`
          : nothing
      }
      <div
        class="scroller"
        tabindex="-1"
        aria-busy=${String(this.#shown.isWorking)}
        @scroll=${this.#rows.onScroll}
        @keydown=${this.#rows.onKeyDown}
        @click=${this.#onClick}
      >
        ${this.#table(listing, store, parts)}
        ${
          listing.ids.length === 0 && !this.#shown.isWorking
            ? html`<p class="nothing">${messages.table.nothingFound}</p>`
            : nothing
        }
      </div>
    `;
  }
}
