import { html, nothing, type TemplateResult } from 'lit';
import { comparisonMessages as words, formatDay } from '../../messages/index.js';
import { isComparing, type Store } from '../../store/index.js';

/** Above a picture of two days: which they are, the list of what changed, and the way back to one. */
export function comparisonBar(store: Store): TemplateResult | typeof nothing {
  const { scene, state } = store;
  if (!isComparing(state) || scene?.since === undefined) return nothing;
  const list = (): void => store.setView('changes');
  const beside = (): void => store.setView('multiples');
  const stop = (): void => store.setCompare(null);
  return html`<div class="comparison" part="comparison-bar" role="group" aria-label=${words.bar}>
    <p>${words.between(formatDay(scene.since), formatDay(scene.day))}</p>
    <button type="button" aria-label=${words.listLong} @click=${list}>${words.list}</button>
    <button type="button" @click=${beside}>${words.beside}</button>
    <button type="button" aria-label=${words.stopLong} @click=${stop}>${words.stop}</button>
  </div>`;
}
