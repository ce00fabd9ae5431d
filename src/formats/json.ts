import {
  parseDataset,
  placeOf,
  problem,
  quote,
  type DatasetResult,
  type Problem,
} from '../model/index.js';
import { recogniseForeignText } from './foreign-text.js';
import { scanJson, type DuplicateKey, type SyntaxFault } from './json-scan.js';
import { CUT_OFF } from './json-troubles.js';
import { positionInText, surroundings } from './text-position.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** The value that a text holds with what is doubtful about it, or why it holds none. */
export type JsonResult =
  { ok: true; value: unknown; warnings: Problem[] } | { ok: false; problem: Problem };

/**
 * Reads a text as JSON. A byte order mark is passed over. On failure the
 * problem says in which line and column, between which words, and what to do;
 * its `path` is the line and column, not a place in the data. Keys that come
 * twice in one object are warnings, because the later value replaces the earlier one.
 */
export function readJson(text: string): JsonResult {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (json.trim() === '') return { ok: false, problem: emptyFile() };
  const { fault, duplicates } = scanJson(json);
  if (fault) return { ok: false, problem: notJson(json, fault) };
  const value: unknown = JSON.parse(json);
  return { ok: true, value, warnings: duplicates.map((duplicate) => keyTwice(json, duplicate)) };
}

/**
 * Reads a text as JSON and checks it as a data set, in one result. A text that
 * is no JSON gives one problem; otherwise see `parseDataset`. Never throws.
 */
export function readDataset(text: string): DatasetResult {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem], warnings: [] };
  const result = parseDataset(json.value);
  return { ...result, warnings: [...json.warnings, ...result.warnings] };
}

function emptyFile(): Problem {
  return problem({
    path: '',
    statement: 'The file should hold a data set as JSON, but it is empty.',
    expected: 'JSON',
    received: 'nothing',
    remedy: 'Fetch or save it again.',
  });
}

function notJson(text: string, fault: SyntaxFault): Problem {
  const foreign = recogniseForeignText(text);
  if (foreign) {
    return problem({
      path: '',
      statement: `This should be JSON, but it is ${foreign.what}.`,
      expected: 'JSON',
      received: foreign.what,
      remedy: foreign.remedy,
    });
  }
  const position = positionInText(text, fault.offset);
  const { line, column } = position;
  const where = `line ${line}, column ${column}`;
  const end = position.before ? `, after “${position.before}”` : '';
  const statement =
    fault.fault === CUT_OFF.fault
      ? `The file ends in the middle of ${placeInWords(fault.path)}, in ${where}${end}.`
      : `The file is not JSON: in ${where}, ${fault.fault}, ${surroundings(position)}.`;
  return problem({
    path: where,
    statement,
    expected: 'JSON',
    received: quote(position.after || position.before),
    remedy: fault.remedy,
  });
}

function placeInWords(path: (string | number)[]): string {
  const place = path.reduce<string>(placeOf, '');
  return place === '' ? 'its outermost object or list' : place;
}

function keyTwice(text: string, { offset, path }: DuplicateKey): Problem {
  const { line } = positionInText(text, offset);
  const key = quote(String(path.at(-1)));
  return problem({
    path: path.reduce<string>(placeOf, ''),
    statement: `An object should have each key once, but ${key} comes again in line ${line}, and its first value is lost.`,
    expected: 'each key once',
    received: key,
    remedy: 'Merge the two, or remove one.',
  });
}
