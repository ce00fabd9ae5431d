/** What `<ownership-legend>` says in its controls. */
export const legendPanel = {
  endedTies: 'Show ended ties',
  smallStakes: (count: string): string => `Stakes under 5% (${count})`,
  otherTalks: (count: string): string => `Other talks (${count})`,
  talks: 'Talks that ended',
  atAnyTime: 'at any time',
  inLastYears: (years: number): string =>
    years === 1 ? 'in the last year' : `in the last ${years} years`,
};
