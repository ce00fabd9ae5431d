import Papa from 'papaparse';
import { entryOf, isObject } from '../import/read-values.js';
import type { ReaderInput } from '../import/reader.js';
import { refuseFile } from '../import/unreadable-file.js';

/** A row with the line on which it begins. */
export interface Row {
  cells: readonly string[];
  line: number;
}

export interface Table {
  rows: readonly Row[];
  /** Undefined where the rows come from JSON. */
  delimiter?: string;
  /** Lines in which a quote is never closed; it was read as a character. */
  openQuotes: readonly number[];
}

/** The most columns that are read; a matrix has one for each company. */
const MAX_COLUMNS = 4000;

/** How much of a text tells its delimiter. */
const SAMPLE_CHARACTERS = 50_000;

const DELIMITERS = [',', ';', '\t', '|'];

function delimiterOf(text: string): string {
  let sample = text.slice(0, SAMPLE_CHARACTERS);
  for (const delimiter of DELIMITERS) {
    const columns = (sample.split('\n', 1)[0] ?? '').split(delimiter).length;
    if (columns > MAX_COLUMNS) refuseFile('too-many-columns', { columns, most: MAX_COLUMNS });
  }
  // The last line may be cut off.
  if (text.length > sample.length && sample.includes('\n')) {
    sample = sample.slice(0, sample.lastIndexOf('\n'));
  }
  const { meta } = Papa.parse(sample, { delimitersToGuess: DELIMITERS, preview: 50 });
  return meta.delimiter;
}

function parse(
  text: string,
  delimiter: string,
  hasQuotes: boolean,
  onProgress: ((done: number) => void) | undefined,
): Table {
  const rows: Row[] = [];
  const openQuotes: number[] = [];
  let line = 1;
  let count = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    ...(!hasQuotes && { quoteChar: '\u0000' }),
    step: ({ data: cells, errors, meta }) => {
      if (cells.length > MAX_COLUMNS) {
        refuseFile('too-many-columns', { columns: cells.length, most: MAX_COLUMNS });
      }
      if (errors.some(({ code }) => code === 'MissingQuotes')) openQuotes.push(line);
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
      let breaks = 0;
      for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
      line += 1 + breaks;
      count += 1;
      if (count % 5000 === 0) onProgress?.(meta.cursor / text.length);
    },
  });
  return { rows, delimiter, openQuotes };
}

/** Rows of JSON: objects, whose keys are the headings. */
function rowsOfObjects(values: readonly unknown[]): Row[] {
  const [first] = values;
  const list: readonly unknown[] = values.length === 1 && Array.isArray(first) ? first : values;
  const objects = list.filter(isObject);
  const headings = [...new Set(objects.slice(0, 100).flatMap((object) => Object.keys(object)))];
  if (headings.length > MAX_COLUMNS) {
    refuseFile('too-many-columns', { columns: headings.length, most: MAX_COLUMNS });
  }
  const textOf = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return [
    { cells: headings, line: 1 },
    ...objects.map((object, index) => {
      return { cells: headings.map((key) => textOf(entryOf(object, key))), line: index + 2 };
    }),
  ];
}

/** The rows of a table of any delimiter, of a clipboard, or of objects in JSON; empty rows are left out. */
export function parseTable(
  { text, values }: ReaderInput,
  onProgress?: (done: number) => void,
): Table {
  if (values) return { rows: rowsOfObjects(values), openQuotes: [] };
  const delimiter = delimiterOf(text);
  const table = parse(text, delimiter, true, onProgress);
  if (table.openQuotes.length === 0) return table;
  // A quote that is never closed swallows all that follows.
  return { ...parse(text, delimiter, false, onProgress), openQuotes: table.openQuotes };
}
