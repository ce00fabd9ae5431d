import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { Store } from '../../store/index.js';

/**
 * Above a network whose positions are not the best yet: how far their improvement has come, or
 * what takes the better ones over. Nothing in other views.
 */
export function improvementBar(store: Store): TemplateResult | typeof nothing {
  const { load, drawnView } = store.state;
  if (load.status !== 'loaded' || !load.improvement || drawnView !== 'network') return nothing;
  const words = messages.picture;
  const { improvement } = load;
  if (improvement.status === 'ready') {
    return html`<div class="improvement">
      <button type="button" title=${words.improveHint} @click=${improvement.take}>
        ${words.improve}
      </button>
    </div>`;
  }
  return html`<div class="improvement">
    <label
      >${words.improving}
      <progress max="100" value=${improvement.percent}></progress>
    </label>
  </div>`;
}
