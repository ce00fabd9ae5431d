/** What `<ownership-legend>` says in its controls. */
export const legendPanel = {
  endedTies: 'Show ended ties',
  talks: 'Talks that ended',
  atAnyTime: 'at any time',
  inLastYears: (years: number): string =>
    years === 1 ? 'in the last year' : `in the last ${years} years`,
};
