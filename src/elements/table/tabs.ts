import {
  companyRows,
  tieRows,
  type ColumnKey,
  type GroupsAtThreshold,
  type NetworkIndex,
  type Snapshot,
  type SortDirection,
  type Visible,
} from '../../network/index.js';
import { memoize, type TableTab } from '../../store/index.js';
import type { Column, ColumnHead } from './column.js';
import { companyColumns } from './company-columns.js';
import { listingOf, type Listing, type Sort } from './listing.js';
import { tieColumns } from './tie-columns.js';

/** What the rows of a tab are made of. */
interface TabInput {
  snapshot: Snapshot;
  /** Of the data set with the parts that are loaded. */
  index: NetworkIndex;
  visible: Visible;
  /** Where another threshold than a majority makes groups; else null. */
  groups: GroupsAtThreshold | null;
  /** Only rows that contain each of its words are listed. */
  query: string;
  sort: Sort;
}

/** One kind of rows, with what is derived from them; each step only when what it depends on changes. */
export interface Tab {
  columns: readonly ColumnHead[];
  /** How rows are sorted until the reader chooses. */
  defaultSort: Sort;
  listing: (input: TabInput) => Listing;
}

function tab<Row extends { id: string }>(
  columns: readonly Column<Row>[],
  defaultSort: Sort,
  rowsOf: (snapshot: Snapshot, index: NetworkIndex, groups: GroupsAtThreshold | null) => Row[],
  visibleIds: (visible: Visible) => ReadonlySet<string>,
  markOf: (row: Row) => string,
): Tab {
  const allRows = memoize(rowsOf);
  const visibleRows = memoize((rows: Row[], ids: ReadonlySet<string>) =>
    rows.filter(({ id }) => ids.has(id)),
  );
  const listing = memoize((rows: Row[], query: string, key: ColumnKey, direction: SortDirection) =>
    listingOf({ rows, columns, query, sort: { key, direction }, markOf }),
  );
  return {
    columns,
    defaultSort,
    listing: ({ snapshot, index, visible, groups, query, sort: { key, direction } }) => {
      const rows = visibleRows(allRows(snapshot, index, groups), visibleIds(visible));
      return listing(rows, query, key, direction);
    },
  };
}

/** The tabs of one table. */
export function tabs(): Readonly<Record<TableTab, Tab>> {
  return {
    companies: tab(
      companyColumns(),
      { key: 'vehicles', direction: 'descending' },
      companyRows,
      ({ parties }) => parties,
      ({ region }) => region ?? '',
    ),
    ties: tab(
      tieColumns(),
      { key: 'since', direction: 'descending' },
      tieRows,
      ({ ties }) => ties,
      (row) => {
        if (row.type !== 'stake') return row.type;
        return row.isMajority ? 'majority' : 'stake';
      },
    ),
  };
}

/** Reads how to sort: the key of a column, with a minus before it from the largest or last. */
export function readSort(text: string, { columns, defaultSort }: Tab): Sort {
  const column = columns.find(({ key }) => key === text.replace(/^-/, ''));
  if (!column) return defaultSort;
  return { key: column.key, direction: text.startsWith('-') ? 'descending' : 'ascending' };
}

/** How rows are sorted when the heading of a column is pressed: the other way round the second time. */
export function nextSort({ key, isNumeric }: ColumnHead, current: Sort): string {
  const isDescending = key === current.key ? current.direction === 'ascending' : isNumeric;
  return isDescending ? `-${key}` : key;
}
