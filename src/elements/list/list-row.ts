import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { CardSummary } from '../../scene/index.js';

interface RowSettings {
  summary: CardSummary;
  /** The largest figure of all, which the longest bar stands for. */
  most: number;
  selected: string | null;
  /** Whether Tab reaches it. */
  isTabStop: boolean;
  onSelect: (id: string) => void;
}

/** The vehicles of a group as a bar, which the figure beside it says in words. */
function bar({ vehicles }: CardSummary, most: number): TemplateResult | typeof nothing {
  if (vehicles === 0 || most === 0) return nothing;
  const width = `${(100 * vehicles) / most}%`;
  return html`<svg aria-hidden="true" width="100%" height="4">
    <rect width=${width} height="4"></rect>
  </svg>`;
}

/** One group of the list: its name, what belongs to it, its figure and bar. */
export function listRow({
  summary,
  most,
  selected,
  isTabStop,
  onSelect,
}: RowSettings): TemplateResult {
  const { id, name, figure, facts, region } = summary;
  return html`<li part="row" class=${region ?? ''} data-id=${id}>
    <button
      type="button"
      tabindex=${isTabStop ? 0 : -1}
      aria-current=${id === selected ? 'true' : nothing}
      @click=${() => onSelect(id)}
    >
      <span class="name">${name}</span>
      <span class="figure">${figure}</span>
      ${facts.length > 0 ? html`<span class="facts">${messages.list.facts(facts)}</span>` : nothing}
      ${bar(summary, most)}
    </button>
  </li>`;
}
