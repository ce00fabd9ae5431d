import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { yearsLater } from '../../model/index.js';
import type { PictureOptions } from '../../render/index.js';
import type { PictureDialog } from '../graph/picture/dialog-controller.js';
import { chooseScope } from '../../store/index.js';
import { buttonStyles } from '../shared/button.styles.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { EntryKeys } from '../shared/entry-keys.js';
import { actOf } from '../shared/shortcuts/shortcuts.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import { chart } from './chart.js';
import { chartKey } from './chart-key.js';
import { dayAt, placeOfDay } from './day-scale.js';
import { emphasisOf } from './emphasis.js';
import { headingOf, namesOfParties, summaryOf } from './headings.js';
import { failure, nothingDrawn, waiting } from './notices.js';
import { Pointing } from './pointing.js';
import { ShownStoryline, type Shown } from './shown-storyline.js';
import { selectedParties } from './storyline-question.js';
import { styles } from './storyline.styles.js';
import { storylineToolbar } from './toolbar.js';
import { wordList } from './word-list.js';

/** How many entries the keys for pages move by. */
const ENTRIES_ON_PAGE = 8;

/**
 * @summary Companies through time: who belonged to whom, as a chart and in words.
 *
 * Each company is a line over the years, wide where its group holds all of it and thin where it holds
 * little. The lines of a group are a bundle from the day on which it controlled a company until that
 * left. Thin lines beside them are stakes without control, rings joint ventures, and dotted lines with a cross
 * merger talks that collapsed. Without a selection the largest groups are shown with the companies
 * that came to them or left them; with one, what is selected, its owners and what it holds. In a narrow
 * place the years run downwards.
 *
 * A click on a line selects, anywhere else it chooses the day. A list tells what happened to each company; its
 * arrow keys move from company to company, with Shift the left and right ones from year to year. It fires no events of
 * its own. Without data the element is empty. The chart is computed in a worker.
 *
 * @csspart dialog - The dialog in which a picture is saved.
 * @csspart toolbar - The title and the controls above the chart.
 * @csspart chart - The chart.
 * @csspart lane - The line of one company.
 * @csspart key - What lines and signs mean, and what is told of a company that is pointed at.
 * @csspart words - The list of what happened to each company.
 *
 * @cssprop --ownership-paper - The background; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipStoryline extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, widthOfPlace, buttonStyles, styles];

  @state() private hasWords = false;

  @query('.plot') private readonly plot!: SVGElement | null;

  readonly #storyline = new ShownStoryline(this);
  readonly #pointing = new Pointing(this);
  #shown: Shown | undefined;
  #shownSelection: string | null = null;
  #dialog: PictureDialog | undefined;

  readonly #keys = new EntryKeys(this, {
    entries: () => this.#shown?.lanes ?? [],
    names: () => (this.#shown?.lanes ?? []).map(({ name }) => ({ label: name })),
    page: () => ENTRIES_ON_PAGE,
    render: () => undefined,
  });

  /** Also resolves when a chart that is asked for has come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const { source } = this.#storyline;
    if (!source.isWaiting) return isComplete;
    await source.pending;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const store = this.shownStore;
    this.#shown = store && this.#storyline.of(store);
  }

  /** Brings the lane of what was selected elsewhere into view. */
  protected override updated(): void {
    const { selected = null, scope } = this.shownStore?.state ?? {};
    if (selected === this.#shownSelection || this.#storyline.source.isWaiting) return;
    this.#shownSelection = selected;
    const name = [...this.renderRoot.querySelectorAll<SVGElement>('.names')].find(
      ({ dataset }) => dataset.lane === selected,
    );
    if (scope === 'largest') name?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Makes a picture as PNG, with its years from left to right; see `exportPng` of `<ownership-graph>`. */
  async exportPng(options: PictureOptions = {}): Promise<Blob> {
    return this.#export('png', options);
  }

  /** Makes the same picture as SVG, in named layers with real text. */
  async exportSvg(options: PictureOptions = {}): Promise<Blob> {
    return this.#export('svg', options);
  }

  async #export(format: 'png' | 'svg', options: PictureOptions): Promise<Blob> {
    const { exportPicture, refuse, storylinePictureSource } = await import('./pictures.js');
    const store = this.shownStore;
    if (!store) return refuse();
    const source = storylinePictureSource(() => store, this.renderRoot);
    return exportPicture(source, source.state(), options, format);
  }

  /** Opens the dialog in which the reader saves an image, if the element is in a page. */
  openExportDialog(): void {
    // Should its code not come, the reader can try again.
    this.#loadDialog()
      .then((dialog) => dialog?.open())
      .catch(() => undefined);
  }

  async #loadDialog(): Promise<PictureDialog | undefined> {
    const { dialogStyles, PictureDialog, storylinePictureSource } = await import('./pictures.js');
    const store = this.shownStore;
    if (this.#dialog || !store) return this.#dialog;
    this.addStyles([dialogStyles]);
    const source = storylinePictureSource(() => this.shownStore ?? store, this.renderRoot);
    return (this.#dialog = new PictureDialog(this, source));
  }

  readonly #savePicture = (): void => this.openExportDialog();

  readonly #select = (id: string): void => {
    const store = this.shownStore;
    if (!store) return;
    const { selected, scope } = store.state;
    this.#shownSelection = id;
    // What is picked out of the whole is shown in it.
    chooseScope(store, selected === null ? 'largest' : scope, id);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (!target.closest('.chart')) return;
    const found = target.closest<SVGElement>('[data-lane],[data-tie]');
    const id = found?.dataset.lane ?? found?.dataset.tie;
    if (id === undefined) this.#setDayAt(event);
    else this.#select(id);
  };

  #setDayAt({ clientX, clientY }: MouseEvent): void {
    if (!this.#shown || !this.plot) return;
    const { scene, storyline, store } = this.#shown;
    const { left, top } = this.plot.getBoundingClientRect();
    const day = dayAt({ x: clientX - left, y: clientY - top }, storyline, scene);
    if (day !== undefined) store.setDay(day);
  }

  readonly #onFocus = (event: FocusEvent): void => {
    this.#keys.onFocus(event);
    this.#pointing.onFocus(event);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const act = event.shiftKey ? actOf('timeline', event) : undefined;
    if (act !== 'yearBack' && act !== 'yearForth') {
      this.#keys.onKeyDown(event);
      return;
    }
    event.preventDefault();
    const { store } = this.#shown ?? {};
    store?.setDay(yearsLater(store.state.day, act === 'yearBack' ? -1 : 1));
  };

  readonly #retry = (): void => this.#storyline.source.retry();

  #toolbar({ storyline, index, store }: Shown): TemplateResult {
    const { scope } = store.state;
    return storylineToolbar({
      heading: headingOf(storyline, index),
      summary: summaryOf(storyline),
      selected: namesOfParties(selectedParties(store.details()), storyline, index),
      scope,
      hasWords: this.hasWords,
      setScope: (chosen) => chooseScope(store, chosen),
      toggleWords: () => (this.hasWords = !this.hasWords),
      savePicture: this.#savePicture,
    });
  }

  #chart({ scene, storyline, store }: Shown): TemplateResult {
    const { selected, scope, day } = store.state;
    // What is pointed at or, of the whole, selected is emphasised, with what touches it.
    const emphasised = this.#pointing.lane ?? (scope === 'largest' ? selected : null);
    return chart(scene, emphasisOf(emphasised, storyline), placeOfDay(day, storyline, scene));
  }

  #waiting(): TemplateResult | typeof nothing {
    if (this.shownStore?.state.load.status !== 'loaded') return nothing;
    return this.#storyline.source.hasFailed ? failure(this.#retry) : waiting();
  }

  #drawn(shown: Shown): TemplateResult {
    const { store, scene, lanes } = shown;
    const { selected } = store.state;
    const { lane, onPointerMove, onLeave } = this.#pointing;
    const isDown = scene.direction === 'down';
    const told = lanes.find(({ id }) => id === lane);
    const foot = told
      ? html`<p class="told"><b>${told.name}</b> ${told.words}</p>`
      : isDown
        ? nothing
        : chartKey();
    return html`
      <div
        class="scroll"
        @click=${this.#onClick}
        @pointermove=${onPointerMove}
        @pointerleave=${onLeave}
        @keydown=${this.#onKeyDown}
        @focusin=${this.#onFocus}
        @focusout=${onLeave}
      >
        ${this.hasWords ? nothing : this.#chart(shown)}
        ${isDown && !this.hasWords ? chartKey() : nothing}
        ${wordList({
          lanes,
          isShown: this.hasWords,
          tabStop: this.#keys.tabStop(selected),
          selected,
          select: this.#select,
        })}
      </div>
      ${foot === nothing ? nothing : html`<div class="foot" part="key">${foot}</div>`}
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (!shown) return this.#waiting();
    const drawn = shown.lanes.length > 0 ? this.#drawn(shown) : nothingDrawn(shown.storyline);
    return html`${this.#toolbar(shown)} ${drawn} ${this.#dialog?.render() ?? nothing}`;
  }
}
