/** What `<ownership-legend>` says in its controls. */
export const legendPanel = {
  switches: {
    endedTies: 'Ended ties',
    smallStakes: 'Stakes under 5%',
    otherTalks: 'Other talks',
  },
  filters: 'Filters',
  hidden: (parties: string, ties: string): string => `Hidden: ${parties}, ${ties}`,
  hiddenParties: { one: 'company or owner', other: 'companies and owners' },
  hiddenTies: { one: 'tie', other: 'ties' },
  showAll: 'Show all',
  talks: 'Talks that ended',
  atAnyTime: 'at any time',
  inLastYears: (years: number): string =>
    years === 1 ? 'in the last year' : `in the last ${years} years`,
};
