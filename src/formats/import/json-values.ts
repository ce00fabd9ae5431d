import type { Problem } from '../../model/index.js';
import { readJson } from '../read-json.js';

/** The values of a text in JSON, with the numbers of lines that are none; or what is wrong. */
export type JsonValues =
  | { ok: true; values: readonly unknown[]; brokenLines: readonly number[] }
  | { ok: false; problem: Problem };

/** How much of the lines of JSON Lines may be broken before the text is taken for something else. */
const MOST_BROKEN = 0.5;

/** How much of a text tells whether it is JSON Lines. */
const SAMPLE_CHARACTERS = 1_000_000;

/** A number, a text or a word of JSON, alone. */
const SCALAR = /^\s*(?:null|true|false|-?\d+(?:\.\d+)?|"[^"\n]*")\s*$/;

/** Whether a text is meant as JSON or JSON Lines, be it broken or with a comment before it. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:[[{]|\/[/*])/.test(text) || (text.length < 1000 && SCALAR.test(text));
}

/**
 * Reads a text as one value, else as one for each line. Where a line is broken, as the last one
 * of a file that was cut off, the others are read.
 */
export async function readJsonValues(
  text: string,
  onProgress?: (done: number) => void,
): Promise<JsonValues> {
  // Looking for what is wrong with a large text as a whole takes long, and it may be right by lines.
  const whole = startsWithValue(text) ? undefined : await readJson(text);
  if (whole?.ok) return { ok: true, values: [whole.value], brokenLines: [] };
  const lines = readLines(text, onProgress);
  if (lines) return { ok: true, ...lines };
  const json = whole ?? (await readJson(text));
  return json.ok ? { ok: true, values: [json.value], brokenLines: [] } : json;
}

/** Whether the first line is a value of its own, and something follows. */
function startsWithValue(text: string): boolean {
  const [first, second] = text.slice(0, SAMPLE_CHARACTERS).trim().split('\n', 2);
  if (first === undefined || second === undefined) return false;
  try {
    return typeof JSON.parse(first) === 'object';
  } catch {
    return false;
  }
}

/** The values of lines; undefined where too few of them are any. */
function readLines(
  text: string,
  onProgress: ((done: number) => void) | undefined,
): Pick<Extract<JsonValues, { ok: true }>, 'values' | 'brokenLines'> | undefined {
  const values: unknown[] = [];
  const brokenLines: number[] = [];
  let line = 0;
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const trimmed = text.slice(at, end).trim();
    at = end + 1;
    line += 1;
    if (line % 5000 === 0) onProgress?.(at / text.length);
    if (trimmed === '') continue;
    try {
      values.push(JSON.parse(trimmed));
    } catch {
      brokenLines.push(line);
      if (line > 20 && brokenLines.length > values.length) break;
    }
  }
  const isLines = values.some((value) => typeof value === 'object');
  const isMostlyBroken = brokenLines.length > (values.length + brokenLines.length) * MOST_BROKEN;
  return isLines && !isMostlyBroken ? { values, brokenLines } : undefined;
}
