import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { PictureOptions } from '../../render/index.js';
import type { OwnershipGraph } from '../graph/graph.js';
import { nextTask, whenIdle, type Store } from '../../store/index.js';
import { buttonStyles } from '../shared/button.styles.js';
import { StoreHost } from '../shared/store-host.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import { linkButton, toolbar } from '../shared/toolbar.js';
import type { Controls } from './controls.js';
import { dayControl, dayField } from './day-control.js';
import { EarlySearch } from './early-search.js';
import { styles } from './explorer.styles.js';
import { HeaderFold } from './header-fold.js';
import { SheetController } from './sheet-controller.js';
import { isPanel, viewSwitch, type Panel, type Place } from './view-switch.js';
import { WidthController } from './width-controller.js';

/** What stands in the place of the picture, with what loads its code. */
const PANELS: Readonly<Record<Panel, () => Promise<unknown>>> = {
  list: () => import('../list/define.js'),
  table: () => import('../table/define.js'),
  changes: () => import('../changes/define.js'),
  storyline: () => import('../storyline/define.js'),
};

/** An explorer whose author has chosen or added something. */
const AUTHORED = '[controls],[heading-level],:has([slot])';

/**
 * The whole explorer in one element: the graph, an inspector for what is
 * selected, the legend and the day. In a narrow container the inspector is a
 * sheet at the bottom, small, half or full, which opens with a selection.
 *
 * @summary Graph, inspector, legend and day in one.
 *
 * @attr {string} format - The format of the file at `src`; found by its content where it is left out.
 * @attr {string} mapping - What the columns of a table at `src` mean, as JSON.
 *
 * @fires {OwnershipLoadEvent} ownership-load - Data was read and checked. `detail: {parties, ties, sources, warnings, report}`.
 * @fires {OwnershipCompleteEvent} ownership-complete - Its parts in other files are loaded too. `detail` as above.
 * @fires {OwnershipSelectEvent} ownership-select - A reader or `select()` selected something. `detail: {id, type}`.
 * @fires {OwnershipChangeEvent} ownership-change - A reader or `select()` changed what is shown; properties that the page
 *   sets fire nothing. `detail: {day, selected, view, filters, compare}`.
 * @fires {OwnershipHoverEvent} ownership-hover - The pointer came onto something, or onto nothing. `detail: {id}`.
 * @fires {OwnershipErrorEvent} ownership-error - Data could not be shown. `detail: {problems: [{path, message}]}`.
 *
 * @attr {boolean} can-open - Lets readers open data of their own, by a button and by dropping files.
 * @attr {string} can-embed - Lets readers copy the code by which another page shows what is seen. Its value is the address of the
 *   folder with the built files, relative to the page; empty for the folder of the page.
 *
 * @csspart embed-dialog - The dialog with that code.
 * @csspart open - The button that opens data where none is shown, and its dialog.
 * @attr {string} controls - Which controls there are, by their names: `search`, `views`, `day`, `toolbar`, `timeline`, `legend` and
 *   `inspector`, with spaces between. All without it.
 * @attr {number} heading-level - The level of the title among the headings of the page, from 1, the default, to 6.
 * @attr {'eager' | 'lazy'} loading - When the data of `src` is loaded: at once, the default, or when the element is about to
 *   come into view.
 * @attr {'light' | 'dark'} theme - In place of the colour scheme of the page.
 *
 * @slot title - In place of the title of the data.
 * @slot poster - What is seen until the first picture, over the whole element.
 * @slot loading - In place of the picture while data is loading.
 * @slot empty - In place of the picture while there is no data.
 * @slot error - In place of what is said of data that cannot be shown; the event `ownership-error` tells what is wrong.
 * @slot inspector - In place of the inspector.
 * @slot footer - Below everything else.
 *
 * @csspart header - The title, the search and the controls.
 * @csspart search - The search.
 * @csspart views - The buttons that choose what is shown.
 * @csspart day - The field for the day.
 * @csspart graph - The graph.
 * @csspart list - The list of groups, with which a narrow container begins.
 * @csspart table - The table of companies and ties.
 * @csspart changes - The list of what is otherwise than on another day.
 * @csspart storyline - The chart of companies through time.
 * @csspart inspector - The column, or the sheet, of the inspector.
 * @csspart toolbar - The buttons of the graph.
 * @csspart timeline - The slider over all years, below the graph.
 * @csspart legend - The strip below the graph.
 *
 * @cssprop --ownership-paper - The background; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipExplorer extends StoreHost {
  static override styles: CSSResultGroup = [tokens, widthOfPlace, buttonStyles, styles];

  readonly #day = dayField(this);
  readonly #width = new WidthController(this);
  readonly #earlySearch = new EarlySearch(this);
  readonly #headerFold = new HeaderFold(this);
  #shownSelection: string | null = null;
  #controls: Controls | undefined;

  private get graph(): OwnershipGraph | null {
    return this.shadowRoot?.querySelector('ownership-graph') ?? null;
  }

  /** In a narrow container; in a wide one the inspector is always visible. */
  readonly #sheet = new SheetController(this);

  private get sheet(): HTMLElement | null {
    return this.shadowRoot?.querySelector('.sheet') ?? null;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    // Most pages have none of it.
    if (this.matches(AUTHORED)) void import('./authored.js').then(({ apply }) => apply(this));
    const { selected } = this.store.state;
    if (selected === this.#shownSelection) return;
    if (selected === null) this.#sheet.close();
    else this.#sheet.open();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { load, selected } = this.store.state;
    if (selected !== this.#shownSelection) {
      this.#shownSelection = selected;
      // In a narrow container the sheet scrolls, not the inspector in it.
      if (this.#width.isNarrow) this.sheet?.scrollTo(0, 0);
    }
    const place = this.#place;
    if (load.status === 'loaded' && isPanel(place)) void this.#showPanel(place);
    const { status } = load;
    // Where there is nothing to see, a reader may open data.
    const isEmpty = status !== 'loading' && this.hasAttribute('can-open');
    if ((status !== 'loaded' && !isEmpty) || this.#controls) return;
    // After a failure the next update tries again.
    const isWaitedFor =
      status !== 'loaded' || this.#earlySearch.isWanted || this.#sheet.stop !== undefined;
    this.#loadSidePanels(isWaitedFor || selected !== null).catch(() => undefined);
  }

  /** Loads what stands beside the picture, which has its place from the start, and what acts on the explorer. */
  async #loadSidePanels(isUrgent: boolean): Promise<void> {
    // After the first scene is painted, and those of other elements on the page that are about to be.
    if (!isUrgent) await this.store.ready.then(whenIdle);
    const { Controls } = await import('./side-panels.js');
    await import('../search/define.js');
    if (this.#controls) return;
    this.#controls = new Controls(this, {
      place: () => this.#place,
      isNarrow: () => this.#width.isNarrow,
      setPlace: this.#setPlace,
      sheet: this.#sheet,
      day: this.#day,
    });
    this.addStyles(Controls.styles);
    this.requestUpdate();
  }

  /** Loads the code of what stands in the place of the picture, and reports that it is painted. */
  async #showPanel(place: Panel): Promise<void> {
    // After a failure the next update tries again.
    await PANELS[place]().catch(() => undefined);
    await nextTask();
    if (this.#place === place) this.store.reportPainted();
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
    const name = this.#place === 'storyline' ? 'ownership-storyline' : 'ownership-graph';
    this.shadowRoot?.querySelector(name)?.openExportDialog();
  }

  /** Makes a picture as PNG; see `exportPng` of `<ownership-graph>`. */
  async exportPng(options: PictureOptions = {}): Promise<Blob> {
    return this.#export('exportPng', options);
  }

  /** Makes a picture as SVG; see `exportSvg` of `<ownership-graph>`. */
  async exportSvg(options: PictureOptions = {}): Promise<Blob> {
    return this.#export('exportSvg', options);
  }

  async #export(method: 'exportPng' | 'exportSvg', options: PictureOptions): Promise<Blob> {
    // The graph takes what it draws at once; only one that is not rendered yet is waited for.
    if (!this.graph && this.isConnected) await this.updateComplete;
    const { graph } = this;
    if (!graph) return (await import('../graph/picture/export-picture.js')).refuse();
    return graph[method](options);
  }

  /** What is shown: in a narrow container the list, until the reader asks for the picture or selects something. */
  get #place(): Place {
    const { view, selected, isViewChosen } = this.store.state;
    const isOpening = view === 'overview' && selected === null && !isViewChosen;
    return this.#width.isNarrow && isOpening ? 'list' : view;
  }

  readonly #setPlace = (place: Place): void => {
    const { store } = this;
    if (place === this.#place) return;
    if (place !== 'list') store.setView(place);
    else this.#controls?.goHome();
  };

  override render(): TemplateResult {
    const { store } = this;
    const { dataset, state } = store;
    const text = messages.explorer;
    const title = dataset?.title ?? text.untitled;
    const { status } = state.load;
    // While data is loading, everything has its place, so that nothing moves when it is loaded.
    const isUsable = status === 'loading' || status === 'loaded';
    // What is wrong stands in place of the graph.
    const place = isUsable ? this.#place : 'overview';
    /** The store for one of the panels. One that is not shown renders nothing, and keeps what the reader has chosen in it. */
    const storeOf = (name: Place): Store | undefined => (name === place ? store : undefined);
    const isSheetClosed = this.#width.isNarrow && this.#sheet.stop === undefined;
    const storeOfSheet = isSheetClosed ? undefined : store;
    const controls = isUsable
      ? html`<ownership-search part="search" quiet .store=${store}></ownership-search>
          ${this.#headerFold.render(place)}
          <div class="controls">
            ${viewSwitch({ place, isNarrow: this.#width.isNarrow, onChoose: this.#setPlace })}
            ${linkButton(this)}
            ${dayControl(this.#day, store, this.#controls?.renderDayError(this.#day))}
            ${toolbar(this)}
          </div>`
      : nothing;
    return html`
      <div
        class="page ${status} ${place} ${isPanel(place) ? 'panel' : ''} ${this.#headerFold.isOpen(place) ? 'unfolded' : ''} ${state.compare === null ? '' : 'comparing'} ${state.selected === null ? '' : 'selecting'}"
      >
        ${this.#controls?.render() ?? nothing}
        <header part="header">
          <h1><slot name="title">${title}</slot></h1>
          ${controls} ${this.urlStateController.render()}
        </header>
        <ownership-graph part="graph" no-toolbar .store=${store}></ownership-graph>
        ${this.#controls?.renderLeftOut() ?? nothing}
        ${status === 'loading' && !('draft' in state.load) ? html`<p class="wait">${messages.graph.loading}</p>` : nothing}
        <ownership-list part="list" .store=${storeOf('list')}></ownership-list>
        <ownership-table part="table" .store=${storeOf('table')}></ownership-table>
        <ownership-changes part="changes" .store=${storeOf('changes')}></ownership-changes>
        <ownership-storyline part="storyline" .store=${storeOf('storyline')}></ownership-storyline>
        <aside
          class=${this.#sheet.stop ?? 'closed'}
          aria-label=${text.inspector}
          ?hidden=${!isUsable}
        >
          ${this.#sheet.render(this.#controls?.sheetBar)}
          <div class="sheet">
            <ownership-timeline part="timeline" .store=${storeOfSheet}></ownership-timeline>
            <slot name="inspector"
              ><ownership-inspector part="inspector" quiet .store=${store}></ownership-inspector
            ></slot>
            <ownership-legend part="legend" quiet .store=${storeOfSheet}>
              ${this.#controls?.renderButtons() ?? nothing}
            </ownership-legend>
          </div>
        </aside>
        <slot name="loading"></slot><slot name="empty"></slot><slot name="error"></slot
        ><slot name="poster"></slot><slot name="footer"></slot>
      </div>
    `;
  }
}
