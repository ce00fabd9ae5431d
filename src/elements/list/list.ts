import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { formatNumber, messages } from '../../messages/index.js';
import { REGIONS, type Region } from '../../network/index.js';
import type { CardSummary } from '../../scene/index.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { EntryKeys } from '../shared/entry-keys.js';
import { tokens } from '../shared/tokens.js';
import { listRow } from './list-row.js';
import { styles } from './list.styles.js';

/** More rows are rendered only on demand, so that data of thousands of groups stays fluid. */
const ROWS_AT_FIRST = 200;

/**
 * @summary The groups of the day by size, one line on each: the way in where a
 * picture would be too small.
 *
 * Groups without a figure come last. Choosing one selects it, as a click in the
 * graph does. The arrow keys, Page Up, Page Down, Home, End and the beginning of a name
 * move from row to row. Without data the element is empty.
 *
 * It fires no events of its own.
 *
 * @csspart filters - The buttons that choose a region.
 * @csspart row - One group.
 *
 * @cssprop --ownership-paper - The background; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipList extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, styles];

  @state() private region: Region | null = null;
  @state() private rowLimit = ROWS_AT_FIRST;

  /** The groups of the region that the reader has chosen. */
  #groups: readonly CardSummary[] = [];
  readonly #keys = new EntryKeys(this, {
    entries: () => this.#groups,
    names: () => this.#groups.map(({ name }) => ({ label: name })),
    page: () => this.#page,
    render: (count) => {
      if (count > this.rowLimit) this.rowLimit = Infinity;
    },
  });

  /** How many rows are seen at once. */
  get #page(): number {
    const list = this.renderRoot.querySelector('ol');
    const rowHeight = (list?.offsetHeight ?? 0) / Math.max(1, list?.childElementCount ?? 0);
    return rowHeight === 0 ? 1 : Math.max(1, Math.floor(this.clientHeight / rowHeight) - 1);
  }

  readonly #select = (id: string): void => this.shownStore?.select(id);

  readonly #showMore = (): void => {
    this.rowLimit = Infinity;
  };

  #filters(summaries: readonly CardSummary[]): TemplateResult | typeof nothing {
    const present = new Set(summaries.map(({ region }) => region));
    const regions = REGIONS.filter((region) => present.has(region));
    if (regions.length < 2) return nothing;
    const button = (region: Region | null, text: string): TemplateResult => html`
      <button
        type="button"
        aria-pressed=${this.region === region ? 'true' : 'false'}
        @click=${() => (this.region = region)}
      >
        ${text}
      </button>
    `;
    return html`<div
      class="filters"
      part="filters"
      role="group"
      aria-label=${messages.list.filters}
    >
      ${button(null, messages.list.all)}
      ${regions.map((region) => button(region, messages.overview.regions[region]))}
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const store = this.shownStore;
    const summaries = store?.summaries;
    if (!store || !summaries) return nothing;
    const { selected } = store.state;
    const isShown = ({ region }: CardSummary): boolean =>
      this.region === null || region === this.region;
    this.#groups = summaries.filter(isShown);
    const most = Math.max(0, ...summaries.map(({ vehicles }) => vehicles));
    const rows = this.#groups.slice(0, this.rowLimit);
    const rest = this.#groups.length - rows.length;
    const tabStop = this.#keys.tabStop(selected);
    return html`
      ${this.#filters(summaries)}
      <ol
        aria-label=${messages.list.label}
        @keydown=${this.#keys.onKeyDown}
        @focusin=${this.#keys.onFocus}
      >
        ${rows.map((summary) => {
          const isTabStop = summary.id === tabStop;
          return listRow({ summary, most, selected, isTabStop, onSelect: this.#select });
        })}
      </ol>
      ${
        rest > 0
          ? html`<button type="button" class="more" @click=${this.#showMore}>
              ${messages.list.more(formatNumber(rest))}
            </button>`
          : nothing
      }
    `;
  }
}
