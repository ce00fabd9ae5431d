import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { formatDay, messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import { nameAt, type SearchHit } from '../../network/index.js';
import { AnchoredPopover } from '../shared/anchored-popover.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import { comboboxAction } from './combobox-keys.js';
import { describeHit } from './describe-hit.js';
import { field, keepFocus } from './field.js';
import { listPosition } from './list-position.js';
import { EMPTY_LISTING, listed, notesOn, summaryOf } from './listing.js';
import { LiveTextController } from '../shared/live-text-controller.js';
import { option, placeOf } from './option.js';
import type { SearchPurpose } from './purpose.js';
import { ResultsController } from './results-controller.js';
import { styles } from './search.styles.js';
import { SlashKeyController } from './slash-key-controller.js';

/** What choosing a hit selects, by its name on a day: of a brand, the party that has it. */
function selectedName({ record, label }: SearchHit, day: Day): string {
  return record.type === 'brand' ? nameAt(record.party, day) : label;
}

/**
 * @summary A field that finds companies, brands, persons, states, alliances and talks by any
 * of their names.
 *
 * Names of all times, languages and scripts are searched, symbols, ISIN and LEI; ties are
 * found by their parties as well. Choosing an option selects it, as a click in the graph does,
 * a brand the party that has it;
 * where it is not there on the day shown, the day becomes the nearest one on which it is. The
 * key `/` moves the focus to the field from within the `<ownership-explorer>` that it is in, or
 * from the element that `for` names.
 *
 * It fires no events of its own.
 *
 * @csspart field - The frame of the field.
 * @csspart input - The field.
 * @csspart popup - What opens under it: the list and what else there is to say.
 * @csspart option - Something that was found.
 *
 * @cssprop --ownership-surface - The background; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipSearch extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, widthOfPlace, styles];

  readonly #results = new ResultsController(this, () => this.shownStore);
  readonly #live = new LiveTextController(this);
  readonly #popover = new AnchoredPopover(() => this.popup, listPosition);
  #listing = EMPTY_LISTING;
  #isPointedAt = false;
  /** Whether the reader has pressed Enter before anything was found. */
  #isChoosingFirst = false;

  /** Says nothing of what was selected, which whatever it is a part of does. Default false. */
  @property({ type: Boolean, attribute: 'quiet' }) isQuiet = false;

  /** What it is for, other than to select; then the key `/` is not its own. */
  @property({ attribute: false }) purpose: SearchPurpose | undefined;

  @query('.field') private readonly field!: HTMLElement | null;
  @query('input') private readonly input!: HTMLInputElement | null;
  @query('.popup') private readonly popup!: HTMLElement | null;
  @query('[aria-selected=true]') private readonly activeOption!: HTMLElement | null;

  @state() private text = '';
  @state() private isOpen = false;
  /** The place of the option that the keyboard is on; null for none. */
  @state() private active: number | null = null;

  constructor() {
    super();
    new SlashKeyController(
      this,
      () => this.#scope,
      () => this.focus(),
    );
    this.addEventListener('click', (event) => this.#choose(this.#hitAt(placeOf(event))));
  }

  /** Moves the focus to the field, and selects what is in it. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
    this.input?.select();
  }

  /** Moves the focus to the field, with what was typed before it was there; a line break at its end is Enter. */
  continueTyping(typed: string): void {
    this.focus();
    this.text = typed.replaceAll('\n', '');
    this.#open();
    this.#isChoosingFirst = this.#hasText && typed.endsWith('\n');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#popover.hide();
    this.#close();
  }

  /** What the key `/` belongs to: the element that this one is a part of, else the one that `for` names. */
  get #scope(): Element | null {
    if (this.purpose) return null;
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) return root.host;
    return document.getElementById(this.for ?? '') ?? this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isChoosing = this.active !== null || this.#isPointedAt;
    const result = this.#hasText
      ? this.#results.resultFor(this.text, this.purpose?.isOffered)
      : undefined;
    this.#listing = listed(this.#listing, this.text, result, isChoosing);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showPopup();
    if (changed.has('active')) this.activeOption?.scrollIntoView({ block: 'nearest' });
    if (this.isOpen) this.#live.say(summaryOf(this.#listing));
    if (this.#isChoosingFirst && !this.#isSearching) queueMicrotask(() => this.#chooseFirst());
  }

  #showPopup(): void {
    const isShown = this.popup?.matches(':popover-open') === true;
    if (this.isOpen && isShown) this.#popover.place();
    else if (this.isOpen && this.field) this.#popover.show(this.field);
    else if (isShown) this.#popover.hide();
  }

  /** Whether it is still to come what is found for the text, or whether anything is. */
  get #isSearching(): boolean {
    const { result, hits } = this.#listing;
    return !result || (hits.length === 0 && this.#results.missingNames === 'loading');
  }

  #chooseFirst(): void {
    if (this.#isChoosingFirst) this.#choose(this.#hitAt(0));
    this.#isChoosingFirst = false;
  }

  get #hasText(): boolean {
    return this.text.trim() !== '';
  }

  #hitAt(place: number | undefined): SearchHit | undefined {
    return place === undefined ? undefined : this.#listing.hits[place];
  }

  readonly #open = (): void => {
    this.#results.prepare();
    this.isOpen = this.#hasText;
  };

  readonly #close = (): void => {
    this.isOpen = false;
    this.active = null;
    this.#isPointedAt = false;
    this.#isChoosingFirst = false;
  };

  readonly #onInput = (): void => {
    this.text = this.input?.value ?? '';
    this.active = null;
    this.#isChoosingFirst = false;
    this.#open();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { text, isOpen, active } = this;
    const count = this.#listing.hits.length;
    const hasText = text !== '';
    const isSearching = this.#isSearching;
    const action = comboboxAction(event, { isOpen, hasText, isSearching, count, active });
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    switch (action.type) {
      case 'open':
        this.#open();
        break;
      case 'close':
        this.#close();
        break;
      case 'clear':
        this.#clear();
        break;
      case 'move':
        this.#open();
        this.active = action.to;
        break;
      case 'choose':
        this.#choose(this.#hitAt(action.option));
        break;
      case 'choose-first':
        this.#isChoosingFirst = true;
        break;
    }
  };

  readonly #onPointer = ({ type }: PointerEvent): void => {
    this.#isPointedAt = type === 'pointerenter';
  };

  readonly #onClear = (): void => {
    this.#clear();
    this.focus();
  };

  #clear(): void {
    this.text = '';
    this.#close();
  }

  /** Selects what was found, on a day on which it is there: one step for the reader. */
  #choose(hit: SearchHit | undefined): void {
    const store = this.shownStore;
    if (!hit || !store) return;
    const { id, otherDay } = hit;
    const label = selectedName(hit, otherDay ?? store.state.day);
    const { chosen, chosenOn } = messages.search;
    this.#clear();
    if (this.purpose) {
      this.purpose.onChoose(id);
      return;
    }
    if (otherDay === null) store.select(id);
    else store.selectOn(id, otherDay);
    if (!this.isQuiet)
      this.#live.say(otherDay === null ? chosen(label) : chosenOn(label, formatDay(otherDay)));
    // The keyboard on the screen of a telephone would cover it.
    if (matchMedia('(pointer: coarse)').matches) this.input?.blur();
  }

  #options(): TemplateResult[] {
    const store = this.shownStore;
    const dataset = store?.dataset;
    if (!store || !dataset) return [];
    const index = store.indexOf(dataset);
    return this.#listing.hits.map((hit, place) => {
      // With another purpose the day stays.
      const shown = this.purpose ? { ...hit, otherDay: null } : hit;
      return option(describeHit(shown, index, store.state.day), place, place === this.active);
    });
  }

  override render(): TemplateResult {
    const { text, active, isOpen } = this;
    const notes = isOpen ? notesOn(this.#listing, this.#results.missingNames) : [];
    return html`
      ${field({
        purpose: this.purpose,
        text,
        isOpen,
        active,
        onFocus: this.#open,
        onBlur: this.#close,
        onInput: this.#onInput,
        onClick: this.#open,
        onKeyDown: this.#onKeyDown,
        onClear: this.#onClear,
      })}
      <div
        class="popup"
        part="popup"
        popover="manual"
        @mousedown=${keepFocus}
        @pointerenter=${this.#onPointer}
        @pointerleave=${this.#onPointer}
      >
        <ul id="options" role="listbox" aria-label=${messages.search.results}>
          ${isOpen ? this.#options() : nothing}
        </ul>
        ${notes.map((note) => html`<p>${note}</p>`)}
      </div>
      ${this.#live.render()}
    `;
  }
}
