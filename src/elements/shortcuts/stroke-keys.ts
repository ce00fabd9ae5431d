import { html, type TemplateResult } from 'lit';
import { keyboardMessages } from '../../messages/index.js';
import type { Stroke } from '../shared/shortcuts/stroke.js';

/** Whether the keyboard is one of a Mac, whose keys are called otherwise. */
function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** What the key is called that somebody looks for on a keyboard. */
function keyName(key: string): string {
  return keyboardMessages.keys[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** The keys of a stroke, in the order in which they are pressed. */
export function keysOf({ key, command, alt, shift }: Stroke): string[] {
  const words = keyboardMessages;
  const system = isMac() ? 'mac' : 'other';
  return [
    ...(command ? [words.command[system]] : []),
    ...(alt ? [words.alt[system]] : []),
    ...(shift ? [words.shift] : []),
    keyName(key),
  ];
}

/** A stroke as keys to look at. */
export function strokeKeys(stroke: Stroke): TemplateResult {
  return html`<span class="stroke"
    >${keysOf(stroke).map((name) => html`<kbd>${name}</kbd>`)}</span
  >`;
}
