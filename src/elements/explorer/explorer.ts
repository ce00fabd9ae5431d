import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { today } from '../../store/index.js';
import type { OwnershipGraph } from '../graph/graph.js';
import type { ExportOptions } from '../graph/export-dialog.js';
import { StoreHost } from '../shared/store-host.js';
import { tokens } from '../shared/tokens.js';
import { toolbar, toolbarStyles } from '../shared/toolbar.js';
import { dayControl } from './day-control.js';
import { styles } from './explorer.styles.js';

/**
 * The whole explorer in one tag: the graph, an inspector for what is selected,
 * the legend and the day. In a narrow place the inspector is a sheet that comes
 * from below.
 *
 * @summary Graph, inspector, legend and day in one.
 *
 * @fires ownership-load - Data was read and checked. `detail: {parties, ties, sources, warnings}`.
 * @fires ownership-complete - Its parts in other files are loaded too. `detail` as above.
 * @fires ownership-select - A reader or `select()` selected something. `detail: {id, type}`.
 * @fires ownership-change - A reader or `select()` changed what is shown; properties that the page
 *   sets fire nothing. `detail: {day, selected, view, filters}`.
 * @fires ownership-error - Data could not be shown. `detail: {problems: [{path, message}]}`.
 *
 * @csspart header - The title and the day.
 * @csspart graph - The graph.
 * @csspart inspector - The column, or the sheet, of the inspector.
 * @csspart legend - The strip below the graph.
 *
 * @cssprop --ownership-paper - The ground; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipExplorer extends StoreHost {
  static override styles: CSSResultGroup = [tokens, toolbarStyles, styles];

  #lastSelected: string | null = null;

  @query('ownership-graph') private graph!: OwnershipGraph | null;

  /** Whether the sheet of a narrow window is open. In a wide one the inspector is always there. */
  @state() private isSheetOpen = false;

  protected override willUpdate(): void {
    super.willUpdate();
    const { selected } = this.store.state;
    if (selected !== this.#lastSelected) this.isSheetOpen = selected !== null;
    this.#lastSelected = selected;
  }

  #onDay = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.store.setDay(input.value);
    // A day that was cleared is not taken over, and must not look as if it were.
    input.value = this.store.state.day;
  };

  #onToday = (): void => {
    this.store.setDay(today());
  };

  #toggleSheet = (): void => {
    this.isSheetOpen = !this.isSheetOpen;
  };

  /** Shows the whole graph. */
  fit(): void {
    this.graph?.fit();
  }

  /** Zooms one step in (1) or out (-1). */
  zoom(direction: 1 | -1): void {
    this.graph?.zoom(direction);
  }

  /** Opens the dialog in which the reader chooses and saves a picture. */
  openExportDialog(): void {
    this.graph?.openExportDialog();
  }

  /** Draws the graph as PNG; see `exportPng` of `<ownership-graph>`. */
  async exportPng(options: ExportOptions = {}): Promise<Blob> {
    if (this.isConnected) await this.updateComplete;
    if (!this.graph) throw new Error('There is no graph to draw.');
    return this.graph.exportPng(options);
  }

  override render(): TemplateResult {
    const { store } = this;
    const { dataset, state } = store;
    const title = dataset?.title ?? 'Ownership Graph';
    const sheetLabel = this.isSheetOpen ? 'Hide' : 'About this graph';
    return html`
      <div class="page ${state.load.status}">
        <header part="header">
          <h1>${title}</h1>
          ${
            dataset
              ? html`<div class="controls">
                  ${dayControl({ day: state.day, onDay: this.#onDay, onToday: this.#onToday })}
                  ${toolbar(this)}
                </div>`
              : nothing
          }
        </header>
        <ownership-graph part="graph" no-toolbar .store=${store}></ownership-graph>
        <aside class=${this.isSheetOpen ? 'open' : ''} aria-label="Inspector" ?hidden=${!dataset}>
          <button
            type="button"
            class="sheet-toggle"
            aria-expanded=${this.isSheetOpen ? 'true' : 'false'}
            @click=${this.#toggleSheet}
          >
            ${sheetLabel}
          </button>
          <div class="sheet">
            <ownership-inspector part="inspector" .store=${store}></ownership-inspector>
            <ownership-legend part="legend" .store=${store}></ownership-legend>
          </div>
        </aside>
      </div>
    `;
  }
}
