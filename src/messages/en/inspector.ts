import { formatCount, formatNumber } from '../format.js';

/**
 * Headings, sentences and buttons of the inspector. Dates, shares, names and
 * sizes arrive formatted. Entries with a type parameter return the parts of a
 * sentence in order, so that a part can be a button.
 */
export const inspector = {
  close: 'Close',
  history: 'History',
  historyOf: (stake: string): string => `History of ${stake}`,

  status: {
    none: 'There is no data to show yet.',
    loading: 'The data is being loaded.',
    failed: 'The data could not be read, so there is nothing to show.',
  },

  unknownId: {
    kicker: 'Nothing found',
    text: (id: string): string => `Nothing in this data set has the id “${id}”.`,
    noParty: (id: string): string =>
      `No company, person, family, state or fund in this data set has the id “${id}”, so that nothing can be connected with it.`,
    didYouMean: <Part>(name: Part): (Part | string)[] => ['Did you mean ', name, '?'],
  },

  missingParts: {
    loading: 'Notes and sources are being loaded.',
    failed: 'Notes and sources could not be loaded.',
  },

  welcome: {
    title: 'Select a company or a line',
    start: 'Places to start',
    questions: 'Questions to start with',
    about: 'About the data',
    compiled: 'Compiled',
    parties: 'Parties',
    ties: 'Ties',
    sources: 'Sources',
    licence: 'Licence',
    warnings: (count: number): string =>
      `${formatCount(count, 'warning', 'warnings')} about the data`,
  },

  sections: {
    owners: 'Owners',
    holdings: 'Holdings',
    alliances: 'Alliances',
    talks: 'Talks',
    brands: 'Brands',
    throughTime: 'Through time',
    facts: 'Size and facts',
    later: 'Later',
    disputed: 'Disputed figures',
    sources: 'Sources',
    members: 'Members',
    events: 'What happened',
  },

  brands: {
    also: (spellings: string): string => `Also ${spellings}`,
    before: <Owners>(owners: Owners): (string | Owners)[] => ['Before: ', owners],
    after: <Owners>(owners: Owners): (string | Owners)[] => ['After: ', owners],
    /** The years of an owner, behind its name. */
    times: (period: string): string => ` (${period})`,
  },

  /** How many there are, beside the heading of a section. */
  counts: {
    none: 'none',
    noneRecorded: 'none recorded',
    now: (count: number): string => `${formatNumber(count)} now`,
    earlier: (count: number): string => `${formatNumber(count)} earlier`,
    nowAndEarlier: (now: number, earlier: number): string =>
      `${formatNumber(now)} now, ${formatNumber(earlier)} earlier`,
    recentAndEarlier: (recent: number, earlier: number): string => {
      const parts = [
        ...(recent > 0 ? [`${formatNumber(recent)} recent`] : []),
        ...(earlier > 0 ? [`${formatNumber(earlier)} earlier`] : []),
      ];
      return parts.join(', ');
    },
    more: (count: number): string => `${formatNumber(count)} more`,
    notes: (count: number): string => formatCount(count, 'note', 'notes'),
    identifiers: (count: number): string => formatCount(count, 'identifier', 'identifiers'),
    since: (year: string): string => `since ${year}`,
  },

  /** Headings within the section of facts. */
  groups: {
    size: 'Size',
    about: 'About',
  },

  party: {
    kicker: (kind: string, country: string): string => `${kind}, ${country}`,
    asOf: (day: string): string => `As of ${day}.`,
    asOfWithSource: <Source>(day: string, source: Source): (string | Source)[] => [
      `As of ${day}. Source: `,
      source,
    ],
    headquarters: 'Headquarters',
    founded: 'Founded',
    predecessors: 'Came from',
    dissolved: 'Dissolved',
    successors: 'Became',
  },

  alliance: {
    kicker: 'Alliance',
    joined: (from: string): string => `joined ${from}`,
    joinedAndLeft: (from: string, until: string): string => `joined ${from}, left ${until}`,
  },

  talks: {
    between: 'Between',
    since: (outcome: string, from: string): string => `${outcome} since ${from}`,
    ended: (outcome: string, date: string): string => `${outcome}, ${date}`,
    marked: (mark: string, outcome: string): string => `${mark} ${outcome}`.trim(),
    notYet: (day: string): string => `These talks had not begun on ${day}.`,
    steps: (steps: number, sources: number): string =>
      `${formatCount(steps, 'step', 'steps')}, ${formatCount(sources, 'source', 'sources')}`,
  },

  with: <Parties>(parties: Parties): (string | Parties)[] => ['with ', parties],

  /** Why something is not certain: what is in doubt, and a standard sentence where there is no other. */
  doubt: {
    headings: {
      existence: 'May not hold:',
      share: 'Figure uncertain:',
      date: 'Date uncertain:',
      source: 'Weakly sourced:',
    },
    standard: {
      existence: 'it may have ended, or may never have come about.',
      share: 'sources leave the figure open.',
      date: 'sources leave the date open.',
      source: 'no first-hand source is cited for this.',
    },
  },

  dispute: {
    heading: (claim: string): string => `${claim}:`,
    headingWithDate: (claim: string, date: string): string => `${claim}, ${date}:`,
    ofCapital: (share: string): string => `${share} of capital`,
    notAdopted: 'Not adopted:',
  },

  size: {
    approximate: (size: string): string => `about ${size}`,
  },

  source: {
    reference: (names: readonly string[]): string =>
      `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}`,
    published: (publisher: string, date: string): string => `${publisher}, ${date}`,
    inLanguage: (source: string, language: string): string => `${source}, in ${language}`,
  },
};
