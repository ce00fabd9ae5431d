/** What `<ownership-legend>` says in its controls. */
export const legendPanel = {
  endedTies: 'Show ended ties',
  smallStakes: (count: string): string => `Stakes under 5% (${count})`,
  otherTalks: (count: string): string => `Other talks (${count})`,
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
