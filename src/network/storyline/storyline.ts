import type { Day, Share, TalksOutcome } from '../../model/index.js';

/** A half-open interval of days `[from, until)`. */
export interface Span {
  from: Day;
  until: Day;
}

/** A time in which a company is in one bundle under one head. */
export interface Stay extends Span {
  /**
   * The bundle, by a number: it stays the same one while the group goes on, also under
   * another head, as when a company is succeeded by another one.
   */
  bundle: number;
  /** The id of the company that heads the group: the company itself where nobody controls it. */
  head: string;
}

/** What the group holds of a company for a time. */
export interface HeldShare extends Span {
  share: Share;
}

/** A company, or an owner, through the time that is shown. */
export interface StorylineLane extends Span {
  id: string;
  /**
   * What goes on from predecessor to successor: lanes of one line follow on each other and have the
   * same line, which is the id of the first of them.
   */
  line: string;
  /** One after the other, from the first to the last day of the lane. */
  stays: readonly Stay[];
  /** What the rest of its group holds of its capital, where it is not the head; gaps where nothing is recorded. */
  shares: readonly HeldShare[];
}

/** A company that goes on in another one: from the lane of the first, at its end or where the second one begins. */
export interface Succession {
  from: string;
  to: string;
  day: Day;
}

/** A stake without control, between two lanes that are in different bundles. */
export interface StorylineStake {
  id: string;
  owner: string;
  owned: string;
  /** The times in which it is held without control. */
  shares: readonly HeldShare[];
}

/** A joint venture of two lanes, from the day on which both held of it. */
export interface StorylineVenture {
  type: 'venture';
  /** The id of the venture. */
  id: string;
  lanes: readonly [string, string];
  day: Day;
}

/** Talks of two lanes about a merger or a takeover, on the day on which they ended. */
export interface StorylineTalks {
  type: 'talks';
  /** The id of the talks. */
  id: string;
  lanes: readonly [string, string];
  day: Day;
  state: TalksOutcome;
}

/** What two lanes have in common on one day. */
export type StorylineTouch = StorylineVenture | StorylineTalks;

/** Companies through time: who belonged to whom, and who met. All lists are by id. */
export interface Storyline extends Span {
  /** The parties around which it is; none for the largest groups. */
  centres: readonly string[];
  lanes: readonly StorylineLane[];
  successions: readonly Succession[];
  stakes: readonly StorylineStake[];
  touches: readonly StorylineTouch[];
  /** How many more companies there are that would have a lane if there were no limit. */
  leftOut: number;
}
