import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, messages } from '../../messages/index.js';
import type { DateField } from './date-field.js';

/** Says what is wrong with what was typed into a field for a day. */
export function dateError({ error, settings }: DateField): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const words = messages.dateField;
  const { min = '', max = '' } = settings.range() ?? {};
  const text = error === 'range' ? words.range(formatDay(min), formatDay(max)) : words.incomplete;
  return html`<p class="day-error" id=${settings.name} role="alert">${text}</p>`;
}
