import { html, nothing, type TemplateResult } from 'lit';
import { messages, storylineMessages } from '../../messages/index.js';

interface ToolbarSettings {
  heading: string;
  /** What is drawn, and how much is not. */
  summary: string;
  /** The name of what is selected; undefined without a selection. */
  selected: string | undefined;
  /** Whether the largest groups are shown, whatever is selected. */
  isWhole: boolean;
  /** Whether the list of words is seen. */
  hasWords: boolean;
  setWhole: (isWhole: boolean) => void;
  toggleWords: () => void;
}

function scope({ selected, isWhole, setWhole }: ToolbarSettings): TemplateResult | typeof nothing {
  if (selected === undefined) return nothing;
  const button = (isPressed: boolean, text: string, act: () => void): TemplateResult =>
    html`<button type="button" aria-pressed=${isPressed ? 'true' : 'false'} @click=${act}>
      ${text}
    </button>`;
  return html`<div class="joined" role="group" aria-label=${storylineMessages.scope}>
    ${button(isWhole, storylineMessages.largest, () => setWhole(true))}
    ${button(!isWhole, messages.changes.only(selected), () => setWhole(false))}
  </div>`;
}

/** The title of the chart, and what a reader chooses of it. */
export function storylineToolbar(settings: ToolbarSettings): TemplateResult {
  const { heading, summary, hasWords, toggleWords } = settings;
  return html`<div class="bar" part="toolbar">
    <h2>${heading}</h2>
    <p class="summary" role="status">${summary}</p>
    <div class="actions">
      ${scope(settings)}
      <button type="button" aria-pressed=${hasWords ? 'true' : 'false'} @click=${toggleWords}>
        ${storylineMessages.words}
      </button>
    </div>
  </div>`;
}
