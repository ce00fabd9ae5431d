import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, messages } from '../../messages/index.js';
import { TABLE_TABS, type TableTab } from '../../store/index.js';

interface ToolbarSettings {
  tab: TableTab;
  query: string;
  /** How many rows are shown, and how many there are. */
  shown: number;
  total: number;
  /** Whether that is known. */
  isCounted: boolean;
  /** What became of copying; empty before. */
  message: string;
  columnChooser: TemplateResult;
  onTab: (tab: TableTab) => void;
  onShowAll: () => void;
  /** Called with the text in the field after every change of it, and when the reader has done with it. */
  onTyping: (query: string) => void;
  onTyped: () => void;
  onCopy: () => void;
  onSave: () => void;
}

function tabButtons({ tab, onTab }: ToolbarSettings): TemplateResult {
  const words = messages.table;
  return html`<div class="joined" part="tabs" role="group" aria-label=${words.tabs}>
    ${TABLE_TABS.map(
      (name) =>
        html`<button
          type="button"
          aria-pressed=${name === tab ? 'true' : 'false'}
          @click=${() => onTab(name)}
        >
          ${words.tabNames[name]}
        </button>`,
    )}
  </div>`;
}

/** How many rows there are and, when some are filtered out, how to have them back. */
function count({ tab, shown, total, onShowAll }: ToolbarSettings): TemplateResult {
  const words = messages.table;
  const all = words.count[tab](total);
  const isFiltered = shown < total;
  return html`<p class="count">
    <span role="status">${isFiltered ? words.countOf(formatNumber(shown), all) : all}</span>
    ${
      isFiltered
        ? html`<button type="button" class="plain" @click=${onShowAll}>${words.showAll}</button>`
        : nothing
    }
  </p>`;
}

/** The controls of the table. */
export function tableToolbar(settings: ToolbarSettings): TemplateResult {
  const { query, message, columnChooser, onTyping, onTyped, onCopy, onSave } = settings;
  const words = messages.table;
  const onInput = ({ currentTarget }: Event): void =>
    onTyping((currentTarget as HTMLInputElement).value);
  return html`<div class="bar" part="toolbar">
    ${tabButtons(settings)}
    <input
      type="search"
      aria-label=${words.filter}
      placeholder=${words.filterHint}
      .value=${query}
      @input=${onInput}
      @change=${onTyped}
    />
    ${settings.isCounted ? count(settings) : nothing}
    <div class="actions">
      ${columnChooser}
      <div class="export">
        <button type="button" @click=${onCopy}>${words.copy}</button>
        <button type="button" aria-label=${words.saveCsv} @click=${onSave}>${words.csv}</button>
      </div>
    </div>
    <p class="message" role="status">${message}</p>
  </div>`;
}
