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
    /** How many places along a line are tried. */
    places: 45,
    /** What it costs to cover a card, another label, an arrowhead or the border of the frame, for each square pixel. */
    covered: 10,
    /** For each point of another line that runs under the label; there is one every few pixels. */
    crossing: 1,
    /** For the whole length of a line away from the wanted place. */
    distance: 12,
    /** For standing beside the line. */
    beside: 3,
    /** For standing on a line of which less than this is seen beside label and arrowhead, in pixels. */
    hidden: 8,
    leastVisible: 16,
    /** For being broken into two lines. */
    broken: 4,
    /** Between a label and its line where it stands beside it. */
    besideGap: 3,
    passes: 4,
  },
  /** The number of segments that stand for each piece of a line. */
  segments: 10,
  arrowLength: 9,
} as const;
