import { actOf } from '../shared/shortcuts/shortcuts.js';
import type { KeyPress } from '../shared/shortcuts/stroke.js';

/** What a key asks of the field. */
export type ComboboxAction =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'clear' }
  | { type: 'move'; to: number }
  | { type: 'choose'; option: number }
  /** The first of what will be found, as soon as it is. */
  | { type: 'choose-first' };

interface ComboboxState {
  isOpen: boolean;
  hasText: boolean;
  /** Whether it is still to come what is found. */
  isSearching: boolean;
  /** How many options there are. */
  count: number;
  /** The option that the keyboard is on; null for none. */
  active: number | null;
}

/**
 * What a key means in the field: arrows go through the options, from the last to
 * the first and back, and with Alt open and close the list; Enter chooses the option
 * that the keyboard is on, else the first, also where it is still to come; Escape closes the list, then clears the
 * field. Undefined for any other key, and while an input method composes a text.
 */
export function comboboxAction(
  press: KeyPress & Pick<KeyboardEvent, 'isComposing'>,
  { isOpen, hasText, isSearching, count, active }: ComboboxState,
): ComboboxAction | undefined {
  if (press.isComposing) return undefined;
  switch (actOf('results', press)) {
    case 'next':
      if (count === 0) return undefined;
      return { type: 'move', to: active === null ? 0 : (active + 1) % count };
    case 'previous':
      if (count === 0) return undefined;
      return { type: 'move', to: active === null || active === 0 ? count - 1 : active - 1 };
    case 'open':
      return count === 0 ? undefined : { type: 'open' };
    case 'close':
      return isOpen ? { type: 'close' } : undefined;
    case 'choose':
      if (isOpen && isSearching) return { type: 'choose-first' };
      return isOpen && count > 0 ? { type: 'choose', option: active ?? 0 } : undefined;
    case 'leave':
      if (isOpen) return { type: 'close' };
      return hasText ? { type: 'clear' } : undefined;
    default:
      return undefined;
  }
}
