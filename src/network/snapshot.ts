import type {
  Alliance,
  Day,
  GroupMember,
  Holding,
  Member,
  NamedGroup,
  PartialDate,
  Party,
} from '../model/index.js';
import type { Stake, Talks, TalksOutcome } from '../model/index.js';

/** The place in time of every tie of a snapshot. */
interface TieOnDay {
  /** True when the tie held once and no longer does. */
  ended: boolean;
  /**
   * False when it may not have held on the day: where a date is too coarse, its existence is
   * in doubt, or it has no end and no source has confirmed it for five years.
   */
  certain: boolean;
}

/** A tie that is held until further notice. */
interface HeldOnDay extends TieOnDay {
  /** The date of the newest source of what has no end on record; it may come after the day. */
  lastConfirmed?: PartialDate | undefined;
}

/** A stake with the holding in force on the day or, once ended, with the last that was not zero. */
export interface StakeOnDay extends HeldOnDay {
  stake: Stake;
  holding: Holding;
  /** True when dates are too coarse to be sure that it was this holding. */
  coarse: boolean;
  /** Only where the owner is many holders, who never vote as one. */
  dispersed?: boolean;
}

/** An alliance with those who were members on the day or, once ended, at its end. */
export interface AllianceOnDay extends HeldOnDay {
  alliance: Alliance;
  members: Member[];
}

/** Talks that had begun by the day, with their state on it. */
export interface TalksOnDay extends TieOnDay {
  talks: Talks;
  /** The outcome once the talks are over; until then `ongoing`, or `reported` if never confirmed. */
  state: TalksOutcome;
}

/** A group that a curator named, with those who belonged to it on the day; at least one. */
export interface NamedGroupOnDay {
  group: NamedGroup;
  members: GroupMember[];
}

/**
 * Everything that held on one day, and what had ended by then, in the order of
 * the data set. Parties that did not exist yet or any more are left out; ties
 * that had ended are kept and marked, ties of the future are not.
 */
export interface Snapshot {
  day: Day;
  parties: Party[];
  stakes: StakeOnDay[];
  alliances: AllianceOnDay[];
  talks: TalksOnDay[];
  namedGroups: NamedGroupOnDay[];
}
