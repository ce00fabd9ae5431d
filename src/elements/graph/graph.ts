import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  forgetStaleMeasures,
  measureTextOf,
  type GraphRenderer,
  type LeftOut,
  type PictureOptions,
  type Theme,
} from '../../render/index.js';
import type { FrameSize, MeasureText } from '../../scene/index.js';
import { nextTask, showsSeveralDays, type Store } from '../../store/index.js';
import { StoreController } from '../shared/store-controller.js';
import { buttonStyles } from '../shared/button.styles.js';
import { StoreHost } from '../shared/store-host.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import { linkButton, toolbar } from '../shared/toolbar.js';
import type { Controls } from './controls.js';
import { graphStyles } from './graph.styles.js';
import type { PictureSource } from './picture/compose.js';
import { RendererController } from './renderer-controller.js';
import { ResizeController } from './resize-controller.js';
import { statusMessage } from './status-message.js';
import { statusMessageStyles } from './status-message.styles.js';
import { ThemeController } from './theme-controller.js';

/**
 * A graph of who owns whom, who is allied with whom and which talks collapsed,
 * on one day. It works alone with `src` or `data`, or shows the store that it is
 * given.
 *
 * @summary The network of parties and ties.
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
 * @attr {'eager' | 'lazy'} loading - When the data of `src` is loaded: at once, the default, or when the element is about to
 *   come into view.
 * @attr {'light' | 'dark'} theme - In place of the colour scheme of the page.
 *
 * @csspart canvas - The area that the graph is drawn in.
 * @csspart toolbar - The buttons over the graph.
 * @csspart comparison-bar - Over a picture of two days: which they are, and what leads away from it.
 * @csspart focus-bar - Over the focus view: the way back, where the reader is, and the steps.
 * @csspart state - The sentence in place of a graph.
 * @csspart failure - The list of problems.
 * @csspart dialog - The dialog that saves an image.
 *
 * @cssprop --ownership-font - The typeface of all texts.
 * @cssprop --ownership-font-display - The typeface of titles.
 * @cssprop [--ownership-font-size=14px] - The size of texts.
 * @cssprop --ownership-paper - The background.
 * @cssprop --ownership-surface - The background of cards, fields and panels.
 * @cssprop --ownership-group - The background of groups.
 * @cssprop --ownership-ink - The colour of texts.
 * @cssprop --ownership-ink-soft - The colour of what is less important.
 * @cssprop --ownership-hairline - The colour of thin lines.
 * @cssprop --ownership-control-line - The colour of the edges of controls.
 * @cssprop --ownership-accent - The colour of links, the focus and the selection.
 * @cssprop --ownership-stake - The colour of stakes.
 * @cssprop --ownership-majority - The colour of majority stakes.
 * @cssprop --ownership-alliance - The colour of alliances.
 * @cssprop --ownership-talks - The colour of talks.
 * @cssprop --ownership-ended - The colour of ties that have ended.
 * @cssprop --ownership-venture - The colour of joint ventures.
 * @cssprop --ownership-region-americas - The colour of the Americas on cards and in the network.
 * @cssprop --ownership-region-europe - The colour of Europe on cards and in the network.
 * @cssprop --ownership-region-africa - The colour of Africa on cards and in the network.
 * @cssprop --ownership-region-middle-east - The colour of the Middle East on cards and in the network.
 * @cssprop --ownership-region-south-asia - The colour of South Asia on cards and in the network.
 * @cssprop --ownership-region-china - The colour of China on cards and in the network.
 * @cssprop --ownership-region-east-asia - The colour of East Asia on cards and in the network.
 * @cssprop --ownership-region-south-east-asia - The colour of South-East Asia on cards and in the network.
 */
export class OwnershipGraph extends StoreHost {
  static override styles: CSSResultGroup = [
    tokens,
    widthOfPlace,
    buttonStyles,
    graphStyles,
    statusMessageStyles,
  ];

