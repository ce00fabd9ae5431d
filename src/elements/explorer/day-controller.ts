import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, messages } from '../../messages/index.js';
import { today, type Store } from '../../store/index.js';

/** Keys that change a part of the date, which is then committed by Enter or on blur. */
const EDITING_KEYS = /^(\d|Backspace|Delete|ArrowUp|ArrowDown)$/;

/**
 * The field for the day. A date that is typed passes through many others that
 * the browser reports as changes: 0002, 0020 and 0202 on the way to 2025. So a
 * typed date is committed by Enter or when the field loses the focus, and only
 * one that was picked from the browser's calendar is committed at once. Escape
 * restores the day that is shown.
 */
export class DayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => Store;
  #isTyping = false;
  #error = '';
  #renderedDay = '';

  constructor(host: ReactiveControllerHost, store: () => Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#error = '';
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Enter') this.#commit(input, messages.explorer.dayIncomplete);
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

  readonly #onToday = (): void => {
    this.#store().setDay(today());
  };

  /** Shows the day in the field. Without one it says so, or restores the day that is shown. */
  #commit(input: HTMLInputElement, incomplete = ''): void {
    const { dayRange, state } = this.#store();
    const { value, validity } = input;
    this.#isTyping = false;
    if (value === '' && incomplete === '') {
      this.#restore(input);
    } else if (value === '') {
      this.#setError(incomplete);
    } else if (dayRange && value !== state.day && !validity.valid) {
      const { min, max } = dayRange;
      this.#setError(messages.explorer.dayOutOfRange(formatDay(min), formatDay(max)));
    } else {
      this.#setError('');
      this.#store().setDay(value);
    }
  }

  #restore(input: HTMLInputElement): void {
    input.value = this.#store().state.day;
    this.#setError('');
  }

  #setError(error: string): void {
    if (error === this.#error) return;
    this.#error = error;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const { dayRange, state } = this.#store();
    const { day } = state;
    const text = messages.explorer;
    // Another day takes the place of what was typed.
    if (day !== this.#renderedDay) this.#error = '';
    this.#renderedDay = day;
    const error =
      this.#error === ''
        ? nothing
        : html`<p class="day-error" id="day-error" role="alert">${this.#error}</p>`;
    return html`
      <div class="day">
        <label>
          <span class="day-word">${text.day}</span>
          <input
            type="date"
            aria-label=${text.day}
            aria-invalid=${this.#error === '' ? 'false' : 'true'}
            aria-describedby=${this.#error === '' ? nothing : 'day-error'}
            min=${dayRange?.min ?? nothing}
            max=${dayRange?.max ?? nothing}
            .value=${day}
            @keydown=${this.#onKeyDown}
            @pointerdown=${this.#onPointerDown}
            @change=${this.#onChange}
            @blur=${this.#onBlur}
          />
        </label>
        <button type="button" ?disabled=${day === today()} @click=${this.#onToday}>
          ${text.today}
        </button>
        ${error}
      </div>
    `;
  }
}
