/** Lengths of cards and of the lines between them, in pixels at zoom 1, in every view that has cards. */
export const CARDS = {
  /** The size of the texts on cards and lines, and the height of a line of text. */
  textSize: 11,
  lineHeight: 13,
  nameLineHeight: 1.2,
  /** The coloured edge that shows the region. */
  edgeWidth: 4,
  /** For every line that passes between two cards of a column. */
  perLane: 6,
  /** Between neighbouring ends of lines on a side of a card. */
  portSpacing: 9,
  arc: {
    /** From the side of the column to the innermost arc, and from arc to arc. */
    first: 20,
    step: 10,
    /** How far the outermost arc lies from the column at most. */
    last: 46,
    /** Between the outermost arc and the border of the frame. */
    margin: 3,
    cornerRadius: 8,
  },
  /** How far the curves between columns run level before they rise, as a part of the space between the columns. */
  curveShoulder: 0.35,
  ringRadius: 4.5,
  label: {
    /** Where along a line places are tried, the paper around a text, and how far beside a line it may stand. */
    search: { step: 5, mostPlaces: 45, padding: 2, gaps: [3], onlyFree: false },
    /** The same for a label that has found no place. */
    furtherSearch: {
      step: 2,
      mostPlaces: 150,
      padding: 0,
      gaps: [1, 3, 8, 13, 18, 24, 30],
      onlyFree: true,
    },
    /** How many others may be moved so that a label finds a place. */
    mostMoved: 2,
    /** How many places are looked at in one scene so that labels move for others: some tenths of a second. */
    mostTried: 50_000,
    /** What it costs to cover a card, another label, an arrowhead or the border of the frame, for each square pixel. */
    covered: 10,
    /** For lying over a line that it is not about; more than for any free place. One more for each point of that. */
    line: 40,
    /** For the whole length of a line away from the wanted place. */
    distance: 12,
    /** For standing beside the line; the same again for each step away. */
    beside: 3,
    /** For standing on a line of which less than this is seen beside label and arrowhead, in pixels. */
    hidden: 8,
    leastVisible: 16,
    /** Between an arrowhead and the share behind it. */
    after: 8,
    /** Between two lines of text that stand around their line, which may rise by so much there. */
    between: 6,
    level: 3,
    /** A line of at least this length, in pixels, has a ring of its own beside its share. */
    ringFrom: 100,
    /** For being in short. */
    broken: 10,
    passes: 4,
  },
  /** The number of segments that stand for each piece of a line. */
  segments: 10,
  arrowLength: 9,
} as const;
