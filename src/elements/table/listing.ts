import {
  filterRows,
  forEachIn,
  sortRows,
  type ColumnKey,
  type SortDirection,
  type Steps,
} from '../../network/index.js';
import type { Column, ColumnHead } from './column.js';
import type { Named } from '../shared/type-ahead.js';

/** A column by which rows are sorted, and which way. */
export interface Sort {
  key: ColumnKey;
  direction: SortDirection;
}

/** Rows as the table shows them: filtered and sorted, whatever they are about. */
export interface Listing {
  /** How many rows there are before they are filtered. */
  total: number;
  ids: readonly string[];
  /** What the first column says of each row, made when it is first asked for. */
  names: () => readonly Named[];
  /** The place of a row by its id; undefined where it is not shown. */
  indexOf: (id: string) => number | undefined;
  /** The class that gives the row at a place its colour. */
  markAt: (index: number) => string;
  /** What the cell of a row says. */
  textAt: (index: number, column: ColumnHead) => string;
  /** The same as a spreadsheet reads it. */
  valueAt: (index: number, column: ColumnHead) => string;
}

/** Of no rows. */
export const NO_ROWS: Listing = {
  total: 0,
  ids: [],
  names: () => [],
  indexOf: () => undefined,
  markAt: () => '',
  textAt: () => '',
  valueAt: () => '',
};

interface ListingInput<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  query: string;
  sort: Sort;
  markOf: (row: Row) => string;
}

const SEPARATOR = '\n';

/**
 * Filters and sorts rows. The words of the query are looked for in all columns, also in
 * those that are not shown. Rows with equal keys are in the order of the first column. In steps.
 */
export function* listingOf<Row extends { id: string }>({
  rows,
  columns,
  query,
  sort,
  markOf,
}: ListingInput<Row>): Steps<Listing> {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const [first] = columns;
  const sortKey = byKey.get(sort.key)?.sortKey;
  const textOf = (row: Row): string => columns.map(({ text }) => text(row)).join(SEPARATOR);
  const filtered = yield* filterRows(rows, query, textOf);
  const inOrder = first ? yield* sortRows(filtered, first.sortKey, 'ascending') : filtered;
  const sorted = sortKey ? yield* sortRows(inOrder, sortKey, sort.direction) : inOrder;
  const places = new Map<string, number>();
  yield* forEachIn(sorted, ({ id }) => places.set(id, places.size));
  let names: readonly Named[] | undefined;
  const cell = (
    index: number,
    { key }: ColumnHead,
    textOf: (column: Column<Row>, row: Row) => string,
  ): string => {
    const [row, column] = [sorted[index], byKey.get(key)];
    return row && column ? textOf(column, row) : '';
  };
  return {
    total: rows.length,
    ids: sorted.map(({ id }) => id),
    names: () => (names ??= sorted.map((row) => ({ label: first?.text(row) ?? '' }))),
    indexOf: (id) => places.get(id),
    markAt: (index) => {
      const row = sorted[index];
      return row ? markOf(row) : '';
    },
    textAt: (index, head) => cell(index, head, (column, row) => column.text(row)),
    valueAt: (index, head) => cell(index, head, (column, row) => column.value(row)),
  };
}

/** The headings and all rows of a listing, as a spreadsheet reads them. */
export function cellsOf({ ids, valueAt }: Listing, columns: readonly ColumnHead[]): string[][] {
  const rows = ids.map((_, place) => columns.map((column) => valueAt(place, column)));
  return [columns.map(({ heading }) => heading), ...rows];
}
