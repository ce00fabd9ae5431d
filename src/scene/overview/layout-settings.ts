/** What the places of groups are chosen by, apart from what draws them: it is not loaded with the first picture. */
export const OVERVIEW_LAYOUT = {
  /** So many years before the day of compilation are sampled at most. */
  mostYears: 60,
  /** So many parties and ties are looked at on all sampled days together, at most. */
  mostRecords: 80_000,
  /** How much the day of compilation counts against one of the past. */
  lastWeight: 8,
  /**
   * What a group needs to get a place. `present`, for a group of the day of compilation, is more than any size and
   * number of lines.
   */
  score: { perTenfold: 10, perRootOfLines: 0.5, smallest: 1000, present: 1000 },
  columns: {
    /** Columns of regions, and columns in which every group may stand. */
    mostRegional: 3,
    mostFree: 4,
    /** Cards in one column, and in all of those of regions together. */
    mostRows: 16,
    mostPlaces: 40,
    freeCapacity: 12,
    /** Regions with columns of their own should have this part of the groups. */
    smallestShare: 0.15,
    /** What mixed regions in all columns cost against the unevenness of heights, which is 1 or more. */
    mixed: 0.15,
  },
} as const;
