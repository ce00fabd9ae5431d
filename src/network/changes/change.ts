import type {
  Alliance,
  Doubt,
  Holding,
  PartialDate,
  Party,
  Stake,
  Talks,
  TalksOutcome,
} from '../../model/index.js';

/** Which way a figure has surely gone. */
export type Direction = 'raised' | 'lowered';

/**
 * What became of something between two days. What is `passing` began after the first
 * day and had ended by the second, so that neither shows it.
 */
export type ChangeKind =
  | Direction
  | 'gained'
  | 'lost'
  | 'begun'
  | 'ended'
  | 'joined'
  | 'left'
  | 'founded'
  | 'dissolved'
  | 'renamed'
  | 'passing';

/** What was held on each of the days; undefined where nothing was. A passing stake has neither. */
export interface StakeChange {
  type: 'stake';
  kind: 'gained' | 'lost' | 'raised' | 'lowered' | 'passing';
  stake: Stake;
  before: Holding | undefined;
  after: Holding | undefined;
  /** The holdings that began between the days, in the order of time, but for `before` and `after`. */
  between: readonly Holding[];
  /** Of the capital, and of the votes; undefined where it is the same or where ranges overlap. */
  capital: Direction | undefined;
  votes: Direction | undefined;
}

export interface AllianceChange {
  type: 'alliance';
  kind: 'begun' | 'ended' | 'passing';
  alliance: Alliance;
  /** The ids of its members on the later day, or those at its end. */
  members: readonly string[];
}

/** Of an alliance that there is on both days. */
export interface MemberChange {
  type: 'member';
  kind: 'joined' | 'left' | 'passing';
  alliance: Alliance;
  /** The id of the member. */
  party: string;
}

export interface TalksChange {
  type: 'talks';
  kind: 'begun' | 'ended' | 'passing';
  talks: Talks;
  /** How they stood on the later day: the outcome where they were over. */
  state: TalksOutcome;
}

export interface PartyChange {
  type: 'party';
  kind: 'founded' | 'dissolved' | 'passing';
  party: Party;
}

/** Of a party that there is on both days. */
export interface NameChange {
  type: 'name';
  kind: 'renamed';
  party: Party;
  /** What it was called on each of the days. */
  before: string;
  after: string;
}

/** Something that is otherwise on one day than on another one. */
export type Change = (
  | StakeChange
  | AllianceChange
  | MemberChange
  | TalksChange
  | PartyChange
  | NameChange
) & {
  /** When it came about, as exact as it is known; of several steps the last one, of what is passing its beginning. */
  date: PartialDate | undefined;
  /** When what is passing was over. */
  until: PartialDate | undefined;
  /** The ids of the sources that say so. */
  sources: readonly string[];
  /** What is not certain of it. */
  doubt: Doubt | undefined;
};

/** The ids of the parties that a change concerns. */
export function partiesOf(change: Change): readonly string[] {
  switch (change.type) {
    case 'stake':
      return [change.stake.owner, change.stake.owned];
    case 'alliance':
      return change.members;
    case 'member':
      return [change.party];
    case 'talks':
      return change.talks.parties;
    case 'party':
    case 'name':
      return [change.party.id];
  }
}

/** The id of what a change is selected by: the tie, or the party. */
export function recordOf(change: Change): string {
  switch (change.type) {
    case 'stake':
      return change.stake.id;
    case 'alliance':
    case 'member':
      return change.alliance.id;
    case 'talks':
      return change.talks.id;
    case 'party':
    case 'name':
      return change.party.id;
  }
}
