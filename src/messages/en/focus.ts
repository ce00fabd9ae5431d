import { formatNumber } from '../format.js';

/** Words of the focus view: around one party, its owners, its holdings, its alliances and its talks. */
export const focus = {
  headings: {
    owners: 'Owners',
    ownersOfOwners: 'Their owners',
    holdings: 'What it holds',
    holdingsOfHoldings: 'What those hold',
    furtherHoldings: 'And so on',
    alliances: 'Works with',
    talks: 'Talked with',
  },

  everyoneElse: 'Everyone else',
  notRecorded: 'not recorded here',
  ownersNotRecorded: 'Owners',
  shareUnknown: 'share unknown',
  unrecordedTitle: (party: string): string => `Owners of ${party} that are not recorded`,

  vehicles: (figure: string): string => `${figure} vehicles`,
  ventureWith: (partner: string): string => `joint venture with ${partner}`,
  shortVentureWith: (partner: string): string => `with ${partner}`,
  factSeparator: ' · ',

  /** On a box, how many of its owners and holdings are hidden; and what hides them again. */
  open: (hidden: number): string => `+${formatNumber(hidden)}`,
  close: '−',

  since: (from: string): string => `since ${from}`,
  named: (name: string, period: string): string => `${name}, ${period}`,
  until: (end: string): string => `until ${end}`,

  aim: {
    merger: 'merger',
    takeover: 'takeover',
    stake: 'a stake',
    alliance: 'an alliance',
    restructuring: 'restructuring',
  },
  outcome: {
    ongoing: (from: string): string => `since ${from}`,
    completed: (end: string): string => `agreed ${end}`,
    collapsed: (end: string): string => `collapsed ${end}`,
    reported: (from: string): string => `reported ${from}, never confirmed`,
    denied: (from: string): string => `reported ${from} and denied`,
  },
  talks: (aim: string, outcome: string): string => `${aim}, ${outcome}`,
  marked: (mark: string, title: string): string => (mark === '' ? title : `${mark} ${title}`),

  notYet: (day: string, founded: string): string =>
    founded === '' ? `Did not exist on ${day}` : `Founded ${founded}, after ${day}`,
  noLonger: (day: string, dissolved: string): string =>
    dissolved === '' ? `No longer existed on ${day}` : `Dissolved ${dissolved}, before ${day}`,
  noTies: (day: string): string => `No owner, holding, alliance or talks on record for ${day}`,

  /** Of all that an owner has in the end. */
  reach: {
    inTheEnd: (share: string): string => `${share} in the end`,
    ofIt: (share: string): string => `${share} of it`,
    /** From the earlier day to the later one. */
    changed: (earlier: string, later: string): string => `${earlier} → ${later}`,
    same: (share: string): string => `${share} on both days`,
    more: (count: number): string =>
      count === 1 ? 'one smaller holding' : `${formatNumber(count)} smaller holdings`,
    /** Companies of which the owner had something on the earlier day alone. */
    gone: (count: number, day: string): string =>
      count === 1 ? `one of ${day} is gone` : `${formatNumber(count)} of ${day} are gone`,
    and: (counts: readonly string[]): string => `and ${counts.join('; ')}`,
    nothing: (day: string): string => `No holding on record for ${day}`,
  },

  /** Of two parties that no path connects. */
  connection: {
    earlier: (from: string, to: string, day: string, until: string): string =>
      `${from} and ${to} are not connected on ${day}, but were until ${until}.`,
    later: (from: string, to: string, day: string, since: string): string =>
      `${from} and ${to} are not connected on ${day}, but are from ${since} on.`,
    hidden: (from: string, to: string, day: string): string =>
      `On ${day} ${from} and ${to} are connected only by what the filters hide.`,
    never: (from: string, to: string): string =>
      `Nothing in this data set connects ${from} and ${to} at any time.`,
    title: (from: string, to: string): string => `${from} and ${to}`,
  },

  breadcrumb: 'Where you are',
  allMakers: 'All makers',
  back: 'Back',
  backSymbol: '‹',
  steps: 'Steps away',
  toTheEnd: 'All it holds',
};
