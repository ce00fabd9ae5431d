import { decodeList, decodeText, encodeList, encodeText } from '../model/index.js';
import { COMPANY_COLUMNS, TIE_COLUMNS } from '../network/index.js';
import type { Field } from './address-field.js';
import { TABLE_TABS } from './table-state.js';

const COLUMNS: ReadonlySet<string> = new Set([...COMPANY_COLUMNS, ...TIE_COLUMNS]);

function keyOf(text: string): string {
  return text.replace(/^-/, '');
}

function isColumn(text: string): boolean {
  return COLUMNS.has(keyOf(text));
}

/** How the state of the table is written in an address. */
export const TABLE_FIELDS: Readonly<Record<string, Field>> = {
  rows: {
    encode: ({ table: { tab } }, given) => (tab === given.table.tab ? undefined : (tab ?? '')),
    decode: (value) => {
      const tab = TABLE_TABS.find((name) => name === value);
      return tab || value === '' ? { table: { tab: tab ?? null } } : undefined;
    },
  },
  sort: {
    encode: ({ table: { sort } }, given) =>
      sort === given.table.sort ? undefined : encodeText(sort),
    decode: (value) => {
      const sort = decodeText(value);
      return sort === '' || (sort && isColumn(sort)) ? { table: { sort } } : undefined;
    },
  },
  find: {
    encode: ({ table: { query } }, given) =>
      query === given.table.query ? undefined : encodeText(query),
    decode: (value) => {
      const query = decodeText(value);
      return query === undefined ? undefined : { table: { query } };
    },
  },
  columns: {
    encode: ({ table: { columns } }, given) => {
      const value = encodeList(columns);
      return value === encodeList(given.table.columns) ? undefined : value;
    },
    decode: (value) => {
      const columns = decodeList(value);
      if (!columns?.every(isColumn)) return undefined;
      // Of what is said of the same column the last counts.
      const byKey = new Map(columns.map((column) => [keyOf(column), column]));
      return { table: { columns: [...byKey.values()].sort() } };
    },
  },
};
