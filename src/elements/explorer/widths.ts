/** An explorer of less than this width, in pixels, is narrow: the list comes first, and the inspector is a sheet. */
export const NARROW_BELOW_PX = 760;

/** From this width on, in pixels, the inspector has a column of its own. */
export const WIDE_FROM_PX = 1200;
