import { html, type TemplateResult } from 'lit';
import { joinList } from '../../messages/index.js';
import { nameOf, type InspectorContext } from './context.js';

/** The name of a party as a button that selects it. */
export function partyButton(id: string, context: InspectorContext): TemplateResult {
  const name = nameOf(context, id);
  const select = (): void => context.select(id);
  return html`<button type="button" class="party" part="party" @click=${select}>${name}</button>`;
}

/** Parties as buttons, joined as a list in a sentence is. */
export function partyButtons(ids: readonly string[], context: InspectorContext): TemplateResult {
  return html`${joinList(ids.map((id) => partyButton(id, context)))}`;
}
