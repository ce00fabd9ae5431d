/** A key, by its name in events, with what is held with it. */
export interface Stroke {
  readonly key: string;
  /** Ctrl or, on a Mac, Cmd. */
  readonly command?: true;
  readonly alt?: true;
  /** Without meaning for symbols, which need Shift on some keyboards and not on others. */
  readonly shift?: true;
}

/** What of an event tells which key was pressed, and with what. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

/** Whether a key types a single sign that is no letter. */
function isSymbol(key: string): boolean {
  return key.length === 1 && !/\p{L}/u.test(key);
}

/** Whether a key press is a stroke. AltGr, which some keyboards need for a symbol, counts as nothing held. */
export function isStroke(press: KeyPress, stroke: Stroke): boolean {
  const { key, command = false, alt = false, shift = false } = stroke;
  if (press.key.toLowerCase() !== key.toLowerCase()) return false;
  if (isSymbol(key) && press.getModifierState?.('AltGraph') === true) return !command && !alt;
  const isCommand = press.ctrlKey !== press.metaKey;
  const hasModifiers = press.ctrlKey || press.metaKey;
  const isHeld = command ? isCommand : !hasModifiers;
  return isHeld && press.altKey === alt && (isSymbol(key) || press.shiftKey === shift);
}
