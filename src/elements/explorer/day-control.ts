import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import { today, type Store } from '../../store/index.js';
import { DateField } from '../shared/date-field.js';

/** The field for the day that is shown. */
export function dayField(host: ReactiveControllerHost & { store: Store }): DateField {
  return new DateField(host, {
    name: 'day',
    day: () => host.store.state.day,
    range: () => host.store.dayRange,
    setDay: (day) => host.store.setDay(day),
  });
}

/** That field, with the button that leads to today and what says what is wrong, which comes after the picture. */
export function dayControl(field: DateField, store: Store, error: unknown): TemplateResult {
  const text = messages.explorer;
  const isToday = store.state.day === today();
  const goToToday = (): void => store.setDay(today());
  return html`
    <div class="day" part="day">
      ${field.render(text.day)}
      <button type="button" ?disabled=${isToday} @click=${goToToday}>${text.today}</button>
      ${error}
    </div>
  `;
}
