import type { Problem } from '../model/index.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** The value that a text holds with what is doubtful about it, or why it holds none. */
export type JsonResult =
  | { ok: true; value: unknown; warnings: Problem[] }
  | { ok: false; problem: Problem };

/**
 * Reads a text as JSON. A byte order mark is ignored. On failure the problem
 * says in which line and column, between which words, and what to do. Keys that
 * come twice in one object are warnings, because the later value replaces the
 * earlier one. What explains either is loaded only then.
 */
export async function readJson(text: string): Promise<JsonResult> {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { explainSyntaxError } = await import('../diagnostics/index.js');
    return { ok: false, problem: explainSyntaxError(json) };
  }
  if (countKeysInText(json) === countKeys(value)) return { ok: true, value, warnings: [] };
  const { explainDuplicateKeys } = await import('../diagnostics/index.js');
  return { ok: true, value, warnings: explainDuplicateKeys(json) };
}

/** Every string of valid JSON; those that are keys with the colon after them. */
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"([ \t\n\r]*:)?/g;

/** How many keys are written in a text that is valid JSON. */
function countKeysInText(json: string): number {
  let count = 0;
  for (const [, colon] of json.matchAll(STRINGS)) if (colon !== undefined) count += 1;
  return count;
}

/** How many keys the objects in a value have. Not recursive, so that depth does not matter. */
function countKeys(value: unknown): number {
  let count = 0;
  const pending = [value];
  for (let next = pending.pop(); pending.length > 0 || next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) count += Object.keys(next).length;
    for (const entry of Object.values(next)) {
      if (typeof entry === 'object' && entry !== null) pending.push(entry);
    }
  }
  return count;
}
