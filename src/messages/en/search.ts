import { formatNumber } from '../format.js';

function results(count: number): string {
  return count === 1 ? 'One result' : `${formatNumber(count)} results`;
}

/** What `<ownership-search>` says. Names, dates and periods arrive formatted. */
export const search = {
  label: 'Search',
  placeholder: 'Company, brand, person',
  clear: 'Clear the search',
  clearSymbol: '✕',
  results: 'Search results',

  loading: 'Loading the names…',
  count: (count: number): string => (count === 0 ? 'Nothing found' : results(count)),
  /** Where only the best are listed. */
  countOf: (listed: number, count: number): string =>
    `The best ${formatNumber(listed)} of ${formatNumber(count)} results`,
  namesLoading: 'Names of the past and in other languages are being loaded.',
  namesFailed: 'Names of the past and in other languages could not be loaded.',
  /** What was chosen, for those who do not see that it is shown. */
  chosen: (name: string): string => `${name} is selected`,
  chosenOn: (name: string, day: string): string => `${name} is selected on ${day}`,

  alliance: 'Alliance',
  brandOf: (owner: string): string => `Brand of ${owner}`,
  factSeparator: ' · ',
  heldBy: (owner: string): string => `Held by ${owner}`,
  heldByWith: (owner: string, share: string): string => `Held by ${owner} (${share})`,
  goTo: (day: string): string => `Go to ${day}`,

  /** Before a name by which something was found, and behind it. */
  formerly: 'formerly',
  later: 'later',
  today: 'today',
  inLanguage: (language: string): string => `(${language})`,
};
