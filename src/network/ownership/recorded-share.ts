import type { Dataset } from '../../model/index.js';
import { graphOfDay } from './graph-of-day.js';
import type { OwnershipGraph } from './ownership-graph.js';
import { bySize, type PartyShare } from './party-share.js';
import { SAME_PERCENT, shareBoundsOf, WHOLE, type Basis, type ShareBounds } from './percent.js';
import type { OwnershipOptions } from './portfolio.js';

/** Sums of rounded figures may be above 100 by this much, in percent. */
const ROUNDING_TOLERANCE = 0.5;

/** What is on record of a company. */
export interface RecordedShare {
  hasHolders: boolean;
  /** All that is recorded; may be more than 100. */
  sum: ShareBounds;
  /** What no record explains. */
  rest: ShareBounds;
}

/** What is on record of a company, its own shares left out. */
export function recordedIn(graph: OwnershipGraph, basis: Basis, company: number): RecordedShare {
  const {
    byOwned: { starts, items },
  } = graph;
  const { least, most } = graph.shares[basis];
  const sum: ShareBounds = { min: 0, max: 0 };
  for (let at = starts[company] ?? 0; at < (starts[company + 1] ?? 0); at++) {
    sum.min += least[items[at] ?? 0] ?? 0;
    sum.max += most[items[at] ?? 0] ?? 0;
  }
  const rest = (held: number): number => (WHOLE - held < SAME_PERCENT ? 0 : WHOLE - held);
  return { hasHolders: sum.max > 0, sum, rest: { min: rest(sum.max), max: rest(sum.min) } };
}

/** Whether more than all of a company is recorded, by more than rounding. */
export function isOversubscribed({ sum }: RecordedShare): boolean {
  return sum.min > WHOLE + ROUNDING_TOLERANCE;
}

/**
 * The companies of which more than 100.5% is recorded on a day, with the sum, the
 * largest first. It is never rescaled: mostly the same shares are recorded twice,
 * directly and through a subsidiary, or those of two dates together.
 */
export function oversubscribed(
  dataset: Dataset,
  { day, basis = 'capital' }: OwnershipOptions = {},
): PartyShare[] {
  const graph = graphOfDay(dataset, day);
  return graph.ids
    .flatMap((party, company): PartyShare[] => {
      const recorded = recordedIn(graph, basis, company);
      if (!isOversubscribed(recorded)) return [];
      return [{ party, share: shareBoundsOf(recorded.sum.min, recorded.sum.max) }];
    })
    .sort(bySize);
}
