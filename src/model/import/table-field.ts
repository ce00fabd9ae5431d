/** What a column of a table tells of a tie or of a party. */
export const TABLE_FIELDS = [
  'owner',
  'owned',
  'share',
  'votes',
  'from',
  'until',
  'source',
  'url',
  'kind',
  'note',
  'id',
  'name',
  'country',
  'founded',
  'dissolved',
  'lei',
  'description',
  'ownerKind',
  'ownerCountry',
  'ownedKind',
  'ownedCountry',
] as const;

export type TableField = (typeof TABLE_FIELDS)[number];
