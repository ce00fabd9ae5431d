import { earliestDay, shareBounds, type PartialDate, type Share } from '../../model/index.js';
import {
  edgeLabelLines,
  formatPartialDate,
  joinLabelLines,
  messages,
} from '../../messages/index.js';
import type { ColumnKey, Evidence, ShareMarks, SortKey } from '../../network/index.js';

/** What is said of a column, whatever its rows are. */
export interface ColumnHead {
  key: ColumnKey;
  heading: string;
  /** In em. */
  width: number;
  /** Whether it has figures, which are aligned at their end and sorted from the largest. */
  isNumeric: boolean;
  /** Whether it is left out until the reader asks for it. */
  isOptional: boolean;
  /** Whether it needs all parts of the data. */
  needsParts: boolean;
}

/** A column of a table whose rows are of one kind. */
export interface Column<Row> extends ColumnHead {
  /** What a cell says; empty for nothing. */
  text: (row: Row) => string;
  /** What rows are sorted by; undefined where it is not known. */
  sortKey: (row: Row) => SortKey;
  /** What a cell says in a spreadsheet. */
  value: (row: Row) => string;
}

type ColumnParts<Row> = Pick<Column<Row>, 'key' | 'heading' | 'width' | 'text'> &
  Partial<Column<Row>>;

/** A column of texts, unless said otherwise: sorted by them, with the same in a spreadsheet. */
export function column<Row>(parts: ColumnParts<Row>): Column<Row> {
  const { text } = parts;
  return {
    isNumeric: false,
    isOptional: false,
    needsParts: false,
    sortKey: (row) => text(row) || undefined,
    value: text,
    ...parts,
  };
}

/** A column of dates: sorted by the first day that a date may mean, in ISO form in a spreadsheet. */
export function dateColumn<Row>(
  parts: Omit<ColumnParts<Row>, 'text'>,
  dateOf: (row: Row) => PartialDate | undefined,
): Column<Row> {
  return column({
    text: (row) => formatDate(dateOf(row)),
    sortKey: (row) => dateKey(dateOf(row)),
    value: (row) => dateOf(row) ?? '',
    ...parts,
    isNumeric: true,
  });
}

function formatDate(date: PartialDate | undefined): string {
  return date === undefined ? '' : formatPartialDate(date);
}

function dateKey(date: PartialDate | undefined): number | undefined {
  return date === undefined ? undefined : Number(earliestDay(date).replaceAll('-', ''));
}

/** A share is sorted by the least that it can be. */
export function shareKey(share: Share | undefined): number | undefined {
  return share === undefined || share === 'unknown' ? undefined : shareBounds(share).min;
}

const EXACT: ShareMarks = { approximate: false, uncertain: false };

/** A share as the picture writes it: `35.7%`, `>50%`, `≈30%`; empty where there is none. */
export function shareText(share: Share | undefined, marks: ShareMarks = EXACT): string {
  if (share === undefined) return '';
  if (share === 'unknown') return messages.share.unknown;
  return joinLabelLines(edgeLabelLines({ type: 'stake', capital: share, ...marks }));
}

/** The columns of disputes and of sources, which every table has. */
export function evidenceColumns<Row extends { evidence: Evidence | undefined }>(): Column<Row>[] {
  const words = messages.table.headings;
  const disputesOf = ({ evidence }: Row): number => evidence?.disputes ?? 0;
  return [
    column({
      key: 'disputed',
      heading: words.disputed,
      width: 7,
      isNumeric: true,
      needsParts: true,
      text: (row) => (disputesOf(row) === 0 ? '' : String(disputesOf(row))),
      sortKey: (row) => disputesOf(row) || undefined,
    }),
    dateColumn(
      { key: 'source', heading: words.source, width: 8, needsParts: true, isOptional: true },
      ({ evidence }) => evidence?.newestSource,
    ),
  ];
}
