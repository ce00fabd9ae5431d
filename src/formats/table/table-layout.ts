import { TABLE_FIELDS, type TableField } from '../../model/index.js';
import type { TableMapping } from '../import/read-options.js';
import { parseShare } from '../import/share-text.js';
import { refuseFile } from '../import/unreadable-file.js';
import { fieldsOf } from './headings.js';
import type { Row } from './parse-table.js';

/** What a table is: of ties, of parties, a matrix of shares, or something that nobody knows yet. */
export interface TableLayout {
  type: 'ties' | 'parties' | 'matrix' | 'unknown';
  headings: readonly string[];
  hasHeadings: boolean;
  /** The index of the column of each field. */
  columns: ReadonlyMap<TableField, number>;
}

/** How many rows tell what a table is. */
const SAMPLE_ROWS = 50;

/** The fields that each of two names of an edge stands for, where nothing else names both ends. */
const EDGES: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['source', 'sink'],
  ['start', 'end'],
  ['von', 'nach'],
  ['von', 'zu'],
  ['de', 'vers'],
];

function numbered(width: number): string[] {
  return Array.from({ length: width }, (_, index) => String(index + 1));
}

function isShareOrEmpty(cell: string): boolean {
  return /^\s*(?:-|–|—)?\s*$/.test(cell) || parseShare(cell) !== undefined;
}

function isNumber(cell: string): boolean {
  return /^\s*[<>≥≤]?\s*\d+(?:[.,]\d+)?\s*%?\s*$/.test(cell);
}

/** Whether all but the first row and the first column are shares. */
function isMatrix(rows: readonly Row[]): boolean {
  const [first, ...rest] = rows.slice(0, SAMPLE_ROWS);
  if (!first || first.cells.length < 3 || rest.length < 1) return false;
  const names = first.cells.slice(1);
  if (names.some((cell) => parseShare(cell) !== undefined)) return false;
  if (names.filter((cell) => cell.trim() !== '').length < 2) return false;
  const rowNames = new Set(rest.map(({ cells }) => cells[0]?.trim()));
  const isCornerEmpty = (first.cells[0] ?? '').trim() === '';
  if (!isCornerEmpty && !names.some((name) => rowNames.has(name.trim()))) return false;
  return rest.every(
    ({ cells }) => (cells[0] ?? '').trim() !== '' && cells.slice(1).every(isShareOrEmpty),
  );
}

function columnsOf(headings: readonly string[]): Map<TableField, number> {
  const columns = new Map<TableField, number>();
  const taken = new Set<number>();
  const take = (field: TableField, column: number): void => {
    columns.set(field, column);
    taken.add(column);
  };
  const wishes = headings.map((heading) => fieldsOf(heading));
  // A heading that can mean one thing only is served before one that can mean several.
  for (const most of [1, 99]) {
    for (const [column, fields] of wishes.entries()) {
      if (taken.has(column) || fields.length > most) continue;
      const free = fields.find((field) => !columns.has(field));
      if (free !== undefined) take(free, column);
    }
  }
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  for (const [owner, owned] of EDGES) {
    const ends = [plain.indexOf(owner), plain.indexOf(owned)] as const;
    if (ends[0] < 0 || ends[1] < 0) continue;
    const known = [columns.get('owner'), columns.get('owned')];
    if (
      known[0] !== undefined &&
      known[1] !== undefined &&
      !known.some((column) => column === ends[1] && column !== ends[0])
    )
      break;
    if (known[0] !== undefined) break;
    for (const [field, column] of columns) if (ends.includes(column)) columns.delete(field);
    take('owner', ends[0]);
    take('owned', ends[1]);
    break;
  }
  return columns;
}

function columnIn(headings: readonly string[], name: string): number {
  const index = headings.findIndex((heading) => heading.trim() === name.trim());
  if (index >= 0) return index;
  const number = Number(name);
  return Number.isInteger(number) && number >= 1 && number <= headings.length ? number - 1 : -1;
}

function mappedColumns(
  headings: readonly string[],
  mapping: NonNullable<TableMapping['columns']>,
): Map<TableField, number> {
  const columns = new Map<TableField, number>();
  for (const field of TABLE_FIELDS) {
    const name = Object.hasOwn(mapping, field) ? mapping[field] : undefined;
    if (typeof name !== 'string' || name === '') continue;
    const column = columnIn(headings, name);
    if (column < 0) {
      refuseFile('column-not-there', { field, column: name, headings: [...headings] });
    }
    columns.set(field, column);
  }
  return columns;
}

/** The type of a table whose columns are known, with a column of companies as their names where there are no owners. */
function typed(columns: Map<TableField, number>): Pick<TableLayout, 'type' | 'columns'> {
  if (columns.has('owner') && columns.has('owned')) return { type: 'ties', columns };
  if (columns.has('owner')) {
    // Beside owners, what has a name is owned.
    const column = columns.get('name');
    if (column === undefined) return { type: 'unknown', columns };
    columns.delete('name');
    return { type: 'ties', columns: columns.set('owned', column) };
  }
  const column = columns.get('owned');
  if (column !== undefined && !columns.has('name')) {
    columns.delete('owned');
    columns.set('name', column);
  }
  const isTold = columns.has('name') && !columns.has('share') && columns.size > 1;
  return { type: isTold ? 'parties' : 'unknown', columns };
}

/** Whether a table has all columns that a mapping names. */
function fits(headings: readonly string[], columns: NonNullable<TableMapping['columns']>): boolean {
  return Object.values(columns).every((name) => columnIn(headings, name) >= 0);
}

/**
 * Finds out what a table is, by a mapping where there is one, else by its headings. Of several
 * tables, the mapping is of those that have its columns.
 */
export function layoutOf(
  rows: readonly Row[],
  mapping: TableMapping,
  isOnly: boolean,
): TableLayout {
  const first = rows[0]?.cells ?? [];
  const width = Math.max(0, ...rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.length));
  const guessed = columnsOf(first);
  const hasNumbersBelow = rows.slice(1, SAMPLE_ROWS).some(({ cells }) => cells.some(isNumber));
  const isMapped = Object.values(mapping.columns ?? {}).some((name) => first.includes(name));
  const hasHeadings =
    mapping.hasHeadings ??
    (isMapped || (!first.some(isNumber) && (guessed.size > 0 || hasNumbersBelow)));
  const headings = hasHeadings
    ? Array.from({ length: width }, (_, at) => (first[at] ?? '').trim() || String(at + 1))
    : numbered(width);
  if (mapping.columns && (isOnly || fits(headings, mapping.columns))) {
    return { headings, hasHeadings, ...typed(mappedColumns(headings, mapping.columns)) };
  }
  const layout = hasHeadings ? typed(guessed) : { type: 'unknown' as const, columns: new Map() };
  const isTold = layout.type === 'ties';
  if (mapping.matrix !== undefined || (!isTold && isMatrix(rows))) {
    return { type: 'matrix', headings: first, hasHeadings: true, columns: new Map() };
  }
  return { headings, hasHeadings, ...layout };
}
