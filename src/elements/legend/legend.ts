import type { Filters, PastCounts } from '../../network/index.js';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { legendItems } from '../../render/index.js';
import type { Scene } from '../../scene/index.js';
import { layoutOfView, type Store } from '../../store/index.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { buttonStyles } from '../shared/button.styles.js';
import { controlStyles } from '../shared/control.styles.js';
import { tokens } from '../shared/tokens.js';
import { filterControls } from './filter-controls.js';
import { FilterMenu } from './filter-menu.js';
import { itemList } from './item-list.js';
import { styles } from './legend.styles.js';

/**
 * @summary Explains each kind of edge and each shape that the graph shows at the
 * moment, with a swatch and the number of ties or parties that it is drawn for,
 * and lets the reader choose how much of the past is shown.
 *
 * Items that the current scene does not use are left out, so the list changes
 * with the day and with the filters. A tie that is drawn as several edges counts
 * once. Beside what is not drawn only the filters are left. Without data the element is empty.
 *
 * It fires no events of its own.
 *
 * @slot menu - What stands beside the button for filters.
 *
 * @csspart items - The list of items.
 * @csspart item - One item: its swatch, its meaning and its count.
 * @csspart controls - The two controls after the list.
 *
 * @cssprop --ownership-paper - The colour of the background.
 * @cssprop --ownership-ink - The colour of the text.
 * @cssprop --ownership-ink-soft - The colour of counts and of the outlines of shapes.
 * @cssprop --ownership-majority - The colour of majority stakes.
 * @cssprop --ownership-stake - The colour of other stakes.
 * @cssprop --ownership-alliance - The colour of alliances.
 * @cssprop --ownership-talks - The colour of talks.
 * @cssprop --ownership-ended - The colour of ended ties.
 * @cssprop --ownership-font - The typeface.
 */
export class OwnershipLegend extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, buttonStyles, controlStyles, styles];

  readonly #menu = new FilterMenu(this, () => this.shownStore);

  /** The store that counts what its controls would show. */
  #counted: Store | undefined;

  /** Announces nothing of what filters hide, which whatever it is a part of does. Default false. */
  @property({ type: Boolean, attribute: 'quiet' }) isQuiet = false;

  readonly #changeFilters = (filters: Partial<Filters>): void =>
    this.shownStore?.setFilters(filters);

  protected override updated(): void {
    const store = this.shownStore;
    if (!store || store === this.#counted) return;
    this.#counted = store;
    // After the picture. Should it not come, only counts are missing.
    void store.ready.then(() => store.loadPastCounts()).catch(() => undefined);
  }

  /** Opens the panel of filters, or closes it. Does nothing without data. */
  toggleFilters(): void {
    this.#menu.toggle();
  }

  override render(): TemplateResult | typeof nothing {
    const store = this.shownStore;
    if (!store?.snapshot) return nothing;
    const { scene, state } = store;
    // What is not drawn has nothing to explain, but filters too.
    if (!scene && layoutOfView(state.view)) return nothing;
    return html`<div class="strip">
      ${scene ? this.#explanation(scene, state.filters, store.pastCounts) : nothing}
      ${this.#menu.render(store, this.isQuiet)}
    </div>`;
  }

  #explanation(scene: Scene, filters: Filters, past: PastCounts | null): TemplateResult {
    return html`${guard([scene], () => itemList(legendItems(scene)))}
    ${guard([filters, scene.onDemand, past], () =>
      filterControls(filters, scene.onDemand, past, this.#changeFilters),
    )}`;
  }
}