  readonly #connection = new StoreController(this);
  readonly #size = new ResizeController(this, {
    container: () => this.container,
    onResize: (size) => this.#resize(size),
  });
  readonly #theme = new ThemeController(this, (theme) => {
    this.#renderer.renderer?.setTheme(theme);
    this.#measureText(theme);
  });
  readonly #renderer = new RendererController(this, {
    container: () => this.container,
    theme: () => this.#theme.read(),
    onPick: (id, event) => {
      if (!this.#controls?.connects(id, event)) this.#pick(id);
      if (this.#controls) this.#controls.keyboard.active = id;
    },
    onToggle: (key) => this.store.toggle(key),
    onHover: (id) => this.#controls?.hint.setHovered(id),
    onLeftToPage: (gesture) => this.#controls?.hint.showZoomHint(gesture),
    onLeftOut: (leftOut) => {
      this.#leftOut = leftOut;
      this.#controls?.hint.setLeftOut(leftOut);
    },
    onCamera: (camera) => this.store.setCamera(camera),
    // Should its code not come, the next picture asks for it again.
    onPainted: () => void this.#loadControls().catch(() => undefined),
  });
  #controls: Controls | undefined;
  #failure: typeof import('./failure.js') | undefined;
  #leftOut: LeftOut | undefined;
  /** What the texts of this graph were measured with last. */
  #measured: MeasureText | undefined;

  readonly #pictureSource: PictureSource = {
    store: () => this.store,
    state: () => this.store.state,
    theme: (scheme) => this.#theme.read(scheme),
    renderer: () => this.#renderer.renderer,
  };

  private get container(): HTMLElement | null {
    return this.shadowRoot?.querySelector('.canvas') ?? null;
  }

  private get list(): HTMLElement | null {
    return this.shadowRoot?.querySelector('.nodes') ?? null;
  }

  /** Leaves out the buttons over the graph, for pages that bring their own. Default false. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** The store to show in place of the element's own one. */
  @property({ attribute: false })
  override get store(): Store {
    return this.#connection.store ?? this.ownStore;
  }

  override set store(store: Store | undefined) {
    // Whoever renders this element gives its store again each time: to measure has the page styled.
    const isOther = this.#connection.connectTo(store ?? this.ownStore);
    if (isOther && this.isConnected) this.#measureText();
  }

  /**
   * The Cytoscape instance, for what the element does not offer; undefined until
   * data is loading and after the element was removed. Read it anew each time,
   * and leave the elements themselves to the data.
   */
  get cy(): GraphRenderer['cy'] | undefined {
    return this.#renderer.renderer?.cy;
  }

  constructor() {
    super();
    this.#connection.connectTo(this.ownStore);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#theme.probe);
    return root;
  }

  /**
   * Updates after the legend and whatever else takes space beside it: the graph is
   * fitted once. Other data is drawn in a task of its own, and what tells of failures is
   * loaded with the first one.
   */
  protected override async scheduleUpdate(): Promise<void> {
    await (this.#renderer.isDrawn(this.store) ? Promise.resolve() : nextTask());
    if (this.store.state.load.status === 'failed') await this.#loadFailure();
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { isLargeEnough } = this.#size;
    if (!this.isConnected || isLargeEnough === undefined) return;
    if (isLargeEnough) this.#renderer.draw(this.store, this.#controls?.keyboard.active ?? null);
    // The sentence that says so is all that there is to see.
    else this.store.reportPainted();
  }

  /** Shows the whole graph. Does nothing while there is none. */
  fit(): void {
    this.#renderer.renderer?.fit();
  }

  /** Zooms one step in (1) or out (-1). Does nothing while there is no graph. */
  zoom(direction: 1 | -1): void {
    this.#renderer.renderer?.zoom(direction);
  }

  /** Opens the dialog in which the reader saves an image, if the element is in a page. */
  openExportDialog(): void {
    // Should its code not come, the reader can try again.
    this.#loadControls()
      .then(({ pictureDialog }) => pictureDialog.open())
      .catch(() => undefined);
  }

  /**
   * Makes a picture as PNG: what is chosen, for the size that is chosen, with title, day, legend and
   * source line. It does not depend on the screen, unless it is of what is in view. It waits
   * for data that is loading, to the last source. Rejects with an `ExportError` when there is nothing to
   * show, when an option is wrong, which it names with what is right, and when the picture
   * would be too large, or too small for its text; the message then names the size that works.
   */
  async exportPng(options: PictureOptions = {}): Promise<Blob> {
    return this.#export('png', options);
  }

  /** Makes the same picture as `exportPng` as SVG, in named layers with real text. */
  async exportSvg(options: PictureOptions = {}): Promise<Blob> {
    return this.#export('svg', options);
  }

  async #export(format: 'png' | 'svg', options: PictureOptions): Promise<Blob> {
    // The picture shows what is chosen now, whatever changes while code and data are loaded.
    const { state } = this.store;
    const { exportPicture } = await import('./picture/export-picture.js');
    return exportPicture(this.#pictureSource, state, options, format);
  }

  /** Loads what a reader acts on the picture by, which is drawn without it. */
  async #loadControls(): Promise<Controls> {
    if (this.#controls) return this.#controls;
    const { Controls } = await import('./controls.js');
    return (this.#controls ??= this.#createControls(Controls));
  }

  async #loadFailure(): Promise<void> {
    if (this.#failure) return;
    // Should its code not come, a sentence says that there is a failure.
    this.#failure = await import('./failure.js').catch(() => undefined);
    if (this.#failure) this.addStyles([this.#failure.failureStyles]);
  }

  #createControls(ControlsOfGraph: typeof Controls): Controls {
    const controls = new ControlsOfGraph(this, {
      store: () => this.store,
      renderer: () => this.#renderer.renderer,
      list: () => this.list,
      pictureSource: this.#pictureSource,
      onFonts: () => {
        forgetStaleMeasures();
        if (measureTextOf(this.#theme.read()) === this.#measured) return;
        this.#measureText();
        this.#renderer.renderer?.drawAnew();
      },
    });
    this.#renderer.interact(controls.createInteraction);
    controls.hint.setLeftOut(this.#leftOut);
    this.addStyles(ControlsOfGraph.styles);
    this.requestUpdate();
    return controls;
  }

  /** In the focus view the background only takes away what is emphasised in it. */
  #pick(id: string | null): void {
    const { scene, centre } = this.store;
    this.store.select(id === null && scene?.view === 'focus' ? (centre?.id ?? null) : id);
  }

  /** Lets scenes be composed for the size of the canvas. */
  #resize(size: FrameSize): void {
    this.store.canvas = size;
    this.#renderer.renderer?.resize();
  }

  /** Lets scenes be built for the font of a theme: another font gives another scene. */
  #measureText(theme: Theme = this.#theme.read()): void {
    this.#measured = measureTextOf(theme);
    this.store.measureText = this.#measured;
  }

  readonly #onRetry = (): void => {
    void this.store.retry();
  };

  override render(): TemplateResult {
    const { store } = this;
    const { state } = store;
    const { isLargeEnough } = this.#size;
    // None is composed for an element that is hidden.
    const scene = isLargeEnough === undefined ? null : store.scene;
    const { load } = state;
    const failure =
      load.status === 'failed' ? this.#failure?.failure(load, this.#onRetry) : undefined;
    const drawn = 'draft' in load ? load.draft : scene;
    const hasNodes = drawn?.nodes.length;
    const buttons =
      hasNodes && !this.noToolbar
        ? html`<div class=${isLargeEnough ? '' : 'covered'}>
            ${toolbar(this, linkButton(this))}
          </div>`
        : nothing;
    return html`
      <div class="stage">
        <div class="bar">${buttons} ${this.urlStateController.render()}</div>
        <div class="frame" @pointerup=${this.#controls?.keyboard.focus ?? nothing}>
          <div
            class="canvas ${showsSeveralDays(state) ? 'compared' : ''}"
            part="canvas"
            aria-hidden="true"
          ></div>
          ${this.#controls?.render(scene) ?? nothing}
        </div>
      </div>
      ${statusMessage(state, scene, isLargeEnough === false, failure)}
      ${this.#controls?.renderBeside() ?? nothing} ${this.#theme.render()}
    `;
  }
}
