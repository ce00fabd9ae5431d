import type { Day, Name } from '../../model/index.js';
import { nameAt, shortNameAt } from '../name-at.js';
import type { Candidate } from './candidate.js';
import { nearestDayWith, periodOf, type Period } from './presence.js';
import type { SearchRecord } from './searchable.js';

/** By what something was found. */
export interface MatchedText {
  text: string;
  /** Whether it is a name, and no identifier or description. */
  isName: boolean;
  /** What the data says of the name; undefined for the one of today. */
  name?: Name | undefined;
}

/** Something that was found. */
export interface SearchHit {
  /** What it is told from other hits by. */
  key: string;
  /** The id of what choosing it selects: of a brand, the party that has it. */
  id: string;
  record: SearchRecord;
  /** What it is called on the day, or on `otherDay` where it is not there on the day. */
  label: string;
  /** By what it was found; null where the label says so, or several names together. */
  matched: MatchedText | null;
  /** Whether it is there on the day of the search. */
  isThere: boolean;
  /** When it existed or went on. */
  period: Period;
  /** The nearest day on which it is there; null while it is, and where its dates leave no day. */
  otherDay: Day | null;
}

interface Identity {
  key: string;
  id: string;
  /** What it is called. */
  labels: [string, ...string[]];
}

function identityOf(record: SearchRecord, day: Day): Identity {
  switch (record.type) {
    case 'party': {
      const { party } = record;
      const labels: Identity['labels'] = [nameAt(party, day), shortNameAt(party, day)];
      return { key: party.id, id: party.id, labels };
    }
    case 'brand': {
      const { id } = record.party;
      const { name, from = '' } = record.brand;
      return { key: [id, name, from].join('/'), id, labels: [name] };
    }
    case 'alliance': {
      const { id, name } = record.alliance;
      return { key: id, id, labels: [name] };
    }
    case 'talks': {
      const { id, title } = record.talks;
      return { key: id, id, labels: [title] };
    }
  }
}

function matchedText({ names, text }: Candidate, labels: readonly string[]): MatchedText | null {
  if (text !== undefined) return { text, isName: false };
  if (names.some(({ text }) => labels.includes(text))) return null;
  // A company has its name with its legal form as well, which says less.
  const [shortest] = [...names].sort((a, b) => a.text.length - b.text.length);
  return shortest ? { text: shortest.text, name: shortest.name, isName: true } : null;
}

/** What there is to say of a candidate on a day. */
export function hitOf(candidate: Candidate, day: Day, isThere: boolean): SearchHit {
  const { record } = candidate.searchable;
  const otherDay = isThere ? null : (nearestDayWith(record, day) ?? null);
  const { key, id, labels } = identityOf(record, otherDay ?? day);
  return {
    key,
    id,
    record,
    label: labels[0],
    matched: matchedText(candidate, labels),
    isThere,
    period: periodOf(record),
    otherDay,
  };
}
