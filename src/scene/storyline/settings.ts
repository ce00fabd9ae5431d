/** The sizes of a storyline, in pixels unless said otherwise. */
export const STORYLINE = {
  /** From lane to lane of a bundle: at least, and where there is space. */
  row: { across: 15, down: 16, most: 24 },
  /** How much there is for the owners of what is selected, and below them. */
  owners: 84,
  ownersGap: 14,
  fontSize: 12,
  /** Texts of the axis. */
  yearSize: 11,
  /** The strip of years at its side, or above. */
  axis: { across: 24, down: 44 },
  /** The widest names beside the plot, and the space between them and the lanes. */
  longestName: 180,
  nameGap: 6,
  /** So wide a year is at least where the time runs downwards. */
  yearDown: 24,
  /** Widths of lanes: of a head and of one that is held as a whole; of one with hardly any share. */
  widest: 5,
  thinnest: 1.5,
  /** A turn is so long to each side of its day: at least, for each pixel that it goes across, at most. */
  turn: { least: 5, perPixel: 0.05, most: 16 },
  /** From the middle of a lane to a stake along it. */
  stakeOffset: 5,
  stakeWidth: { widest: 2.5, thinnest: 1 },
  /** The mark of a joint venture or of talks. */
  markSize: 8,
  /** How far a bundle's ground reaches beyond its outer lanes, in rows. */
  bundlePadding: 0.5,
  /** Before a name in a lane, and behind it. */
  namePadding: 4,
  /** A name in a lane needs so much more of it. */
  nameRest: 14,
} as const;
