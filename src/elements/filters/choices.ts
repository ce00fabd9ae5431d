import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../messages/index.js';

/** A checkbox with what it stands for and how much it shows. */
export interface Choice {
  label: string;
  /** Undefined until it is known. */
  count: number | undefined;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

function isCheckedNow(event: Event): boolean {
  return (event.currentTarget as HTMLInputElement).checked;
}

export function checkbox({ label, count, isChecked, onChange }: Choice): TemplateResult {
  const text = count === undefined ? '' : formatNumber(count);
  return html`<label>
    <input
      type="checkbox"
      .checked=${isChecked}
      @change=${(event: Event) => onChange(isCheckedNow(event))}
    />
    <span>${label}</span> <span class="count">${text}</span>
  </label>`;
}

/** Choices under a heading. */
export function choices(heading: string, items: readonly Choice[]): TemplateResult {
  return html`<fieldset>
    <legend>${heading}</legend>
    ${items.map(checkbox)}
  </fieldset>`;
}

/** A list with a value added, or without it. */
export function toggled<Value>(list: readonly Value[], value: Value, isIn: boolean): Value[] {
  const others = list.filter((one) => one !== value);
  return isIn ? [...others, value] : others;
}
