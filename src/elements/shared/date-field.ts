import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import type { Day } from '../../model/index.js';
import type { DayRange } from '../../store/index.js';
import type { DateEditing } from './date-editing.js';

/** What is wrong with what was typed: it is no day that can be chosen, or no day at all. */
export type DateError = 'range' | 'incomplete';

export interface DateFieldSettings {
  /** Of several fields of an element each has its own. */
  name: string;
  /** The day that is shown. */
  day: () => Day;
  range: () => DayRange | null;
  /** Shows another day. */
  setDay: (day: Day) => void;
}

/** A field for a day, which can be changed once it is given what edits it. */
export class DateField implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly settings: DateFieldSettings;
  #editing: DateEditing | undefined;
  #error: DateError | undefined;
  #renderedDay = '';

  constructor(host: ReactiveControllerHost, settings: DateFieldSettings) {
    this.#host = host;
    this.settings = settings;
    host.addController(this);
  }

  /** What is wrong with what was typed last, which `dateError` says; undefined where nothing is. */
  get error(): DateError | undefined {
    return this.#error;
  }

  set error(error: DateError | undefined) {
    if (error === this.#error) return;
    this.#error = error;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#error = undefined;
  }

  /** Lets the reader change the day. */
  edit(editing: DateEditing): void {
    this.#editing = editing;
    this.#host.requestUpdate();
  }

  /** The field with its label. */
  render(label: string): TemplateResult {
    const { name, day: dayOf, range: rangeOf } = this.settings;
    const editing = this.#editing;
    const [day, range] = [dayOf(), rangeOf()];
    // Another day takes the place of what was typed.
    if (day !== this.#renderedDay) this.#error = undefined;
    this.#renderedDay = day;
    return html`<label>
      <span class="day-word">${label}</span>
      <input
        type="date"
        aria-label=${label}
        aria-invalid=${this.#error ? 'true' : 'false'}
        aria-describedby=${this.#error ? name : nothing}
        min=${range?.min ?? nothing}
        max=${range?.max ?? nothing}
        .value=${day}
        @keydown=${editing?.onKeyDown ?? nothing}
        @pointerdown=${editing?.onPointerDown ?? nothing}
        @change=${editing?.onChange ?? nothing}
        @blur=${editing?.onBlur ?? nothing}
      />
    </label>`;
  }
}
