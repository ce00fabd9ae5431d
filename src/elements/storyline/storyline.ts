import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { messages, storylineMessages } from '../../messages/index.js';
import { yearsLater } from '../../model/index.js';
import { shortNameAt, type NetworkIndex } from '../../network/index.js';
import type { PictureOptions } from '../../render/index.js';
import type { ArrangedStoryline, StorylineScene } from '../../scene/index.js';
import { memoize, type Store } from '../../store/index.js';
import { buttonStyles } from '../shared/button.styles.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { EntryKeys } from '../shared/entry-keys.js';
import { actOf } from '../shared/shortcuts/shortcuts.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import { chart } from './chart.js';
import { chartKey } from './chart-key.js';
import { composeShown } from './compose-shown.js';
import { failure, waiting } from './notices.js';
import { SizeController } from './size-controller.js';
import { dayAt, placeOfDay } from './day-scale.js';
import { emphasisOf, type Emphasis } from './emphasis.js';
import { laneWords } from './lane-words.js';
import { selectedParties, storylineQuestion } from './storyline-question.js';
import { StorylineSource } from './storyline-source.js';
import { styles } from './storyline.styles.js';
import { storylineToolbar } from './toolbar.js';
import { wordList, type WordedLane } from './word-list.js';

/** In a narrower place the years run downwards. */
const DOWN_BELOW_PX = 600;
/** How many entries the keys for pages move by. */
const ENTRIES_ON_PAGE = 8;
/** About so high is all above and below the chart. */
const SURROUNDINGS_PX = 112;

