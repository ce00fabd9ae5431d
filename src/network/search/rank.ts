import type { Candidate } from './candidate.js';
import { compareMatches } from './match.js';

/** A candidate on a day. */
export interface Ranked extends Candidate {
  isThere: boolean;
}

/** Whole names come first and typing errors last; between them parties come before ties. */
function tierOf({ match: { grade } }: Ranked): number {
  switch (grade) {
    case 'whole':
      return 0;
    case 'described':
      return 2;
    case 'misspelt':
      return 3;
    case 'within':
      return 4;
    default:
      return 1;
  }
}

/** A tie, unless it was asked for by the names of two of its parties. */
function isTie({ searchable: { record }, parties }: Ranked): number {
  return Number((record.type === 'alliance' || record.type === 'talks') && parties.typed < 2);
}

/** Talks that nobody confirmed are seldom meant. */
function isUnconfirmed({ searchable: { record } }: Ranked): number {
  return Number(record.type === 'talks' && ['reported', 'denied'].includes(record.talks.outcome));
}

/** Where two parties were typed, what is between them and others is meant less often. */
function others({ parties }: Ranked): number {
  return parties.typed < 2 ? 0 : parties.others;
}

/** Many joint ventures are named after their makers, who are meant more often, unless all of the name was typed. */
function isVenture({ searchable: { record }, match }: Ranked): number {
  if (match.grade === 'whole') return 0;
  return Number(record.type === 'party' && record.party.kind === 'joint-venture');
}

/** Of a whole name, who bears it is meant more often than who has a brand of that name. */
function isBrand({ searchable: { record }, match }: Ranked): number {
  return Number(record.type === 'brand' && match.grade === 'whole');
}

/**
 * The better match first, though parties before the ties between them, and confirmed
 * talks before others; of equal ones joint ventures last, what is there on the day
 * before what is not, parties before brands, and the larger before the smaller.
 */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    tierOf(a) - tierOf(b) ||
    isTie(a) - isTie(b) ||
    isUnconfirmed(a) - isUnconfirmed(b) ||
    others(a) - others(b) ||
    compareMatches(a.match, b.match) ||
    isVenture(a) - isVenture(b) ||
    Number(b.isThere) - Number(a.isThere) ||
    isBrand(a) - isBrand(b) ||
    b.searchable.weight - a.searchable.weight ||
    a.number - b.number
  );
}
