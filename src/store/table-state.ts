import type { Seen } from './state.js';

export const TABLE_TABS = ['companies', 'ties'] as const;

/** What the rows of the table are. */
export type TableTab = (typeof TABLE_TABS)[number];

/** How the table shows what there is. */
export interface TableState {
  /** What its rows are; null for those of which one is selected, else companies. */
  readonly tab: TableTab | null;
  /** The key of the column by which rows are sorted, with a minus before it from the largest or last; empty for the usual order. */
  readonly sort: string;
  /** Only rows that contain each of these words are shown. */
  readonly query: string;
  /** The keys of columns that are shown although they usually are not and, with a minus before them, the other way round; sorted. */
  readonly columns: readonly string[];
}

export const DEFAULT_TABLE: TableState = { tab: null, sort: '', query: '', columns: [] };

/** Changes what is named of the table. */
export function withTable<Shown extends Seen>(state: Shown, change: Partial<TableState>): Shown {
  const table = { ...state.table, ...change };
  return JSON.stringify(table) === JSON.stringify(state.table) ? state : { ...state, table };
}
