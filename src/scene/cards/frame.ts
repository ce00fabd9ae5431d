/** The size of a canvas, in pixels. */
export interface FrameSize {
  width: number;
  height: number;
}

/** A column of cards. */
export interface Column {
  /** The middle of the cards. */
  x: number;
  left: number;
  right: number;
}

/** The canvas that a scene of cards is composed for: its size at zoom 1 and its columns. */
export interface Frame extends FrameSize {
  /** Between these heights lines run, also those above the first and below the last card. */
  top: number;
  bottom: number;
  columns: readonly Column[];
  cardWidth: number;
  /** Between the outer columns and the frame, and between neighbouring columns. */
  space: { outside: number; between: number };
  /** How far the innermost arcs lie outside the outer columns, where it is further than elsewhere. */
  arcsFrom?: Record<'left' | 'right', number>;
  /** From so many lines to the next column on, those of a card on one side share a trunk. */
  trunkFrom: number;
  /** Between neighbouring ends of lines on a side of a card. */
  portSpacing: number;
}
