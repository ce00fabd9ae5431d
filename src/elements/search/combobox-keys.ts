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

type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

function arrow(key: string, isAlt: boolean, state: ComboboxState): ComboboxAction | undefined {
  const { isOpen, count, active } = state;
  if (key === 'ArrowUp' && isAlt) return isOpen ? { type: 'close' } : undefined;
  if (count === 0) return undefined;
  if (isAlt) return { type: 'open' };
  const next = active === null ? 0 : (active + 1) % count;
  const previous = active === null || active === 0 ? count - 1 : active - 1;
  return { type: 'move', to: key === 'ArrowDown' ? next : previous };
}

/**
 * What a key means in the field: arrows go through the options, from the last to
 * the first and back, and with Alt open and close the list; Enter chooses the option
 * that the keyboard is on, else the first, also where it is still to come; Escape closes the list, then clears the
 * field. Undefined for any other key, and while an input method composes a text.
 */
export function comboboxAction(
  { key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Key,
  state: ComboboxState,
): ComboboxAction | undefined {
  if (isComposing || ctrlKey || metaKey || shiftKey) return undefined;
  const { isOpen, hasText, isSearching, count, active } = state;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return arrow(key, altKey, state);
    case 'Enter':
      if (isOpen && isSearching) return { type: 'choose-first' };
      return isOpen && count > 0 ? { type: 'choose', option: active ?? 0 } : undefined;
    case 'Escape':
      if (isOpen) return { type: 'close' };
      return hasText ? { type: 'clear' } : undefined;
    default:
      return undefined;
  }
}