/** What is drawn. */
interface Shown {
  store: Store;
  index: NetworkIndex;
  storyline: ArrangedStoryline;
  scene: StorylineScene;
}

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

  /** Whether the largest groups are shown although something is selected. */
  @state() private isWhole = false;
  @state() private hasWords = false;
  /** The company that the pointer or the focus is on. */
  @state() private pointed: string | null = null;

  @query('.plot') private readonly plot!: SVGElement | null;

  readonly #size = new SizeController(this);
  readonly #source = new StorylineSource(this);
  readonly #compose = memoize(composeShown);
  readonly #worded = memoize((storyline: ArrangedStoryline, index: NetworkIndex): WordedLane[] =>
    storyline.lanes
      .map(({ id }) => {
        const party = index.party(id);
        const name = party ? shortNameAt(party, storyline.until) : id;
        return { id, name, words: laneWords(id, storyline, index) };
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  );
  #shown: Shown | undefined;
  #shownSelection: string | null = null;

  readonly #keys = new EntryKeys(this, {
    entries: () => this.#lanes,
    names: () => this.#lanes.map(({ name }) => ({ label: name })),
    page: () => ENTRIES_ON_PAGE,
    render: () => undefined,
  });

  get #lanes(): readonly WordedLane[] {
    return this.#shown ? this.#worded(this.#shown.storyline, this.#shown.index) : [];
  }

  /** Also resolves when a chart that is asked for has come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.#source.isWaiting) return isComplete;
    await this.#source.pending;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const store = this.shownStore;
    this.#shown = store && this.#show(store);
  }

  #show(store: Store): Shown | undefined {
    const { load, selected, filters } = store.state;
    const { width } = this.#size;
    // A chart that fills the place to the last pixel would begin to scroll at the next one.
    const height = Math.max(0, this.#size.height - SURROUNDINGS_PX);
    if (load.status !== 'loaded' || width === 0) return undefined;
    if (selected === null) this.isWhole = false;
    const direction = width < DOWN_BELOW_PX ? 'down' : 'across';
    const centres = this.isWhole ? [] : selectedParties(store);
    const dataset = load.core;
    this.#source.ask({ dataset, options: storylineQuestion(store, centres, direction) });
    const { storyline } = this.#source;
    if (!storyline) return undefined;
    const index = store.indexOf(dataset);
    const { hiddenKinds } = filters;
    const measure = store.measureText;
    const centre = this.#centreOf(storyline);
    const scene = this.#compose(
      storyline,
      index,
      hiddenKinds,
      direction,
      width,
      height,
      measure,
      centre,
    );
    return { store, index, storyline, scene };
  }

  /** The company whose owners are drawn; null where there are several, or none. */
  #centreOf({ centres: [centre, another] }: ArrangedStoryline): string | null {
    return centre !== undefined && another === undefined ? centre : null;
  }

  #heading({ store }: Shown): string {
    const selected = this.#nameOfSelection(store);
    const words = storylineMessages;
    return selected === undefined || this.isWhole ? words.heading : words.title(selected);
  }

  /** Brings the lane of what was selected elsewhere into view. */
  protected override updated(): void {
    const selected = this.shownStore?.state.selected ?? null;
    if (selected === this.#shownSelection || this.#source.isWaiting) return;
    this.#shownSelection = selected;
    const name = [...this.renderRoot.querySelectorAll<SVGElement>('.names')].find(
      ({ dataset }) => dataset.lane === selected,
    );
    if (this.isWhole) name?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
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
    await this.updateComplete;
    const shown = this.#shown;
    const picture = shown && {
      ...shown,
      centre: this.#centreOf(shown.storyline),
      title: this.#heading(shown),
      lanes: this.#lanes,
      root: this.renderRoot,
    };
    const { exportStoryline } = await import('./export-storyline.js');
    return exportStoryline(picture, options, format);
  }

  readonly #select = (id: string): void => {
    const store = this.shownStore;
    if (!store) return;
    // What is picked out of the whole is shown in it.
    if (store.state.selected === null) this.isWhole = true;
    this.#shownSelection = id;
    store.select(id);
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

  readonly #onPointerMove = ({ target }: PointerEvent): void => {
    const lane = target instanceof Element ? target.closest<SVGElement>('[data-lane]') : null;
    this.pointed = lane?.dataset.lane ?? null;
  };

  readonly #onPointerLeave = (): void => {
    this.pointed = null;
  };

  readonly #onFocus = (event: FocusEvent): void => {
    this.#keys.onFocus(event);
    const entry =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
    this.pointed = entry?.dataset.id ?? null;
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

  readonly #retry = (): void => this.#source.retry();

  /** What is pointed at or, of the whole, selected is emphasised, with what touches it. */
  #emphasis({ storyline, store }: Shown): Emphasis {
    return emphasisOf(this.pointed ?? (this.isWhole ? store.state.selected : null), storyline);
  }

  #nameOfSelection(store: Store): string | undefined {
    const details = store.details();
    if (!details || !this.#shown) return undefined;
    if (details.type === 'party') return shortNameAt(details.party, this.#shown.storyline.until);
    return messages.explorer.viewNames.storyline;
  }

  #toolbar(shown: Shown): TemplateResult {
    const { storyline, store } = shown;
    const words = storylineMessages;
    const count = words.lines(storyline.lanes.length);
    const [from, until] = [storyline.from.slice(0, 4), storyline.until.slice(0, 4)];
    const selected = this.#nameOfSelection(store);
    const summary = [words.shown(count, from, until)];
    if (storyline.leftOut > 0) summary.push(words.leftOut(storyline.leftOut));
    return storylineToolbar({
      heading: this.#heading(shown),
      summary: summary.join(', '),
      selected,
      isWhole: this.isWhole,
      hasWords: this.hasWords,
      setWhole: (isWhole) => (this.isWhole = isWhole),
      toggleWords: () => (this.hasWords = !this.hasWords),
    });
  }

  #chart(shown: Shown): TemplateResult {
    const { scene, storyline, store } = shown;
    const day = placeOfDay(store.state.day, storyline, scene);
    return chart(scene, this.#emphasis(shown), day);
  }

  #waiting(): TemplateResult | typeof nothing {
    if (this.shownStore?.state.load.status !== 'loaded') return nothing;
    return this.#source.hasFailed ? failure(this.#retry) : waiting();
  }

  override render(): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (!shown) return this.#waiting();
    const { selected } = shown.store.state;
    const lanes = this.#lanes;
    if (lanes.length === 0) return html`<p class="notice">${storylineMessages.nothing}</p>`;
    const isDown = shown.scene.direction === 'down';
    const told = lanes.find(({ id }) => id === this.pointed);
    return html`
      ${this.#toolbar(shown)}
      <div
        class="scroll"
        @click=${this.#onClick}
        @pointermove=${this.#onPointerMove}
        @pointerleave=${this.#onPointerLeave}
        @keydown=${this.#onKeyDown}
        @focusin=${this.#onFocus}
        @focusout=${this.#onPointerLeave}
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
      ${
        told === undefined && isDown
          ? nothing
          : html`<div class="foot" part="key">
              ${told ? html`<p class="told"><b>${told.name}</b> ${told.words}</p>` : chartKey()}
            </div>`
      }
    `;
  }
}
