import {
  companyRows,
  tieRows,
  visibleSteps,
  type Filters,
  type GroupsAtThreshold,
  type NetworkIndex,
  type Snapshot,
  type Steps,
  type Visible,
} from '../../network/index.js';
import type { TableTab } from '../../store/index.js';
import type { Column, ColumnHead } from './column.js';
import { companyColumns } from './company-columns.js';
import { listingOf, type Listing, type Sort } from './listing.js';
import { tieColumns } from './tie-columns.js';

/** What the rows of a tab are made of. */
interface TabInput {
  snapshot: Snapshot;
  /** Of the data set with the parts that are loaded. */
  index: NetworkIndex;
  filters: Filters;
  /** What the filters leave, where they hide something. */
  visible: Visible | null;
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
  /** In steps. */
  listing: (input: TabInput) => Steps<Listing>;
}

/** Remembers the last result of something that is computed in steps. */
function remembered<Args extends readonly unknown[], Result>(
  stepsOf: (...args: Args) => Steps<Result>,
): (...args: Args) => Steps<Result> {
  let last: { args: Args; result: Result } | undefined;
  return function* (...args) {
    if (last?.args.every((arg, place) => Object.is(arg, args[place]))) return last.result;
    const result = yield* stepsOf(...args);
    last = { args, result };
    return result;
  };
}

function tab<Row extends { id: string }>(
  columns: readonly Column<Row>[],
  defaultSort: Sort,
  rowsOf: (
    snapshot: Snapshot,
    index: NetworkIndex,
    groups: GroupsAtThreshold | null,
  ) => Steps<Row[]>,
  visibleIds: (visible: Visible) => ReadonlySet<string>,
  markOf: (row: Row) => string,
): Tab {
  const allRows = remembered(rowsOf);
  // Without any filter that hides something, views still leave out what is past.
  const unhidden = remembered((snapshot: Snapshot, filters: Filters) =>
    visibleSteps(snapshot, filters, null),
  );
  return {
    columns,
    defaultSort,
    *listing({ snapshot, index, filters, visible, groups, query, sort }) {
      const left = visibleIds(visible ?? (yield* unhidden(snapshot, filters)));
      const rows = (yield* allRows(snapshot, index, groups)).filter(({ id }) => left.has(id));
      return yield* listingOf({ rows, columns, query, sort, markOf });
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
