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
    owners: 'Owners',
    holdings: 'Holdings',
    alliances: 'Alliances',
    talks: 'Talks',
    throughTime: 'Through time',
    facts: 'Size and facts',
    later: 'Later',
    disputed: 'Disputed figures',
    sources: 'Sources',
    members: 'Members',
    events: 'What happened',
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
    since: (year: string): string => `since ${year}`,
  },

  /** Headings within the section of facts. */
  groups: {
    size: 'Size',
    about: 'About',
    notes: 'Also worth knowing',
    identifiers: 'Identifiers',
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

  bar: {
    capital: 'Capital',
    votes: 'Votes',
    segment: (owner: string, share: string): string => `${owner} ${share}`,
    part: (owner: string, share: string, how: string): string => `${owner} ${share} ${how}`,
    withoutVotes: (part: string): string => `${part}, no votes`,
    others: (count: number): string => formatCount(count, 'other owner', 'other owners'),
    recordedAndPossible: (share: string, more: string): string =>
      `${share} recorded, up to ${more} more possible`,
    unrecorded: (share: string): string => `${share} not recorded`,
    contradictory: 'Contradictory:',
    excess: (share: string): string => `the recorded shares add up to ${share}.`,
  },

  stake: {
    kicker: 'Stake',
    title: (owner: string, owned: string): string => `${owner} in ${owned}`,
    owner: 'Owner',
    owned: 'Owned',
    withVotes: (capital: string, votes: string): string => `${capital}, ${votes}`,
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
    withVotes: (capital: string, votes: string): string => `${capital} (votes ${votes})`,
    caption: 'Percent of the capital.',
    captionWithVotes: 'Percent of the capital, and dashed of the votes.',
    withDay: (caption: string, day: string): string => `${caption} The thin line marks ${day}.`,
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
  uncertain: 'Uncertain:',

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

  /** What comes after the day. */
  later: {
    founded: 'It comes into being.',
    dissolved: 'It ceases to exist.',
    dissolvedInto: <Successors>(successors: Successors): (string | Successors)[] => [
      'It becomes ',
      successors,
      '.',
    ],
    named: <Name>(name: Name): (string | Name)[] => ['It is called ', name, '.'],
    ended: 'It ends.',
    endOf: <Tie>(tie: Tie): (string | Tie)[] => [tie, ' ends.'],
    joined: <Party>(party: Party): (string | Party)[] => [party, ' joins.'],
    left: <Party>(party: Party): (string | Party)[] => [party, ' leaves.'],
    joinedAlliance: <Alliance>(alliance: Alliance): (string | Alliance)[] => [
      'It joins ',
      alliance,
      '.',
    ],
    leftAlliance: <Alliance>(alliance: Alliance): (string | Alliance)[] => [
      'It leaves ',
      alliance,
      '.',
    ],
    asOf: (day: string): string => `As of ${day}:`,
    headquarters: (town: string): string => `Headquarters: ${town}.`,
  },
};
