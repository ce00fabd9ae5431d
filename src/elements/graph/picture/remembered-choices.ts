import { DEFAULT_CHOICES, type PictureChoices } from './choices.js';

const KEY = 'ownership-graph/picture';

/** What a reader chose for the last picture, on this site. What is shown is chosen anew each time. */
export function rememberedChoices(): PictureChoices {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const known = Object.entries(saved as object).filter(([key, value]) => {
      return typeof value === typeof DEFAULT_CHOICES[key as keyof PictureChoices];
    });
    return { ...DEFAULT_CHOICES, ...Object.fromEntries(known), area: DEFAULT_CHOICES.area };
  } catch {
    // The page may have no storage, as in a sandboxed frame.
    return DEFAULT_CHOICES;
  }
}

/** Remembers what a reader has chosen, where the page may. */
export function rememberChoices(choices: PictureChoices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Then the next picture begins with the usual choices.
  }
}
