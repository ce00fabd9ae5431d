/** The keys of the columns of companies, in their order; the first one names the row. */
export const COMPANY_COLUMNS = [
  'name',
  'kind',
  'country',
  'vehicles',
  'year-to',
  'group',
  'owner',
  'owner-capital',
  'owner-votes',
  'states',
  'disputed',
  'source',
] as const;

/** The keys of the columns of ties, in their order; the first one names the row. */
export const TIE_COLUMNS = [
  'tie',
  'kind',
  'from',
  'to',
  'capital',
  'votes',
  'since',
  'state',
  'until',
  'disputed',
  'source',
] as const;

/** By this key a column is known, and sorted by. */
export type ColumnKey = (typeof COMPANY_COLUMNS | typeof TIE_COLUMNS)[number];
