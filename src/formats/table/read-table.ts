import type { TableField } from '../../model/index.js';
import type { Draft } from '../import/draft.js';
import { dateOrderOf, type DateOrder } from '../import/date-text.js';
import { NeedsMapping, type TablePreview } from '../import/needs-mapping.js';
import type { ReadOptions, TableMapping } from '../import/read-options.js';
import type { ReaderInput } from '../import/reader.js';
import { areFractions, parseShare, type ShareText } from '../import/share-text.js';
import { CellReader } from './cell-reader.js';
import { parseTable, type Row, type Table } from './parse-table.js';
import { PartyKeys } from './party-keys.js';
import { readMatrix } from './read-matrix.js';
import { readParties } from './read-parties.js';
import { readTies } from './read-ties.js';
import { layoutOf, type TableLayout } from './table-layout.js';

/** How many rows of a table are shown to somebody who names its columns. */
const PREVIEW_ROWS = 10;

const DATE_FIELDS: readonly TableField[] = ['from', 'until', 'founded', 'dissolved'];

interface OpenedTable {
  name: string;
  table: Table;
  layout: TableLayout;
  rows: readonly Row[];
}

function* cellsOf({ layout, rows }: OpenedTable, fields: readonly TableField[]): Generator<string> {
  for (const field of fields) {
    const column = layout.columns.get(field);
    if (column === undefined) continue;
    for (const { cells } of rows) {
      const cell = cells[column]?.trim();
      if (cell !== undefined && cell !== '') yield cell;
    }
  }
}

function orderOf(opened: OpenedTable, mapping: TableMapping, draft: Draft): DateOrder {
  if (mapping.dates !== undefined) return mapping.dates;
  const found = dateOrderOf(cellsOf(opened, DATE_FIELDS));
  const order = found ?? 'day-month';
  if (found !== null) draft.report.note('date-order', { order }, { file: opened.name });
  return order;
}

/** One after the other: the first ones may tell, and there may be millions. */
function* sharesOf(opened: OpenedTable): Generator<ShareText> {
  for (const cell of cellsOf(opened, ['share', 'votes'])) {
    const share = parseShare(cell);
    if (share) yield share;
  }
}

function areSharesFractions(opened: OpenedTable, mapping: TableMapping, draft: Draft): boolean {
  if (mapping.shares !== undefined) return mapping.shares === 'fractions';
  const isFractions = areFractions(sharesOf(opened));
  if (isFractions) draft.report.note('fractions', {}, { file: opened.name });
  return isFractions;
}

function mappingOf({ headings, columns, hasHeadings }: TableLayout): TableMapping {
  const names = [...columns].map(([field, column]) => [field, headings[column] ?? '']);
  return { columns: Object.fromEntries(names) as TableMapping['columns'] & object, hasHeadings };
}

function previewOf({ name, rows, layout }: OpenedTable): TablePreview {
  return {
    name,
    headings: layout.headings,
    rows: rows.slice(0, PREVIEW_ROWS).map(({ cells }) => cells),
    mapping: mappingOf(layout),
  };
}

function refuse(opened: OpenedTable): never {
  const { headings, hasHeadings } = opened.layout;
  const shown = hasHeadings ? headings.slice(0, 50) : [];
  const fault = { code: 'no-columns' as const, data: { headings: [...shown] } };
  throw new NeedsMapping(fault, previewOf(opened));
}

function noteLayout({ name, table, layout }: OpenedTable, draft: Draft): void {
  const { report } = draft;
  report.beginFile({ name, format: 'csv', read: {} });
  const place = { file: name };
  const { delimiter } = table;
  if (delimiter !== undefined && delimiter !== ',') report.note('delimiter', { delimiter }, place);
  for (const line of table.openQuotes) {
    report.note('line-not-read', { reason: 'quotes' }, { file: name, line });
  }
  const { headings, columns, type } = layout;
  if (type === 'matrix') return;
  const read = [...columns].map(([field, column]) => `${headings[column] ?? ''} = ${field}`);
  report.note('columns', { columns: read.join(', ') }, place);
  const taken = new Set(columns.values());
  for (const [column, heading] of headings.entries()) {
    if (!taken.has(column)) report.note('column-not-read', { column: heading.slice(0, 40) }, place);
  }
}

/** Reads tables, those of parties before those of ties, in whatever order they come. */
export function read(
  inputs: readonly ReaderInput[],
  draft: Draft,
  { mapping = {}, onProgress, onCollected }: ReadOptions,
): void {
  const keys = new PartyKeys();
  const tables = inputs.map((input): OpenedTable => {
    const table = parseTable(input, onProgress);
    const layout = layoutOf(table.rows, mapping, inputs.length === 1);
    return { name: input.name, table, layout, rows: table.rows.slice(layout.hasHeadings ? 1 : 0) };
  });
  const order = ['parties', 'ties', 'matrix', 'unknown'];
  tables.sort((a, b) => order.indexOf(a.layout.type) - order.indexOf(b.layout.type));
  for (const opened of tables) {
    const { name, layout, rows, table } = opened;
    if (layout.type === 'unknown') refuse(opened);
    noteLayout(opened, draft);
    if (layout.type === 'matrix') {
      readMatrix(table.rows, draft, name, keys, mapping);
      continue;
    }
    const cells = new CellReader(name, layout, orderOf(opened, mapping, draft), draft.report);
    if (layout.type === 'parties') readParties(rows, cells, draft, keys);
    else {
      draft.preview ??= previewOf(opened);
      const isFractions = areSharesFractions(opened, mapping, draft);
      readTies(rows, { cells, draft, keys, file: name, areFractions: isFractions, onCollected });
    }
  }
}
