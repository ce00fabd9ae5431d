import { formatCount } from '../format.js';

/** What `<ownership-table>` says. */
export const table = {
  tabs: 'Rows',
  tabNames: { companies: 'Companies', ties: 'Ties' },
  filter: 'Filter rows',
  filterHint: 'Filter',
  columns: 'Columns',
  copy: 'Copy',
  csv: 'CSV',
  saveCsv: 'Save as CSV file',
  /** The name of the table; the keys are said to those who hear it. */
  caption: (tab: string, day: string): string =>
    `${tab} on ${day}. The arrow keys move from row to row, Enter selects one.`,
  count: {
    companies: (count: number): string =>
      formatCount(count, 'company or owner', 'companies and owners'),
    ties: (count: number): string => formatCount(count, 'tie', 'ties'),
  },
  countOf: (shown: string, all: string): string => `${shown} of ${all}`,
  showAll: 'Show all',
  working: 'The rows are being found and put in order …',
  nothingFound: 'No row contains these words.',
  copied: (rows: number): string => `${formatCount(rows, 'row', 'rows')} copied.`,
  notCopied: 'The browser did not allow copying. Save a CSV file instead.',
  /** What a saved file is about. */
  fileTitle: (title: string, tab: 'companies' | 'ties'): string => `${title} ${tab}`,
  /** In cells for which parts of the data are missing. */
  missing: { loading: '…', failed: '–' },

  headings: {
    name: 'Name',
    kind: 'Kind',
    country: 'Country',
    vehicles: 'Vehicles',
    yearTo: 'Year to',
    group: 'Group',
    owner: 'Largest owner',
    ownerCapital: 'Its capital',
    ownerVotes: 'Its votes',
    states: 'Held by states',
    disputed: 'Disputed figures',
    source: 'Newest source',
    tie: 'Tie',
    from: 'From',
    to: 'To',
    capital: 'Capital',
    votes: 'Votes',
    since: 'Since',
    state: 'State',
    until: 'Ended',
  },

  groups: (heads: readonly string[]): string => heads.join(' / '),
  tieKinds: {
    majority: 'Majority stake',
    minority: 'Stake',
    alliance: 'Alliance',
    talks: {
      merger: 'Merger talks',
      takeover: 'Takeover talks',
      stake: 'Stake talks',
      alliance: 'Alliance talks',
      restructuring: 'Restructuring talks',
    },
  },
  lastConfirmed: (date: string): string => `Last confirmed ${date}`,
  states: {
    held: 'In force',
    uncertain: 'May be in force',
    ended: 'Ended',
    ongoing: 'Under way',
    completed: 'Completed',
    collapsed: 'Collapsed',
    reported: 'Unconfirmed',
    denied: 'Denied',
  },
};
