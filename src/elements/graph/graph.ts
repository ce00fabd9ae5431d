import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ExportError, GraphRenderer, loadExport } from '../../render/index.js';
import { messages } from '../../messages/index.js';
import type { Store } from '../../store/index.js';
import type { Dataset } from '../../model/index.js';
import { StoreController } from '../shared/store-controller.js';
import { StoreHost } from '../shared/store-host.js';
import { saveBlob } from '../shared/save-blob.js';
import { tokens } from '../shared/tokens.js';
import { toolbar, toolbarStyles } from '../shared/toolbar.js';
import { describeHovered } from './describe-hovered.js';
import { styles } from './graph.styles.js';
import { keyAction } from './keys.js';
import { nodeList } from './node-list.js';
import { exportText, exportFileName } from './export-text.js';
import { exportDialog, readExportOptions, type ExportOptions } from './export-dialog.js';
import { ResizeController } from './resize-controller.js';
import { statusTemplate } from './status-message.js';
import { readTheme } from './theme-probe.js';

const HINT_MS = 1800;

/**
 * A graph of who owns whom, who is allied with whom and which talks collapsed,
 * on one day. It works alone with `src` or `data`, or shows the explorer that it
 * is given.
 *
 * @summary The network of parties and ties.
 *
 * @fires ownership-load - Data was read and checked. `detail: {parties, ties, sources, warnings}`.
 * @fires ownership-complete - Its parts in other files are loaded too. `detail` as above.
 * @fires ownership-select - A reader or `select()` selected something. `detail: {id, type}`.
 * @fires ownership-change - A reader or `select()` changed what is shown; properties that the page
 *   sets fire nothing. `detail: {day, selected, view, filters}`.
 * @fires ownership-error - Data could not be shown. `detail: {problems: [{path, message}]}`.
 *
 * @csspart canvas - The ground that the graph is painted on.
 * @csspart toolbar - The buttons over the graph.
 * @csspart failure - The list of problems.
 * @csspart dialog - The dialog that saves a picture.
 *
 * @cssprop --ownership-paper - The ground. So with `-surface`, `-ink`, `-ink-soft`, `-hairline`,
 *   `-majority`, `-stake`, `-alliance`, `-talks`, `-ended`, `-font`, `-font-display`.
 */
export class OwnershipGraph extends StoreHost {
  static override styles: CSSResultGroup = [tokens, toolbarStyles, styles];

