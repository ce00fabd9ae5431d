import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { messages } from '../../messages/index.js';
import { ExportError } from '../../render/index.js';
import type { ExportOptions } from '../graph/export-dialog.js';
import type { OwnershipGraph } from '../graph/graph.js';
import { nextTask } from '../../store/index.js';
import { StoreHost } from '../shared/store-host.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import { toolbar, toolbarStyles } from '../shared/toolbar.js';
import { DayController } from './day-controller.js';
import { styles } from './explorer.styles.js';

/** Loads the code of the inspector, which the first drawing does without. */
function loadInspector(): void {
  // After a failure the next update tries again.
  import('../inspector/define.js').catch(() => undefined);
}

/**
 * The whole explorer in one element: the graph, an inspector for what is
 * selected, the legend and the day. In a narrow container the inspector is a
 * sheet at the bottom.
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
 * @csspart toolbar - The buttons of the graph.
 * @csspart legend - The strip below the graph.
 *
 * @cssprop --ownership-paper - The background; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipExplorer extends StoreHost {
  static override styles: CSSResultGroup = [tokens, widthOfPlace, toolbarStyles, styles];

  readonly #day = new DayController(this, () => this.store);
  #shownSelection: string | null = null;

  @query('ownership-graph') private readonly graph!: OwnershipGraph | null;
  @query('.sheet') private readonly sheet!: HTMLElement;

  /** Whether the sheet of a narrow container is open. In a wide one the inspector is always visible. */
  @state() private isSheetOpen = false;

  protected override willUpdate(): void {
    super.willUpdate();
    const { selected } = this.store.state;
    if (selected !== this.#shownSelection) this.isSheetOpen = selected !== null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { load, selected } = this.store.state;
    if (selected !== this.#shownSelection) {
      this.#shownSelection = selected;
      // In a narrow container the sheet scrolls, not the inspector in it.
      this.sheet.scrollTop = 0;
    }
    if (load.status !== 'loaded' || customElements.get('ownership-inspector')) return;
    if (this.isSheetOpen || selected !== null) loadInspector();
    // Not in the task that paints the first scene.
    else void this.store.ready.then(nextTask).then(loadInspector, () => undefined);
  }

  /** Shows the whole graph. */
  fit(): void {
    this.graph?.fit();
  }

  /** Zooms one step in (1) or out (-1). */
  zoom(direction: 1 | -1): void {
    this.graph?.zoom(direction);
  }

  /** Opens the dialog in which the reader saves an image. */
  openExportDialog(): void {
    this.graph?.openExportDialog();
  }

  /** Draws the graph as PNG; see `exportPng` of `<ownership-graph>`. */
  async exportPng(options: ExportOptions = {}): Promise<Blob> {
    // The graph takes what it draws at once; only one that is not rendered yet is waited for.
    if (!this.graph && this.isConnected) await this.updateComplete;
    if (!this.graph) throw new ExportError(messages.graph.noGraph);
    return this.graph.exportPng(options);
  }

  readonly #toggleSheet = (): void => {
    this.isSheetOpen = !this.isSheetOpen;
  };

  override render(): TemplateResult {
    const { store } = this;
    const { dataset, state } = store;
    const text = messages.explorer;
    const title = dataset?.title ?? text.untitled;
    const sheetLabel = this.isSheetOpen ? text.closeSheet : text.openSheet;
    const { status } = state.load;
    // While data is loading, the controls keep their place, so that nothing moves when it is loaded.
    const controls =
      status === 'loading' || status === 'loaded'
        ? html`<div class="controls">${this.#day.render()} ${toolbar(this)}</div>`
        : nothing;
    return html`
      <div class="page ${status}">
        <header part="header">
          <h1>${title}</h1>
          ${controls}
        </header>
        <ownership-graph part="graph" no-toolbar .store=${store}></ownership-graph>
        <aside
          class=${this.isSheetOpen ? 'open' : ''}
          aria-label=${text.inspector}
          ?hidden=${!dataset}
        >
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
