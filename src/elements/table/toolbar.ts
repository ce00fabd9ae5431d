import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, messages } from '../../messages/index.js';
import { TAB_NAMES, type TabName } from './tabs.js';

interface ToolbarSettings {
  tab: TabName;
  query: string;
  /** How many rows are shown, and how many there are. */
  shown: number;
  total: number;
  /** What became of copying; empty before. */
  message: string;
  columnChooser: TemplateResult;
  onTab: (tab: TabName) => void;
  onQuery: (query: string) => void;
  onCopy: () => void;
  onSave: () => void;
}

function tabButtons({ tab, onTab }: ToolbarSettings): TemplateResult {
  const words = messages.table;
  return html`<div class="joined" part="tabs" role="group" aria-label=${words.tabs}>
    ${TAB_NAMES.map(
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
function count({ tab, shown, total, onQuery }: ToolbarSettings): TemplateResult {
  const words = messages.table;
  const all = words.count[tab](total);
  const isFiltered = shown < total;
  const showAll = (): void => onQuery('');
  return html`<p class="count">
    <span role="status">${isFiltered ? words.countOf(formatNumber(shown), all) : all}</span>
    ${
      isFiltered
        ? html`<button type="button" class="plain" @click=${showAll}>${words.showAll}</button>`
        : nothing
    }
  </p>`;
}

/** The controls of the table. */
export function tableToolbar(settings: ToolbarSettings): TemplateResult {
  const { query, message, columnChooser, onQuery, onCopy, onSave } = settings;
  const words = messages.table;
  const onInput = ({ currentTarget }: Event): void =>
    onQuery((currentTarget as HTMLInputElement).value);
  return html`<div class="bar" part="toolbar">
    ${tabButtons(settings)}
    <input
      type="search"
      aria-label=${words.filter}
      placeholder=${words.filterHint}
      .value=${query}
      @input=${onInput}
    />
    ${count(settings)}
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
