/**
 * Every number by which the layout in columns can be tuned. None of them is
 * fitted to one data set: the shipped one is laid out from several seeds.
 */
export const COLUMNS_SETTINGS = {
  /** What the faults of a day cost; the unit is one crossing of two links of weight 1. */
  cost: {
    /** Each row between the ends of a link. */
    perRow: 0.06,
    /** How many rows the width of a column and its gutter counts for in the length of a link. */
    rowsPerColumn: 2,
    /** Each item that stands apart from others of its region in the same column. */
    regionBreak: 0.4,
    /** From so many crossings on a day is hard to read: the square of the excess counts as well. */
    manyCrossings: 18,
    excessSquared: 0.15,
    /** An item that does not take over the slot of a predecessor; once, not by the day. */
    successorElsewhere: 0.3,
  },

  /** What decides between gaps with as many crossings; the unit is again one crossing. */
  gap: {
    /** Each link that passes through the gap already. */
    lane: 0.4,
    /** Each row between the gap and the straight line. */
    detourPerRow: 0.03,
  },

  /** How often routes are chosen again once all others are known. */
  refinements: 1,

  anneal: {
    /** The temperature falls geometrically; times the weight of all epochs with links. */
    temperature: { first: 1, last: 0.02 },
    /** By how much a move may raise the cost of some epochs above what is tolerated before it is given up; times the same. */
    patience: 0.3,
    /** The share of each kind of move; the rest reverse a run of rows. */
    shares: { swap: 0.2, move: 0.25, exchange: 0.5 },
  },

  /** Of more links than these on a day only the heaviest are regarded. 55 items have no more. */
  mostLinks: 1500,

  /**
   * `starts`: seeds that are tried; in little time, several short annealings find
   * more than a long one. `moves`: what each of them makes, by the number of items.
   * `comparisons`: the most of links and positions for all of them together, so that
   * dense graphs come to an end: a part for any graph, and one for each distinct epoch
   * up to a number.
   */
  quality: {
    quick: {
      starts: 3,
      moves: { perItem: 100, most: 3500 },
      comparisons: { any: 25e6, perEpoch: 8e6, mostEpochs: 40 },
    },
    thorough: {
      starts: 6,
      moves: { perItem: 1300, most: 45_000 },
      comparisons: { any: 2e9, perEpoch: 4e8, mostEpochs: 40 },
    },
  },
} as const;
