import { isDay } from '../../model/index.js';
import type { DateError, DateField } from './date-field.js';

/** Keys that change a part of the date, which is then committed by Enter or on blur. */
const EDITING_KEYS = /^(\d|Backspace|Delete|ArrowUp|ArrowDown)$/;

/**
 * Lets a reader change a field for a day. A date that is typed passes through many others that
 * the browser reports as changes: 0002, 0020 and 0202 on the way to 2025. So a
 * typed date is committed by Enter or when the field loses the focus, and only
 * one that was picked from the browser's calendar is committed at once. Escape
 * restores the day that is shown.
 */
export class DateEditing {
  readonly #field: DateField;
  #isTyping = false;

  constructor(field: DateField) {
    this.#field = field;
    field.edit(this);
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Enter') this.#commit(input, 'incomplete');
    else if (event.key === 'Escape') this.#restore(input);
    else this.#isTyping = EDITING_KEYS.test(event.key) && !event.altKey;
  };

  readonly onPointerDown = (): void => {
    this.#isTyping = false;
  };

  readonly onChange = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    // Text changes only when Enter is pressed or the focus is lost, which are known already.
    if (!this.#isTyping && input.type === 'date') this.#commit(input);
  };

  readonly onBlur = (event: Event): void => {
    this.#commit(event.currentTarget as HTMLInputElement);
  };

  /** Shows the day in the field. Without one it says so, or restores the day that is shown. */
  #commit(input: HTMLInputElement, whenEmpty?: DateError): void {
    const { day, range, setDay } = this.#field.settings;
    // Without a native field for dates it is any text.
    const value = isDay(input.value) ? input.value : '';
    const { min = value, max = value } = range() ?? {};
    this.#isTyping = false;
    if (value === '' && !whenEmpty) this.#restore(input);
    else if (value === '') this.#field.error = whenEmpty;
    else if (value !== day() && (value < min || value > max)) this.#field.error = 'range';
    else {
      this.#field.error = undefined;
      setDay(value);
    }
  }

  #restore(input: HTMLInputElement): void {
    input.value = this.#field.settings.day();
    this.#field.error = undefined;
  }
}
