import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { comparisonMessages as words } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import { comparedDays, MOST_DAYS, showDays, type Store } from '../../store/index.js';
import { DateEditing } from '../shared/date-editing.js';
import { dateError } from '../shared/date-error.js';
import { DateField } from '../shared/date-field.js';

const MS_PER_DAY = 86_400_000;

/** The day in the middle of the longest time between two of some days. */
function dayBetween(days: readonly Day[]): Day | undefined {
  const times = days.map((day) => Date.parse(day));
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const longest = Math.max(...gaps);
  const start = times[gaps.indexOf(longest)];
  if (start === undefined || longest < 2 * MS_PER_DAY) return undefined;
  return new Date(start + longest / 2).toISOString().slice(0, 10);
}

/** Above several days beside each other: a field for each of them, and what adds and takes away one. */
export class MultiplesBar {
  readonly #store: () => Store;
  readonly #fields: readonly DateField[];

  constructor(host: ReactiveControllerHost, store: () => Store) {
    this.#store = store;
    this.#fields = Array.from({ length: MOST_DAYS }, (_, index) => {
      const field = new DateField(host, {
        name: `day-${index + 1}`,
        day: () => this.#days[index] ?? '',
        range: () => store().dayRange,
        setDay: (day) =>
          showDays(
            store(),
            this.#days.map((one, at) => (at === index ? day : one)),
          ),
      });
      new DateEditing(field);
      return field;
    });
  }

  get #days(): readonly Day[] {
    const { state, dayRange } = this.#store();
    return state.days.length > 1 ? state.days : comparedDays(state, dayRange);
  }

  #day(index: number, days: readonly Day[]): TemplateResult | typeof nothing {
    const field = this.#fields[index];
    if (!field) return nothing;
    const remove = (): void =>
      showDays(
        this.#store(),
        days.filter((_, at) => at !== index),
      );
    return html`<div class="day">
      ${field.render(words.dayNumber(index + 1))} ${dateError(field)}
      ${
        days.length > 2
          ? html`<button type="button" aria-label=${words.removeDay(index + 1)} @click=${remove}>
              ${words.removeSymbol}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Nothing in other views. */
  render(): TemplateResult | typeof nothing {
    const store = this.#store();
    if (store.scene?.view !== 'multiples') return nothing;
    const days = this.#days;
    const another = days.length < MOST_DAYS ? dayBetween(days) : undefined;
    const add = (): void => showDays(store, another === undefined ? days : [...days, another]);
    const list = (): void => store.setView('changes');
    return html`<div class="comparison" part="comparison-bar" role="group" aria-label=${words.days}>
      <div class="days">
        ${days.map((_, index) => this.#day(index, days))}
        ${
          another === undefined
            ? nothing
            : html`<button type="button" @click=${add}>${words.addDay}</button>`
        }
      </div>
      <button type="button" aria-label=${words.listLong} @click=${list}>${words.list}</button>
    </div>`;
  }
}
