import { html, type TemplateResult } from 'lit';
import { nameOf, type InspectorContext } from './context.js';

/** The name of a party as a button that selects it. */
export function partyButton(id: string, context: InspectorContext): TemplateResult {
  const name = nameOf(context, id);
  const select = (): void => context.select(id);
  return html`<button type="button" class="party" part="party" @click=${select}>${name}</button>`;
}

/** Parties as buttons, set apart by commas. */
export function partyButtons(ids: readonly string[], context: InspectorContext): TemplateResult {
  const buttons = ids.map((id, index) =>
    index === 0 ? partyButton(id, context) : html`, ${partyButton(id, context)}`,
  );
  return html`${buttons}`;
}
