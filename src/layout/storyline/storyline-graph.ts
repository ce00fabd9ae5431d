/** A time in which a lane is in a bundle, in any unit of time, half-open. */
export interface StorylineStay {
  lane: string;
  /** Lanes that follow on each other have the same line, and the same row in a bundle. */
  line: string;
  bundle: number;
  from: number;
  until: number;
  /** Whether the lane leads the bundle: its line has the first row. */
  isHead: boolean;
}

/** Two stays that are joined at a time: a lane that goes on in another bundle, or a company in another one. */
export interface StorylineMove {
  from: StorylineStay;
  to: StorylineStay;
  at: number;
}

/** Something between two lanes at a time, which is the better the shorter it is. */
export interface StorylinePull {
  a: StorylineStay;
  b: StorylineStay;
  at: number;
}

/** What a storyline is laid out from. The order of its lists does not matter. */
export interface StorylineGraph {
  stays: readonly StorylineStay[];
  moves: readonly StorylineMove[];
  pulls: readonly StorylinePull[];
  /** So long every stay takes up its row at least, for a name. */
  minimumLength: number;
  /** So long a row stays free after a stay. */
  gap: number;
}

/** Where the stays of a storyline lie. */
export interface StorylineRows {
  /** The row of each stay, in rows from the first one. */
  rows: ReadonlyMap<StorylineStay, number>;
  /** How many rows there are. */
  height: number;
}
