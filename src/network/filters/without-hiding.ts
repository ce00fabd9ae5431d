import { DEFAULT_FILTERS, type Filters } from './filters.js';

/** Filters of the same past, and of the same groups, that hide nothing. */
export function withoutHiding({
  endedTies,
  talksYears,
  smallStakes,
  otherTalks,
  basis,
  threshold,
}: Filters): Filters {
  return {
    ...DEFAULT_FILTERS,
    endedTies,
    talksYears,
    smallStakes,
    otherTalks,
    basis,
    threshold,
  };
}
