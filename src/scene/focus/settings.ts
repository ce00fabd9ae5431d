/** Lengths of the focus view, in pixels at zoom 1, where no text is smaller than 11 px. */
export const FOCUS = {
  /** Below this width of the canvas, owners are above and holdings below. */
  narrow: 760,
  /** A larger canvas is enlarged as a whole, up to this zoom; beyond that there is more space. */
  reference: { width: 920, height: 600 },
  largestZoom: 1.35,
  margin: {
    side: 24,
    /** For the path of names above the picture. */
    top: 44,
    bottom: 14,
  },
  headingHeight: 22,
  box: {
    /** The part of the width between the margins that is for boxes, and the bounds of one. */
    widthShare: 0.64,
    smallestWidth: 126,
    largestWidth: 240,
    paddingLeft: 12,
    paddingRight: 8,
    paddingTop: 4,
    paddingBottom: 5,
    nameSize: 13.5,
    centreNameSize: 18,
    /** Of names that are too long otherwise. */
    smallerNameSizes: [12, 11],
    textSize: 12,
    textHeight: 14.5,
    /** What stands for further neighbours has one line. */
    furtherHeight: 26,
    /** The field that opens and closes the neighbours of a box. */
    toggle: { width: 26, height: 24 },
  },
  /** Between two boxes of a column. */
  gap: { smallest: 12, withLabel: 34 },
  /** Between the ends of lines on one side of a box: enough for a label on one, and for votes and capital around the next. */
  portSpacing: 18,
  /** From so many lines on, those of a box on one side share a trunk. */
  trunkFrom: 20,
  /** Between two columns: at least and at most. */
  gutter: { smallest: 112, largest: 260 },
  /** How much of that space, at most, a line runs level at the end where its label is, and half of the bend after that. */
  level: { most: 0.75, bend: 0.1 },
  rows: {
    /** So many owners and holdings are shown also on a canvas that is too low for them. */
    fewest: 3,
    /** Of a party that was opened. */
    opened: 5,
    /** On a narrow canvas, which scrolls. */
    narrow: { owners: 4, holdings: 8 },
    /** On one that is seen as a whole, as on paper, with the entries of each list: as many as have room, at least the last ones. */
    whole: [
      { owners: 4, holdings: 8, entries: 3 },
      { owners: 3, holdings: 6, entries: 2 },
      { owners: 3, holdings: 5, entries: 1 },
      { owners: 2, holdings: 4, entries: 1 },
    ],
  },
  outline: {
    /** From the left end of a box to that of its neighbours, with the label in between. */
    indent: 96,
    /** From the left end of a box to the line that runs down from it. */
    trunk: 14,
    /** Between the lines of two parties that hold each other. */
    parallel: 10,
    gap: 10,
    smallestWidth: 148,
    /** What a box is higher where a second line ends at it. */
    secondLine: 22,
  },
  /** A few chosen parties around the middle. */
  around: {
    /** The part of the width that a box has: of up to four, of more, and on a narrow canvas. */
    widthShare: { few: 0.3, many: 0.24, narrow: 0.46 },
    /** Between one box and the next one below it, where lines and labels are. */
    gap: 84,
    /** Above and below, for lines that are bent outwards. */
    margin: 34,
    /** How many times as high as needed it becomes on a canvas with room for that. */
    highest: 1.6,
    /** Between lines that run beside each other, in their middle. */
    parallel: 38,
    /** What a crossing costs, as a part of the width. */
    crossing: 3,
    /** Between a line and a box that it passes. */
    clearance: 6,
    /** How far lines are bent, the least first, to pass boxes. */
    shifts: [0, 50, -50, 90, -90, 130, -130],
  },
  /** Paths between two parties on a narrow canvas, one box below the other. */
  pathRows: {
    /** Left and right of the boxes between both ends, with the lines and their labels. */
    gutter: 96,
    smallestWidth: 120,
    gap: 34,
    /** More of it where there is nothing between both ends. */
    gapOfEnds: 76,
    /** From the left end of the upper box, or the right end of the lower one, to the first line. */
    trunk: 10,
    /** Between lines that run beside each other. */
    parallel: 10,
    /** Between a box and a line that leads past others. */
    beside: 24,
  },
  entries: {
    titleSize: 13,
    titleHeight: 17,
    textSize: 12,
    textHeight: 14.5,
    /** So many lines are kept below the title, whether the sentence has come yet or not. */
    lines: 4,
    /** And so many where they are at least so wide. */
    wide: { lines: 3, from: 380 },
    gap: 12,
    paddingLeft: 12,
    lineWidth: 3,
    smallestWidth: 220,
    columnGap: 24,
    /** How many are shown: on a low canvas, on any other, and on a narrow one, in each column. */
    rows: { low: 1, high: 2, narrow: 3 },
    lowBelow: 520,
    /** Above the lists. */
    marginTop: 18,
  },
} as const;
