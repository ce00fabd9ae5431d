/** Lengths of the overview, in pixels at zoom 1, where no text is smaller than 11 px. */
export const OVERVIEW = {
  /** The canvas for which positions are computed; a larger or differently shaped one gets more space between cards. */
  reference: { width: 920, height: 640 },
  /** A smaller canvas draws fewer cards rather than smaller ones. */
  smallest: { width: 760, height: 560 },
  /**
   * On a smaller canvas: the narrowest card, the least margin at both sides, the least space between two columns,
   * the space there that is left before cards get wider, that between more columns, where more lines run, and a row.
   */
  compact: {
    cardWidth: 124,
    margin: 40,
    gutter: 32,
    usualGutter: 50,
    wideGutter: 72,
    rowHeight: 40,
  },
  /** The canvas is enlarged as a whole up to this zoom before the space between cards grows. */
  largestZoom: 1.35,
  /** The most that a card takes of a column, with the space below it. */
  largestRow: 80,
  margin: {
    /** On both sides, for arcs between cards of an outer column and their labels. */
    side: 52,
    /** Above the cards, for the headings of the columns. */
    top: 28,
    bottom: 8,
    /** How far lines above the first and below the last card may run beyond these two. */
    lanes: 6,
  },
  card: {
    /** The part of the width between the margins that is for cards, and the bounds of one. */
    widthShare: 0.66,
    smallestWidth: 146,
    largestWidth: 230,
    paddingLeft: 10,
    paddingRight: 6,
    paddingTop: 2,
    paddingBottom: 3,
    /** The bar of vehicles below the name. */
    barHeight: 3,
    barGap: 1,
  },
  /** The companies in an opened card. */
  opened: {
    /** High enough for a finger. */
    rowHeight: 26,
    rowGap: 2,
    padding: 4,
    /** What a company is further right for each one above it, up to a number of them. */
    perDepth: 9,
    mostDepth: 4,
    /** Between name and share. */
    gap: 8,
    /** Of more companies, the last row counts those that are not listed. */
    mostRows: 24,
  },
  /** What opens and closes a card, at the right end of the name: its space, and what can be hit. */
  disclosure: { width: 13, target: 24 },
  /** Font sizes of names: of the largest groups, of middling ones, of the others. */
  nameSizes: [17, 14, 12.5],
  /** From these parts of the largest figure of the data set on. */
  largeFrom: 0.4,
  middlingFrom: 0.1,
  /** From so many lines on, those of a card on one side share a trunk. */
  trunkFrom: 9,
  gap: {
    /** Between cards of a column. */
    smallest: 5,
    /** With a line between both, which carries a percentage. */
    withLabel: 17,
  },
} as const;
