/** Every number by which the layout of storylines can be tuned. None is fitted to one data set. */
export const STORYLINE_SETTINGS = {
  /** Between the last row of a bundle and the first of the next one, beside the row itself; in rows. */
  bundleGap: 0.5,

  /** What a lane costs that is crossed; one that goes from bundle to bundle is the unit. */
  crossing: { byMove: 1, byPull: 0.25 },

  anneal: {
    /** The temperature falls geometrically. */
    temperature: { first: 15, last: 0.3 },
    /** Changes that are tried, by the number of bundles and at most. */
    moves: { perBundle: 800, most: 24_000 },
    /** The share of changes that swap two lines within a bundle; the others move a bundle. */
    within: 0.2,
  },

  seed: 1,
};
