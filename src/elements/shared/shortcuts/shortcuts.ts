import { isStroke, type KeyPress, type Stroke } from './stroke.js';

/** Something that a reader does by a key. */
interface Shortcut {
  act: string;
  /** The keys for it, the usual one first; none for letters, which are the beginning of a name. */
  strokes: readonly Stroke[];
}

const ARROWS: readonly Stroke[] = [
  { key: 'ArrowLeft' },
  { key: 'ArrowRight' },
  { key: 'ArrowUp' },
  { key: 'ArrowDown' },
];

/**
 * Every key of the explorer, by the place where it works. What handles keys looks them up in
 * here, and the help lists them from here. Letters alone are no shortcuts.
 */
export const SHORTCUTS = {
  /** Wherever the focus is in the explorer, but in a field. */
  everywhere: [
    { act: 'help', strokes: [{ key: '?' }] },
    { act: 'search', strokes: [{ key: '/' }] },
    { act: 'overview', strokes: [{ key: '1' }] },
    { act: 'network', strokes: [{ key: '2' }] },
    { act: 'table', strokes: [{ key: '3' }] },
    { act: 'list', strokes: [{ key: '4' }] },
    { act: 'changes', strokes: [{ key: '5' }] },
    { act: 'storyline', strokes: [{ key: '6' }] },
    { act: 'home', strokes: [{ key: 'Backspace' }] },
    { act: 'nearer', strokes: [{ key: '<' }] },
    { act: 'farther', strokes: [{ key: '>' }] },
    { act: 'zoomIn', strokes: [{ key: '+' }, { key: '=' }] },
    { act: 'zoomOut', strokes: [{ key: '-' }] },
    { act: 'fit', strokes: [{ key: '0' }] },
    { act: 'filters', strokes: [{ key: ',' }] },
    { act: 'undo', strokes: [{ key: 'z', command: true }] },
    {
      act: 'redo',
      strokes: [
        { key: 'z', command: true, shift: true },
        { key: 'y', command: true },
      ],
    },
    { act: 'copyLink', strokes: [{ key: '&' }] },
    { act: 'savePicture', strokes: [{ key: '*' }] },
  ],
  picture: [
    { act: 'move', strokes: ARROWS },
    { act: 'name', strokes: [] },
    { act: 'first', strokes: [{ key: 'Home' }] },
    { act: 'last', strokes: [{ key: 'End' }] },
    { act: 'select', strokes: [{ key: 'Enter' }, { key: ' ' }] },
    { act: 'toggle', strokes: [{ key: 'Enter', shift: true }] },
    { act: 'connect', strokes: [{ key: 'Enter', command: true }] },
    { act: 'back', strokes: [{ key: 'Escape' }] },
    { act: 'pan', strokes: ARROWS.map((arrow) => ({ ...arrow, shift: true as const })) },
  ],
  rows: [
    { act: 'next', strokes: [{ key: 'ArrowDown' }] },
    { act: 'previous', strokes: [{ key: 'ArrowUp' }] },
    { act: 'nextPage', strokes: [{ key: 'PageDown' }] },
    { act: 'previousPage', strokes: [{ key: 'PageUp' }] },
    { act: 'first', strokes: [{ key: 'Home' }] },
    { act: 'last', strokes: [{ key: 'End' }] },
    { act: 'name', strokes: [] },
    { act: 'select', strokes: [{ key: 'Enter' }, { key: ' ' }] },
  ],
  results: [
    { act: 'next', strokes: [{ key: 'ArrowDown' }] },
    { act: 'previous', strokes: [{ key: 'ArrowUp' }] },
    { act: 'choose', strokes: [{ key: 'Enter' }] },
    { act: 'leave', strokes: [{ key: 'Escape' }] },
    { act: 'open', strokes: [{ key: 'ArrowDown', alt: true }] },
    { act: 'close', strokes: [{ key: 'ArrowUp', alt: true }] },
  ],
  /** The field for the day, whose code is there before this table is. */
  day: [
    { act: 'show', strokes: [{ key: 'Enter' }] },
    { act: 'restore', strokes: [{ key: 'Escape' }] },
  ],
  /** The line of the timeline. */
  timeline: [
    { act: 'previous', strokes: [{ key: 'ArrowLeft' }, { key: 'ArrowDown' }] },
    { act: 'next', strokes: [{ key: 'ArrowRight' }, { key: 'ArrowUp' }] },
    { act: 'yearBack', strokes: [{ key: 'ArrowLeft', shift: true }, { key: 'PageDown' }] },
    { act: 'yearForth', strokes: [{ key: 'ArrowRight', shift: true }, { key: 'PageUp' }] },
    { act: 'first', strokes: [{ key: 'Home' }] },
    { act: 'last', strokes: [{ key: 'End' }] },
    { act: 'play', strokes: [{ key: ' ' }, { key: 'Enter' }] },
  ],
  /** The handle of the sheet of a narrow explorer, whose code is there before this table is. */
  sheet: [
    { act: 'higher', strokes: [{ key: 'ArrowUp' }] },
    { act: 'lower', strokes: [{ key: 'ArrowDown' }] },
    { act: 'step', strokes: [{ key: 'Enter' }, { key: ' ' }] },
  ],
} as const satisfies Readonly<Record<string, readonly Shortcut[]>>;

/** Where keys work. */
export type ShortcutPlace = keyof typeof SHORTCUTS;

/** What keys do in a place. */
export type Act<Place extends ShortcutPlace> = (typeof SHORTCUTS)[Place][number]['act'];

/** What a key press means in a place; undefined where it means nothing. */
export function actOf<Place extends ShortcutPlace>(
  place: Place,
  press: KeyPress,
): Act<Place> | undefined {
  const shortcuts: readonly { act: Act<Place>; strokes: readonly Stroke[] }[] = SHORTCUTS[place];
  return shortcuts.find(({ strokes }) => strokes.some((stroke) => isStroke(press, stroke)))?.act;
}
