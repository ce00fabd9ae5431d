import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { messages } from '../../messages/index.js';
import { nameAt } from '../../network/index.js';
import { chooseChanges, type Store } from '../../store/index.js';
import { SourcePopover } from '../inspector/source-popover.js';
import { buttonStyles } from '../shared/button.styles.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { copyText } from '../shared/copy-text.js';
import { DateEditing } from '../shared/date-editing.js';
import { DateField } from '../shared/date-field.js';
import { EntryKeys } from '../shared/entry-keys.js';
import { completeParts, partsNotice, partsStatus } from '../shared/parts-notice.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import { styles } from './changes.styles.js';
import { changesText } from './changes-text.js';
import { companyChanges, type RowContext } from './company-changes.js';
import { ComparedDays } from './compared-days.js';
import { KINDS, type Kind } from './kinds.js';
import { Listings, type Listing } from './listing.js';
import { changesToolbar } from './toolbar.js';

/** More companies are rendered only on demand, so that large data stays fluid. */
const COMPANIES_AT_FIRST = 60;
/** How many companies the keys for pages move by; companies are of different heights. */
const COMPANIES_ON_PAGE = 5;

/**
 * @summary What changed between the day shown and another one, by company, the largest first.
 *
 * Each change is a sentence with its date and sources, and told once, of the largest company that it
 * concerns: stakes gained, lost, raised and lowered, alliances and talks that began and ended, companies
 * founded, dissolved and renamed, also what began and ended between the days. Shares whose ranges
 * overlap are no change. The other day is `compare` of the explorer or graph, and ten years before the day
 * shown while that has none; a reader changes both. One kind of changes can be shown alone, and those that
 * concern what is selected. Names are buttons that select; a company selected elsewhere is scrolled to. The arrow keys, Page Up, Page Down, Home, End and
 * the beginning of a name move from company to company.
 *
 * It fires no events of its own. Without data the element is empty. Its height is that
 * of its place; a list that is longer scrolls inside.
 *
 * @csspart toolbar - The days and the controls above the list.
 * @csspart kinds - The buttons that choose a kind of changes.
 * @csspart company - The changes of one company.
 * @csspart change - One change.
 * @csspart name - The name of a company or a tie, a button.
 * @csspart doubt - What is uncertain about a change.
 * @csspart reference - The name of a source, a button that shows it.
 * @csspart source-popover - The sources of a change, shown beside it.
 *
 * @cssprop --ownership-paper - The background; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipChanges extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, widthOfPlace, buttonStyles, styles];

  @state() private companyLimit = COMPANIES_AT_FIRST;
  @state() private message = '';

  @query('.bar') private readonly bar!: HTMLElement | null;

  readonly #listings = new Listings();
  #listing: Listing | undefined;
  /** The days and the choice of the listing, in one text. */
  #arrangement = '';
  #shownSelection: string | null = null;
  readonly #from = this.#field('from');
  readonly #to = this.#field('to');
  readonly #popover = new SourcePopover(
    this,
    (numbers) => this.#listing?.citations.numbered(numbers) ?? [],
  );
  readonly #keys = new EntryKeys(this, {
    entries: () => (this.#listing?.companies ?? []).map(({ party }) => party),
    names: () => {
      const { companies = [], days } = this.#listing ?? {};
      return companies.map(({ party }) => ({ label: nameAt(party, days?.[1] ?? '') }));
    },
    page: () => COMPANIES_ON_PAGE,
    render: (count) => {
      if (count > this.companyLimit) this.companyLimit = Infinity;
    },
  });

  #field(which: 'from' | 'to'): DateField {
    const field = new DateField(this, {
      name: which,
      day: () => this.#days?.both[which === 'from' ? 0 : 1] ?? '',
      range: () => this.shownStore?.dayRange ?? null,
      setDay: (day) => this.#days?.set(which, day),
    });
    new DateEditing(field);
    return field;
  }

  get #days(): ComparedDays | undefined {
    return this.shownStore && new ComparedDays(this.shownStore);
  }

  /** The kind that is listed alone, and whether only changes are that concern what is selected. */
  get #chosen(): { kind: Kind | null; isOnly: boolean } {
    const { kind = null, isOnly = false } = this.shownStore?.state.changes ?? {};
    return { kind: KINDS.find((one) => one === kind) ?? null, isOnly };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const store = this.shownStore;
    completeParts(store);
    const { kind, isOnly } = this.#chosen;
    const party = isOnly ? this.#selectedParty(store) : undefined;
    const choice = { kind, party: party?.id ?? null };
    const days = this.#days;
    this.#listing = store && days && this.#listings.of(store, days, choice);
    const arrangement = [...(this.#listing?.days ?? []), choice.kind, choice.party].join(' ');
    if (arrangement === this.#arrangement) return;
    this.#arrangement = arrangement;
    this.message = '';
    this.companyLimit = COMPANIES_AT_FIRST;
    const list = this.renderRoot.querySelector('.list');
    if (list) list.scrollTop = 0;
  }

  /** The party that is selected, with its name on the later day. */
  #selectedParty(store: Store | undefined): { id: string; name: string } | undefined {
    const details = store?.details();
    if (!store || details?.type !== 'party') return undefined;
    const { party } = details;
    return { id: party.id, name: nameAt(party, new ComparedDays(store).both[1]) };
  }

  /** Brings the changes of a company into view that was selected elsewhere. */
  protected override updated(): void {
    const selected = this.shownStore?.state.selected ?? null;
    if (selected === this.#shownSelection || !this.#listing) return;
    this.#shownSelection = selected;
    const list = this.renderRoot.querySelector('.list');
    const sections = [...this.renderRoot.querySelectorAll('section')];
    const section = sections.find(({ dataset }) => dataset.id === selected);
    if (list && section) list.scrollTop = section.offsetTop;
  }

  readonly #select = (id: string): void => {
    this.#shownSelection = id;
    this.shownStore?.select(id);
  };

  readonly #showMore = (): void => {
    this.companyLimit = Infinity;
  };

  readonly #retry = (): void => void this.shownStore?.retry();

  async #copy({ companies, index, days, shown }: Listing): Promise<void> {
    const text = changesText(companies, index, days);
    const words = messages.changes;
    const isCopied = this.bar !== null && (await copyText(text, this.bar));
    this.message = isCopied ? words.copied(shown) : words.notCopied;
  }

  #toolbar(listing: Listing, store: Store): TemplateResult {
    return changesToolbar({
      listing,
      from: this.#from,
      to: this.#to,
      ...this.#chosen,
      selected: this.#selectedParty(store)?.name,
      message: this.message,
      onKind: (kind) => chooseChanges(store, { kind }),
      onOnly: () => chooseChanges(store, { isOnly: !this.#chosen.isOnly }),
      onCopy: () => void this.#copy(listing),
      onPicture: () => this.#days?.show(store.centre ? 'focus' : 'overview'),
      onBeside: () => this.#days?.show('multiples'),
    });
  }

  #companies({ companies, index, days, citations }: Listing, store: Store): unknown {
    const { selected } = store.state;
    const tabStop = this.#keys.tabStop(selected);
    const context: RowContext = { index, day: days[1], citations, selected, select: this.#select };
    const rest = companies.length - this.companyLimit;
    return html`${companies
      .slice(0, this.companyLimit)
      .map((company) =>
        companyChanges({ ...context, company, isTabStop: company.party.id === tabStop }),
      )}
    ${
      rest > 0
        ? html`<button type="button" class="more" @click=${this.#showMore}>
            ${messages.changes.more(rest)}
          </button>`
        : nothing
    }`;
  }

  /** Why there is no change. */
  #emptiness({ days: [from, to], shown }: Listing): TemplateResult | typeof nothing {
    const words = messages.changes;
    if (shown > 0) return nothing;
    return html`<p class="nothing">${from === to ? words.sameDay : words.nothing}</p>`;
  }

  override render(): TemplateResult | typeof nothing {
    const store = this.shownStore;
    const listing = this.#listing;
    if (!store || !listing) return nothing;
    return html`
      ${this.#toolbar(listing, store)} ${partsNotice(partsStatus(store), this.#retry)}
      <div
        class="list"
        role="group"
        aria-label=${messages.changes.list}
        @keydown=${this.#keys.onKeyDown}
        @focusin=${this.#keys.onFocus}
      >
        ${this.#companies(listing, store)} ${this.#emptiness(listing)}
      </div>
      ${this.#popover.render()}
    `;
  }
}
