import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { filterMessages, messages, thresholdMessages } from '../../messages/index.js';
import { hasUsualGroups, withoutHiding, type HiddenCounts } from '../../network/index.js';
import type { Store } from '../../store/index.js';
import { wordThreshold } from '../shared/threshold-slider.js';
import type { FilterPopover } from './filter-popover.js';
import { wordHidden } from './word-hidden.js';

/** What is hidden, in words, with the button that brings it back. */
function hiddenText(counts: HiddenCounts, isQuiet: boolean, showAll: () => void): TemplateResult {
  const role = isQuiet ? nothing : 'status';
  return html`<span class="hidden" role=${role}>${wordHidden(counts)}</span>
    <button type="button" @click=${showAll}>${messages.legendPanel.showAll}</button>`;
}

/** What makes groups, where that is no majority. */
function groupText({ state: { filters } }: Store): TemplateResult {
  return html`<span class="hidden"
    >${thresholdMessages.groups(wordThreshold(filters.threshold))}</span
  >`;
}

/** The panel with its title and the button that closes it, which stay in sight. */
function filterPanel(store: Store): TemplateResult {
  return html`<div class="head">
      <h2>${filterMessages.label}</h2>
      <button type="button" popovertarget="filters" popovertargetaction="hide">
        ${filterMessages.close}
      </button>
    </div>
    <ownership-filters .store=${store}></ownership-filters>`;
}

/** The button that opens the panel of filters, the panel, and what the filters hide. */
export class FilterMenu implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: () => Store | undefined;
  #isWanted = false;
  #popover: FilterPopover | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, store: () => Store | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#popover?.closed();
    this.#popover = undefined;
  }

  readonly #onToggle = async (event: ToggleEvent): Promise<void> => {
    const panel = event.currentTarget as HTMLElement;
    if (event.newState === 'closed') {
      this.#popover?.closed();
      return;
    }
    this.#isWanted = true;
    this.#host.requestUpdate();
    // Should its code not come, the reader can press again.
    const code = await import('./filter-popover.js').catch(() => undefined);
    await this.#host.updateComplete;
    const button = this.#button;
    if (!code || !button || !panel.matches(':popover-open')) return;
    this.#popover ??= new code.FilterPopover(panel);
    await this.#popover.opened(button);
  };

  get #button(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[popovertarget]') ?? null;
  }

  /** Opens the panel, or closes it, as a press on the button does. */
  toggle(): void {
    this.#button?.click();
  }

  readonly #showAll = (): void => {
    const store = this.#store();
    store?.setFilters(withoutHiding(store.state.filters));
  };

  render(store: Store, isQuiet: boolean): TemplateResult {
    const { hiddenCounts } = store;
    return html`<div class="menu">
      <button type="button" popovertarget="filters">${messages.legendPanel.filters}</button>
      <div
        id="filters"
        class="panel"
        popover
        role="dialog"
        aria-label=${messages.legendPanel.filters}
        @toggle=${this.#onToggle}
      >
        ${this.#isWanted ? filterPanel(store) : nothing}
      </div>
      <slot name="menu"></slot>
      ${hasUsualGroups(store.state.filters) ? nothing : groupText(store)}
      ${hiddenCounts ? hiddenText(hiddenCounts, isQuiet, this.#showAll) : nothing}
    </div>`;
  }
}
