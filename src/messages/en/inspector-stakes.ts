import { formatCount } from '../format.js';

/** Words on the stakes of a party: its bars, a list of them, the page of one with its chart and its table. */
export const inspectorStakes = {
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
    /** Of a date that is no day. */
    began: (date: string): string => `it began in ${date}; the day is not on record.`,
    became: (date: string): string => `the share became this in ${date}; the day is not on record.`,
    ended: (date: string): string => `it ended in ${date}; the day is not on record.`,
    changed: (date: string): string => `the share changed in ${date}; the day is not on record.`,
    /** Of an owner that is not shown because the one before it still may have held. */
    follows: (stake: string, date: string): string =>
      `${stake} began in ${date}; the day is not on record. Until it surely had, who held before is shown.`,
    coarseExistence: 'the dates are too coarse to say whether it was held on this day.',
    coarseShare: 'the dates are too coarse to say whether the share was this on this day.',
    lastConfirmed: (date: string): string => `last confirmed ${date}`,
  },

  holdings: {
    from: 'From',
    until: 'Until',
    capital: 'Capital',
    votes: 'Votes',
    sameVotes: 'same',
    basis: (basis: string): string => `Percent ${basis}.`,
    seen: (dates: string): string => `The same figure is given for ${dates}.`,
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
};
