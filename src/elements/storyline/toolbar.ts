import { html, nothing, type TemplateResult } from 'lit';
import { messages, storylineMessages } from '../../messages/index.js';
import type { Scope } from '../../store/index.js';

interface ToolbarSettings {
  heading: string;
  /** What is drawn, and how much is not. */
  summary: string;
  /** The name of what is selected; undefined without a selection. */
  selected: string | undefined;
  scope: Scope;
  /** Whether the list of words is seen. */
  hasWords: boolean;
  setScope: (scope: Scope) => void;
  toggleWords: () => void;
  savePicture: () => void;
}

function scopes({ selected, scope, setScope }: ToolbarSettings): TemplateResult | typeof nothing {
  if (selected === undefined) return nothing;
  const button = (of: Scope, text: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${of === scope ? 'true' : 'false'}
      @click=${() => setScope(of)}
    >
      ${text}
    </button>`;
  return html`<div class="joined" role="group" aria-label=${storylineMessages.scope}>
    ${button('largest', storylineMessages.largest)}
    ${button('selection', messages.changes.only(selected))}
  </div>`;
}

/** The title of the chart, and what a reader chooses of it. */
export function storylineToolbar(settings: ToolbarSettings): TemplateResult {
  const { heading, summary, hasWords, toggleWords, savePicture } = settings;
  return html`<div class="bar" part="toolbar">
    <h2>${heading}</h2>
    <p class="summary" role="status">${summary}</p>
    <div class="actions">
      ${scopes(settings)}
      <button type="button" aria-pressed=${hasWords ? 'true' : 'false'} @click=${toggleWords}>
        ${storylineMessages.words}
      </button>
      <button type="button" @click=${savePicture}>${storylineMessages.savePicture}</button>
    </div>
  </div>`;
}
