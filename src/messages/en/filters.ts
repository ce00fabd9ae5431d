/** What `<ownership-filters>` says. */
export const filterMessages = {
  label: 'Filters',
  kindsHeading: 'Ties',
  kinds: {
    stake: 'Stakes',
    venture: 'Joint ventures',
    alliance: 'Alliances',
    talks: 'Talks',
  },
  shareHeading: 'Size of stakes',
  minimum: 'At least (%)',
  basis: 'Counted by',
  bases: { capital: 'capital', votes: 'votes' },
  ownersHeading: 'Held, also through what they control, by',
  ownerKinds: {
    state: 'States',
    family: 'Families',
    person: 'Persons',
    fund: 'Funds',
    trust: 'Trusts',
    dispersed: 'Many holders together',
  },
  countriesHeading: 'Countries',
  figuresHeading: 'Figures',
  disputed: 'Only where sources differ',
  loading: 'loading',
  countsMissing: 'How much each choice shows could not be loaded.',
};
