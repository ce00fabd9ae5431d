import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { SearchPurpose } from './purpose.js';

/** The id of the option at a place of the list. */
export function optionId(place: number): string {
  return `option-${place}`;
}

interface FieldSettings {
  purpose: SearchPurpose | undefined;
  text: string;
  isOpen: boolean;
  /** The place of the option that the keyboard is on; null for none. */
  active: number | null;
  onFocus: () => void;
  onBlur: () => void;
  onInput: (event: Event) => void;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onClear: () => void;
}

/** Leaves the focus where it is when something is pressed. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}

/** What clears the field, for those who have no Escape key. */
function clearButton(onClear: () => void): TemplateResult {
  const { clear, clearSymbol } = messages.search;
  return html`<button
    type="button"
    tabindex="-1"
    aria-label=${clear}
    @mousedown=${keepFocus}
    @click=${onClear}
  >
    ${clearSymbol}
  </button>`;
}

/** The field that a reader types into. */
export function field(settings: FieldSettings): TemplateResult {
  const { purpose, text, isOpen, active } = settings;
  const { onFocus, onBlur, onInput, onClick, onKeyDown, onClear } = settings;
  const { label, placeholder } = messages.search;
  return html`<div class="field" part="field">
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <circle cx="6.5" cy="6.5" r="4.5"></circle>
      <path d="M10 10 L14.5 14.5"></path>
    </svg>
    <input
      part="input"
      type="text"
      role="combobox"
      aria-label=${purpose?.label ?? label}
      aria-autocomplete="list"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="options"
      aria-activedescendant=${active === null ? nothing : optionId(active)}
      aria-keyshortcuts=${purpose ? nothing : '/'}
      placeholder=${purpose?.label ?? placeholder}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      .value=${text}
      @focus=${onFocus}
      @blur=${onBlur}
      @input=${onInput}
      @click=${onClick}
      @keydown=${onKeyDown}
    />
    ${text === '' ? nothing : clearButton(onClear)}
  </div>`;
}
