import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import type { Day } from '../../model/index.js';
import type { DayRange } from '../../store/index.js';

/** Keys that change a part of the date, which is then committed by Enter or on blur. */
const EDITING_KEYS = /^(\d|Backspace|Delete|ArrowUp|ArrowDown)$/;

/** What is wrong with what was typed: it is no day that can be chosen, or no day at all. */
export type DateError = 'range' | 'incomplete';

interface DateFieldSettings {
  /** Of several fields of an element each has its own. */
  name: string;
  /** The day that is shown. */
  day: () => Day;
  range: () => DayRange | null;
  /** Shows another day. */
  setDay: (day: Day) => void;
}

/**
 * A field for a day. A date that is typed passes through many others that
 * the browser reports as changes: 0002, 0020 and 0202 on the way to 2025. So a
 * typed date is committed by Enter or when the field loses the focus, and only
 * one that was picked from the browser's calendar is committed at once. Escape
 * restores the day that is shown.
 */
export class DateField implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly settings: DateFieldSettings;
  #isTyping = false;
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

  hostDisconnected(): void {
    this.#error = undefined;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Enter') this.#commit(input, 'incomplete');
    else if (event.key === 'Escape') this.#restore(input);
    else this.#isTyping = EDITING_KEYS.test(event.key) && !event.altKey;
  };

  readonly #onPointerDown = (): void => {
    this.#isTyping = false;
  };

  readonly #onChange = (event: Event): void => {
    if (!this.#isTyping) this.#commit(event.currentTarget as HTMLInputElement);
  };

  readonly #onBlur = (event: Event): void => {
    this.#commit(event.currentTarget as HTMLInputElement);
  };

  /** Shows the day in the field. Without one it says so, or restores the day that is shown. */
  #commit(input: HTMLInputElement, whenEmpty?: DateError): void {
    const { day, range, setDay } = this.settings;
    const { value, validity } = input;
    this.#isTyping = false;
    if (value === '' && !whenEmpty) this.#restore(input);
    else if (value === '') this.#setError(whenEmpty);
    else if (range() && value !== day() && !validity.valid) this.#setError('range');
    else {
      this.#setError(undefined);
      setDay(value);
    }
  }

  #restore(input: HTMLInputElement): void {
    input.value = this.settings.day();
    this.#setError(undefined);
  }

  #setError(error: DateError | undefined): void {
    if (error === this.#error) return;
    this.#error = error;
    this.#host.requestUpdate();
  }

  /** The field with its label. */
  render(label: string): TemplateResult {
    const { name, day: dayOf, range: rangeOf } = this.settings;
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
        @keydown=${this.#onKeyDown}
        @pointerdown=${this.#onPointerDown}
        @change=${this.#onChange}
        @blur=${this.#onBlur}
      />
    </label>`;
  }
}
