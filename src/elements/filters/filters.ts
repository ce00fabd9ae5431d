import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import {
  compareTexts,
  filterMessages,
  formatCountry,
  messages,
  thresholdMessages,
} from '../../messages/index.js';
import { OWNER_KINDS, TIE_KINDS, type FilterCounts, type Filters } from '../../network/index.js';
import type { Store } from '../../store/index.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { controlStyles } from '../shared/control.styles.js';
import { talksYearsSelect } from '../shared/talks-years.js';
import { thresholdSlider } from '../shared/threshold-slider.js';
import { tokens } from '../shared/tokens.js';
import { checkbox, choices, toggled, type Choice } from './choices.js';
import { styles } from './filters.styles.js';
import { shareFilter } from './share-filter.js';

/**
 * @summary Lets a reader choose which ties and companies all views show: kinds of
 * ties, what is past, the size of stakes, kinds of owners, countries, and disputed figures;
 * and from how many votes on companies make groups. Each
 * choice says how much it shows on the day.
 *
 * Companies of several countries, or held by several kinds of owners, are shown
 * together; of different filters, all apply. Without data the element is empty.
 *
 * It fires no events of its own.
 *
 * @cssprop --ownership-paper - The background; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipFilters extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, controlStyles, styles];

  /** The store whose counts were asked for. */
  #counted: Store | undefined;

  @state() private areCountsMissing = false;

  readonly #change = (filters: Partial<Filters>): void => this.shownStore?.setFilters(filters);

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const store = this.shownStore;
    if (!store || store === this.#counted || store.state.load.status !== 'loaded') return;
    this.#counted = store;
    store.loadFilterCounts().then(
      () => (this.areCountsMissing = false),
      () => (this.areCountsMissing = true),
    );
  }

  #kinds({ hiddenKinds }: Filters, counts: FilterCounts | null): Choice[] {
    return TIE_KINDS.map((kind) => ({
      label: filterMessages.kinds[kind],
      count: counts?.kinds[kind],
      isChecked: !hiddenKinds.includes(kind),
      onChange: (isShown) => this.#change({ hiddenKinds: toggled(hiddenKinds, kind, !isShown) }),
    }));
  }

  #ownerKinds({ ownerKinds }: Filters, counts: FilterCounts | null): Choice[] {
    return OWNER_KINDS.map((kind) => ({
      label: filterMessages.ownerKinds[kind],
      count: counts?.ownerKinds[kind],
      isChecked: ownerKinds.includes(kind),
      onChange: (isChosen) => this.#change({ ownerKinds: toggled(ownerKinds, kind, isChosen) }),
    }));
  }

  /** The countries of the day, and those that are chosen; until the counts are there only these. */
  #countries({ countries }: Filters, counts: FilterCounts | null): Choice[] {
    const counted = new Map(counts?.countries);
    return [...new Set([...counted.keys(), ...countries])]
      .map((country) => ({
        label: formatCountry(country),
        count: counts ? (counted.get(country) ?? 0) : undefined,
        isChecked: countries.includes(country),
        onChange: (isChosen: boolean) =>
          this.#change({ countries: toggled(countries, country, isChosen) }),
      }))
      .sort((a, b) => compareTexts(a.label, b.label));
  }

  #disputed({ disputedOnly }: Filters, counts: FilterCounts | null): TemplateResult {
    return html`<fieldset class="wide">
      <legend>${filterMessages.figuresHeading}</legend>
      ${checkbox({
        label: filterMessages.disputed,
        count: counts?.disputed ?? undefined,
        isChecked: disputedOnly,
        onChange: (isChosen) => this.#change({ disputedOnly: isChosen }),
      })}
    </fieldset>`;
  }

  #groups(filters: Filters): TemplateResult {
    return html`<fieldset class="wide">
      <legend>${thresholdMessages.heading}</legend>
      ${thresholdSlider(filters, this.#change)}
    </fieldset>`;
  }

  #past(filters: Filters, counts: FilterCounts | null): TemplateResult {
    return html`<fieldset class="wide">
      <legend>${filterMessages.pastHeading}</legend>
      ${checkbox({
        label: filterMessages.ended,
        count: counts?.endedTies,
        isChecked: filters.endedTies,
        onChange: (isChosen) => this.#change({ endedTies: isChosen }),
      })}
      <label class="field">
        ${messages.legendPanel.talks} ${talksYearsSelect(filters, counts, this.#change)}
      </label>
    </fieldset>`;
  }

  override render(): TemplateResult | typeof nothing {
    const store = this.shownStore;
    if (store?.state.load.status !== 'loaded') return nothing;
    const { filters } = store.state;
    const counts = store.filterCounts;
    const text = filterMessages;
    const missing = this.areCountsMissing
      ? html`<p role="status">${text.countsMissing}</p>`
      : nothing;
    return html`<div class="filters" role="group" aria-label=${text.label}>
      ${missing} ${choices(text.kindsHeading, this.#kinds(filters, counts))}
      ${this.#past(filters, counts)} ${shareFilter(filters, this.#change)} ${this.#groups(filters)}
      ${choices(text.ownersHeading, this.#ownerKinds(filters, counts))}
      ${choices(text.countriesHeading, this.#countries(filters, counts))}
      ${this.#disputed(filters, counts)}
    </div>`;
  }
}