  #canvas: GraphRenderer | undefined;
  #painted: Dataset | null = null;
  #connection = new StoreController(this);
  #resizeController = new ResizeController(this, {
    container: () => this.container,
    onResize: () => this.#canvas?.resize(),
  });
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #isSaving = false;

  @query('.canvas') private container!: HTMLElement | null;
  @query('.probe') private probe!: HTMLElement;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.nodes') private list!: HTMLElement | null;

  @state() private hovered: string | null = null;
  @state() private active: string | null = null;
  @state() private hint = '';
  @state() private namesLeftOut = 0;
  @state() private pictureError = '';

  /** Leaves out the buttons over the graph, for pages that bring their own. Default false. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** The explorer to show in place of the element's own one. */
  @property({ attribute: false })
  override get store(): Store {
    return this.#connection.store ?? this.ownStore;
  }

  override set store(store: Store | undefined) {
    this.#connection.connectTo(store ?? this.ownStore);
  }

  /**
   * The Cytoscape instance, for what the element does not offer; undefined until
   * something is painted and after the element was removed. Read it anew each
   * time, and leave the elements themselves to the data.
   */
  get cy(): GraphRenderer['cy'] | undefined {
    return this.#canvas?.cy;
  }

  constructor() {
    super();
    this.#connection.connectTo(this.ownStore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hintTimer);
    this.hint = '';
    // A move takes the element out and puts it back within one task: the canvas survives that.
    queueMicrotask(() => {
      if (!this.isConnected) this.#dropCanvas();
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isConnected) this.#paint();
  }

  #dropCanvas(): void {
    this.#canvas?.destroy();
    this.#canvas = undefined;
    // Cytoscape leaves what it put into the container.
    this.container?.replaceChildren();
  }

  #paint(): void {
    const { scene, state } = this.store;
    if (state.load.status !== 'loaded' || !scene) return;
    if (!this.container || !this.#resizeController.isEnough) return;
    this.#canvas ??= this.#createCanvas(this.container);
    const canvas = this.#canvas;
    const { core } = state.load;
    // Before the scene, since the first viewport of a narrow window is around the selection.
    canvas.setHighlight({ selected: state.selected, focused: this.active });
    const isNew = canvas.show(scene, core !== this.#painted);
    this.#painted = core;
    if (isNew) void canvas.rendered().then(() => this.store.reportPainted());
  }

  #createCanvas(container: HTMLElement): GraphRenderer {
    return new GraphRenderer(container, readTheme(this.probe, 'page'), {
      onPick: (id) => this.#pick(id),
      onHover: (id) => (this.hovered = id),
      onWheelLeftToPage: () => this.#showHint(),
      onNamesLeftOut: (count) => void this.updateComplete.then(() => (this.namesLeftOut = count)),
    });
  }

  #pick(id: string | null): void {
    this.store.select(id);
    this.active = id;
  }

  // The engine takes the focus away from whatever has it; the keyboard goes on from here.
  #takeFocus = (): void => {
    this.list?.focus({ preventScroll: true });
  };

  #showHint(): void {
    this.hint = 'Hold Ctrl or ⌘ to zoom, or click the graph first.';
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.hint = ''), HINT_MS);
  }

  #zoomHint(): string {
    return this.namesLeftOut > 0 ? 'Zoom in, or point at a box, to read the smaller names.' : '';
  }

  #onThemeChange = (): void => {
    this.#canvas?.setTheme(readTheme(this.probe, 'page'));
  };

  #onRetry = (): void => {
    void this.store.retry();
  };

  #onFocus = (): void => {
    this.active ??= this.store.state.selected;
  };

  #onBlur = (): void => {
    // The list also loses the focus when an update takes it away.
    void this.updateComplete.then(() => (this.active = null));
  };

  #onKey = (event: KeyboardEvent): void => {
    const { scene } = this.store;
    const action = scene && keyAction(scene, this.active, event);
    if (!action) return;
    event.preventDefault();
    switch (action.type) {
      case 'move':
        this.active = action.id;
        this.#canvas?.reveal(action.id);
        break;
      case 'select':
        this.store.select(action.id);
        break;
      case 'zoom':
        this.zoom(action.direction);
        break;
      case 'fit':
        this.fit();
        break;
    }
  };

  #closeDialog = (): void => {
    this.dialog.close();
  };

  #onSave = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#isSaving) void this.#savePicture(readExportOptions(event.target as HTMLFormElement));
  };

  async #savePicture(options: ExportOptions): Promise<void> {
    this.#isSaving = true;
    try {
      const { dataset, state } = this.store;
      const blob = await this.exportPng(options);
      saveBlob(blob, exportFileName(dataset?.title ?? '', state.day));
      this.dialog.close();
    } catch (error) {
      this.pictureError = error instanceof Error ? error.message : String(error);
    } finally {
      this.#isSaving = false;
    }
  }

  /** Shows the whole graph. Does nothing while there is none. */
  fit(): void {
    this.#canvas?.fit();
  }

  /** Zooms one step in (1) or out (-1). Does nothing while there is no graph. */
  zoom(direction: 1 | -1): void {
    this.#canvas?.zoom(direction);
  }

  /** Opens the dialog in which the reader chooses and saves a picture, if the element is in a page. */
  openExportDialog(): void {
    if (!this.isConnected || !this.hasUpdated) return;
    this.pictureError = '';
    this.dialog.showModal();
  }

  /**
   * Draws the graph as PNG with title, day, legend and source line inside. The
   * size in pixels does not depend on the screen. It waits for data that is on
   * its way, to the last source, and, the first time, until the element is seen. Rejects when there is
   * nothing to show, or when the picture would be too large; the message then
   * names the scale that works.
   */
  async exportPng({ scheme = 'page', ...options }: ExportOptions = {}): Promise<Blob> {
    // The image shows what is shown now, whatever changes while the rest is loaded.
    const asked = this.#canvas && this.store.scene;
    const selected = this.store.state.selected;
    if (this.store.state.load.status !== 'none') await this.store.ready;
    await this.store.complete();
    const { dataset } = this.store;
    const scene = asked ?? this.store.scene;
    const canvas = this.#canvas;
    if (!dataset || !scene || !canvas) throw new ExportError(messages.export.noGraph);
    const theme = readTheme(this.probe, scheme);
    const { viewport, size } = canvas;
    const source = { scene, theme, text: exportText(dataset, scene), selected, viewport, size };
    const { exportPng } = await loadExport();
    return exportPng(source, options);
  }

  override render(): TemplateResult {
    const { scene, state } = this.store;
    const hasNodes = (scene?.nodes.length ?? 0) > 0;
    const remark = this.hint || describeHovered(scene, this.hovered);
    const note = remark || this.#zoomHint();
    return html`
      <div class="stage">
        ${
          hasNodes && !this.noToolbar
            ? html`<div class=${this.#resizeController.isEnough ? '' : 'covered'}>
                ${toolbar(this)}
              </div>`
            : nothing
        }
        <div class="frame" @pointerup=${this.#takeFocus}>
          <div class="canvas" part="canvas" aria-hidden="true"></div>
          ${
            hasNodes
              ? nodeList({
                  scene,
                  active: this.active,
                  selected: state.selected,
                  onKey: this.#onKey,
                  onFocus: this.#onFocus,
                  onBlur: this.#onBlur,
                })
              : nothing
          }
          <p
            class=${remark === '' ? 'note idle' : 'note'}
            aria-hidden="true"
            ?hidden=${note === ''}
          >
            ${note}
          </p>
        </div>
      </div>
      ${statusTemplate(state, scene, this.#resizeController.isEnough === false, this.#onRetry)}
      ${exportDialog({
        error: this.pictureError,
        onSave: this.#onSave,
        onCancel: this.#closeDialog,
      })}
      <span class="probe"></span>
      <span class="theme-watch" @transitionrun=${this.#onThemeChange}></span>
    `;
  }
}
