import { html, type TemplateResult } from 'lit';
import type { Stake } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { stakeTitle } from './stake-title.js';

/** The name of a tie as a button that selects it. */
export function tieButton(id: string, name: string, context: InspectorContext): TemplateResult {
  const select = (): void => context.select(id);
  return html`<button type="button" class="tie" @click=${select}>${name}</button>`;
}

/** The same of a stake, which is called by its two ends. */
export function stakeButton(stake: Stake, context: InspectorContext): TemplateResult {
  return tieButton(stake.id, stakeTitle(stake, context), context);
}
