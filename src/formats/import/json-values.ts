import type { Problem } from '../../model/index.js';
import { readJson } from '../read-json.js';

/** The values of a text in JSON, with the numbers of lines that are none; or what is wrong. */
export type JsonValues =
  | { ok: true; values: readonly unknown[]; brokenLines: readonly number[] }
  | { ok: false; problem: Problem };

/** How much of the lines of JSON Lines may be broken before the text is taken for something else. */
const MOST_BROKEN = 0.5;

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
export async function readJsonValues(text: string): Promise<JsonValues> {
  const whole = await readJson(text);
  if (whole.ok) return { ok: true, values: [whole.value], brokenLines: [] };
  const lines = text.split(/\r?\n/);
  const values: unknown[] = [];
  const brokenLines: number[] = [];
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    try {
      values.push(JSON.parse(trimmed));
    } catch {
      brokenLines.push(index + 1);
      if (index > 20 && brokenLines.length > values.length) break;
    }
  }
  const isLines = values.filter((value) => typeof value === 'object').length >= 1;
  if (!isLines || brokenLines.length > (values.length + brokenLines.length) * MOST_BROKEN) {
    return { ok: false, problem: whole.problem };
  }
  return { ok: true, values, brokenLines };
}
