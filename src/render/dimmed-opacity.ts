/** The opacity of everything that is neither selected nor a neighbour of what is. */
export const DIMMED_OPACITY = 0.2;
