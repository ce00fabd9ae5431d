/** An explorer of less than this width, in rem, is narrow: the list comes first, and the inspector is a sheet. */
export const NARROW_BELOW_REM = 47.5;

/** From this width on, in rem, the inspector has a column of its own. */
export const WIDE_FROM_REM = 75;
