import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { csvText, tsvText } from '../../formats/index.js';
import { formatDay, messages } from '../../messages/index.js';
import { hasAllParts, visibleOn } from '../../network/index.js';
import { memoize, type Store } from '../../store/index.js';
import { buttonStyles } from '../shared/button.styles.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { copyText } from '../shared/copy-text.js';
import { fileName } from '../shared/file-name.js';
import { saveBlob } from '../shared/save-blob.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import type { ColumnHead } from './column.js';
import { columnChooser } from './column-chooser.js';
import type { Listing } from './listing.js';
import { RowsController } from './rows-controller.js';
import { columnHeading, tableRow, type PartsStatus } from './table-parts.js';
import { styles } from './table.styles.js';
import { nextSort, readSort, TAB_NAMES, tabs, type TabName } from './tabs.js';
import { tableToolbar } from './toolbar.js';

/** Of a first column: on a telephone, half of the width is left for the others. */
function nameWidth(rem: number): string {
  return `min(${rem}rem, 46cqi)`;
}

/**
 * @summary The companies and ties of the day as a table that a reader sorts, filters,
 * copies and saves.
 *
 * It has two tabs, one row for each party or for each tie. Pressing a heading sorts by
 * its column, and once more the other way round; unknown values come last, and a range
 * is sorted by its lower end. The name of a row is a button that selects it. A selection
 * made elsewhere is marked and scrolled to, in the tab that has its row. The arrow keys,
 * Page Up, Page Down, Home and End move from row to row. Columns that need parts of the
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

  /** What the rows are: `companies`, the default, or `ties`; anything else means the default. */
  @property() tab: TabName = 'companies';

  /**
   * The key of the column by which rows are sorted, with a minus before it from the
   * largest or latest: `-vehicles`. Where the tab has no such column, companies are
   * sorted by vehicles and ties by date.
   */
  @property() sort = '';

  /** Only rows that contain each of these words are shown. */
  @property() query = '';

  @state() private message = '';

  readonly #tabs = tabs();
  readonly #unfiltered = memoize(visibleOn);
  /** Columns that the reader has shown or hidden, by the object that describes them. */
  readonly #chosen = new Map<ColumnHead, boolean>();
  readonly #rows = new RowsController(
    this,
    () => this.#listing ?? { ids: [], indexOf: () => undefined },
  );
  #listing: Listing | undefined;
  #shownSelection: string | null = null;
  /** The id of the row to scroll to when it is rendered. */
  #toReveal: string | null = null;

  get #tabName(): TabName {
    return TAB_NAMES.includes(this.tab) ? this.tab : 'companies';
  }

  #listingOf(tab: TabName, store: Store | undefined, query = this.query): Listing | undefined {
    const { snapshot = null, dataset = null } = store ?? {};
    if (!store || !snapshot || !dataset) return undefined;
    const { listing } = this.#tabs[tab];
    // Without any filter that hides something, views still leave out what is past.
    const visible = store.visible ?? this.#unfiltered(snapshot, store.state.filters, null);
    const sort = readSort(this.sort, this.#tabs[tab]);
    return listing({ snapshot, index: store.indexOf(dataset), visible, query, sort });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const store = this.shownStore;
    this.#complete(store);
    this.#followSelection(store);
    this.#listing = this.#listingOf(this.#tabName, store);
    if (changed.has('tab') || changed.has('sort') || changed.has('query')) {
      this.message = '';
      if (this.hasUpdated) this.#rows.scrollToTop();
    }
    if (this.#toReveal !== null) this.#rows.reveal(this.#toReveal);
    this.#toReveal = null;
  }

  /** Goes to the tab that has the row of a selection which was made elsewhere. */
  #followSelection(store: Store | undefined): void {
    const selected = store?.state.selected ?? null;
    if (selected === this.#shownSelection || store?.state.load.status !== 'loaded') return;
    this.#shownSelection = selected;
    if (selected === null) return;
    this.#toReveal = selected;
    const others = TAB_NAMES.filter((name) => name !== this.#tabName);
    const hasRow = (name: TabName): boolean =>
      this.#listingOf(name, store, '')?.indexOf(selected) !== undefined;
    if (!hasRow(this.#tabName)) this.tab = others.find(hasRow) ?? this.#tabName;
  }

  /** Asks for the parts of the data that nobody has asked for. */
  #complete(store: Store | undefined): void {
    if (store?.state.load.status !== 'loaded') return;
    const parts = Object.values(store.state.load.parts);
    if (parts.some(({ status }) => status === 'idle')) void store.complete();
  }

  readonly #retry = (): void => void this.shownStore?.retry();

  readonly #onClick = (event: Event): void => {
    const id = this.#rows.rowOf(event);
    // A reader who marks a text in a row does not mean the row.
    if (id === undefined || document.getSelection()?.type === 'Range') return;
    this.#shownSelection = id;
    this.shownStore?.select(id);
  };

  #isShown(column: ColumnHead): boolean {
    return this.#chosen.get(column) ?? !column.isOptional;
  }

  get #columns(): ColumnHead[] {
    return this.#tabs[this.#tabName].columns.filter((column) => this.#isShown(column));
  }

  readonly #toggleColumn = (column: ColumnHead): void => {
    this.#chosen.set(column, !this.#isShown(column));
    this.requestUpdate();
  };

  readonly #sortBy = (column: ColumnHead): void => {
    this.sort = nextSort(column, readSort(this.sort, this.#tabs[this.#tabName]));
  };

  /** The headings and all rows that are not filtered out, as a spreadsheet reads them. */
  #cells(listing: Listing): string[][] {
    const columns = this.#columns;
    const rows = listing.ids.map((_, place) =>
      columns.map((column) => listing.valueAt(place, column)),
    );
    return [columns.map(({ heading }) => heading), ...rows];
  }

  async #copy(listing: Listing): Promise<void> {
    const place = this.renderRoot.querySelector('.bar');
    const isCopied = place !== null && (await copyText(tsvText(this.#cells(listing)), place));
    const words = messages.table;
    this.message = isCopied ? words.copied(listing.ids.length) : words.notCopied;
  }

  #save(listing: Listing, store: Store): void {
    const csv = new Blob([csvText(this.#cells(listing))], { type: 'text/csv;charset=utf-8' });
    const title = messages.table.fileTitle(store.dataset?.title ?? '', this.#tabName);
    saveBlob(csv, fileName(title, store.state.day, 'csv'));
  }

  #toolbar(listing: Listing, store: Store): TemplateResult {
    return tableToolbar({
      tab: this.#tabName,
      query: this.query,
      shown: listing.ids.length,
      total: listing.total,
      message: this.message,
      columnChooser: columnChooser({
        columns: this.#tabs[this.#tabName].columns,
        isShown: (column) => this.#isShown(column),
        onToggle: this.#toggleColumn,
      }),
      onTab: (tab) => (this.tab = tab),
      onQuery: (query) => (this.query = query),
      onCopy: () => void this.#copy(listing),
      onSave: () => this.#save(listing, store),
    });
  }

  /** How far the parts of the data are that columns may need. */
  #parts({ state: { load } }: Store): PartsStatus {
    if (load.status !== 'loaded' || hasAllParts(load.dataset)) return 'loaded';
    const isFailed = Object.values(load.parts).some(({ status }) => status === 'failed');
    return isFailed ? 'failed' : 'loading';
  }

  /** Says that sources and disputes are still to come, or have not come. Cells say the same to the eye. */
  #notice(parts: PartsStatus): TemplateResult {
    const words = messages.table;
    const button = html`<button type="button" class="plain" @click=${this.#retry}>
      ${messages.common.tryAgain}
    </button>`;
    return html`<p class=${parts === 'failed' ? 'notice' : 'visually-hidden'} role="status">
      ${parts === 'loaded' ? nothing : words.parts[parts]} ${parts === 'failed' ? button : nothing}
    </p>`;
  }

  /** Space for rows that are not rendered. */
  #space(rows: number, columns: number): TemplateResult | typeof nothing {
    if (rows === 0) return nothing;
    const blockSize = `${this.#rows.heightOf(rows)}px`;
    return html`<tbody aria-hidden="true">
      <tr>
        <td class="space" colspan=${columns} .style=${`block-size: ${blockSize}`}></td>
      </tr>
    </tbody>`;
  }

  #table(listing: Listing, store: Store, parts: PartsStatus): TemplateResult {
    const { day, selected } = store.state;
    const words = messages.table;
    const columns = this.#columns;
    const sort = readSort(this.sort, this.#tabs[this.#tabName]);
    const { start, end } = this.#rows.window;
    const { tabStop } = this.#rows;
    const widths = columns.map(({ width }, index) =>
      index === 0 ? nameWidth(width) : `${width}rem`,
    );
    // As properties: a policy may forbid the attribute.
    const minInlineSize = `calc(${widths.join(' + ')})`;
    const places = Array.from({ length: end - start }, (_, index) => start + index);
    return html`<table
      aria-rowcount=${listing.ids.length + 1}
      .style=${`min-inline-size: ${minInlineSize}`}
    >
      <caption class="visually-hidden">
        ${words.caption(words.tabNames[this.#tabName], formatDay(day))}
      </caption>
      <colgroup>
        ${widths.map((inlineSize) => html`<col .style=${`inline-size: ${inlineSize}`} />`)}
      </colgroup>
      <thead>
        <tr aria-rowindex="1">
          ${columns.map((column) => columnHeading(column, sort, this.#sortBy))}
        </tr>
      </thead>
      ${this.#space(start, columns.length)}
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
      ${this.#space(listing.ids.length - end, columns.length)}
    </table>`;
  }

  override render(): TemplateResult | typeof nothing {
    const store = this.shownStore;
    const listing = this.#listing;
    if (!store || !listing) return nothing;
    const parts = this.#parts(store);
    return html`
      ${this.#toolbar(listing, store)} ${this.#notice(parts)}
      <div
        class="scroller"
        tabindex="-1"
        @scroll=${this.#rows.onScroll}
        @keydown=${this.#rows.onKeyDown}
        @click=${this.#onClick}
      >
        ${this.#table(listing, store, parts)}
        ${
          listing.ids.length === 0
            ? html`<p class="nothing">${messages.table.nothingFound}</p>`
            : nothing
        }
      </div>
    `;
  }
}
