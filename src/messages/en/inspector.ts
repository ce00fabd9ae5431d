import { formatCount } from '../format.js';

/**
 * Headings, sentences and buttons of the inspector. Dates, shares, names and
 * sizes arrive formatted. Entries with a type parameter return the parts of a
 * sentence in order, so that a part can be a button.
 */
export const inspector = {
  close: 'Close',
  history: 'History',
  historyOf: (stake: string): string => `History of ${stake}`,
  backToText: 'Back to the text',

  status: {
    none: 'There is no data to show yet.',
    loading: 'The data is being loaded.',
    failed: 'The data could not be read, so there is nothing to show.',
  },
  unknownId: {
    kicker: 'Nothing found',
    text: (id: string): string => `Nothing in this data set has the id “${id}”.`,
  },
  missingParts: {
    loading: 'Notes and sources are being loaded.',
    failed: 'Notes and sources could not be loaded.',
  },

  welcome: {
    title: 'Select a company or a line',
    start: 'Places to start',
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
    owners: 'Who holds it',
    earlierOwners: 'Earlier owners',
    holdings: 'What it holds',
    earlierHoldings: 'Earlier holdings',
    alliances: 'Alliances',
    earlierAlliances: 'Earlier alliances',
    talks: 'Talks',
    earlierTalks: 'Earlier talks',
    talkEvents: 'The story',
    notes: 'Also worth knowing',
    size: 'Size',
    earlierSizes: 'Earlier figures',
    about: 'About',
    identifiers: 'Identifiers',
    members: 'Members',
    throughTime: 'Through time',
    events: 'What happened',
    disputed: 'Disputed',
    sources: 'Sources',
  },

  party: {
    kicker: (kind: string, country: string): string => `${kind}, ${country}`,
    asOf: (day: string): string => `As of ${day}`,
    asOfBefore: (day: string): string => `As of ${day}, before it came into being`,
    asOfAfter: (day: string): string => `As of ${day}, when it no longer existed`,
    asOfNamed: (day: string, name: string): string => `As of ${day}, then called ${name}`,
    noOwner: (day: string): string => `No owner is recorded here on ${day}.`,
    headquarters: 'Headquarters',
    founded: 'Founded',
    predecessors: 'Came from',
    dissolved: 'Dissolved',
    successors: 'Became',
  },

  bar: {
    segment: (owner: string, share: string): string => `${owner} ${share}`,
    recorded: (share: string): string => `${share} recorded`,
    recordedAndPossible: (share: string, more: string): string =>
      `${share} recorded, up to ${more} more possible`,
    unrecorded: (share: string): string => `${share} not recorded here`,
    contradictory: 'Contradictory:',
    excess: (share: string): string => `the recorded shares add up to ${share}.`,
  },

  stake: {
    kicker: 'Stake',
    title: (owner: string, owned: string): string => `${owner} in ${owned}`,
    owner: 'Owner',
    owned: 'Owned',
    shareUnknown: 'share unknown',
    ofVotes: (votes: string): string => `${votes} of votes`,
    votesUnknown: 'votes unknown',
    part: (text: string, share: string): string => `${text}: ${share}`,
    partWithVotes: (text: string, share: string, votes: string): string =>
      `${text}: ${share}, ${votes}`,
    coarseDates: 'the dates are too coarse to say whether it held on this day.',
  },

  holdings: {
    from: 'From',
    until: 'Until',
    capital: 'Capital',
    votes: 'Votes',
    sameVotes: 'same',
    basis: (basis: string): string => `Percent ${basis}.`,
  },

  chart: {
    shares: (periods: readonly string[]): string => `Share of capital: ${periods.join('; ')}.`,
    from: (share: string, from: string): string => `${share} from ${from}`,
    fromUntil: (share: string, from: string, until: string): string =>
      `${share} from ${from} until ${until}`,
    caption: 'Percent of capital.',
    captionWithDay: (day: string): string => `Percent of capital. The thin line marks ${day}.`,
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
  },

  with: <Parties>(parties: Parties): (string | Parties)[] => ['with ', parties],
  uncertain: 'Uncertain:',

  dispute: {
    heading: (claim: string): string => `${claim}:`,
    headingWithDate: (claim: string, date: string): string => `${claim}, ${date}:`,
    share: (share: string, about: string): string => `${share} of ${about}`,
    notAdopted: 'Not adopted:',
  },

  size: {
    approximate: (size: string): string => `about ${size}`,
  },

  source: {
    reference: (number: number): string => `Source ${number}`,
    inLanguage: (language: string): string => `in ${language}`,
  },
};
