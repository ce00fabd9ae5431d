import type { Dataset, Day } from '../../model/index.js';
import { LastFew } from '../last-few.js';
import { ownershipGraph, type OwnershipGraph } from './ownership-graph.js';

/** How many days of a data set are kept: a reader compares a few. */
const KEPT_DAYS = 4;

const graphs = new WeakMap<Dataset, LastFew<Day, OwnershipGraph>>();

/**
 * The graph of a data set, which must not change, on a day; without a day, on that
 * of its compilation. The last few are kept.
 */
export function graphOfDay(dataset: Dataset, day: Day = dataset.compiled): OwnershipGraph {
  const known = graphs.get(dataset) ?? new LastFew<Day, OwnershipGraph>(KEPT_DAYS);
  graphs.set(dataset, known);
  return known.get(day, () => ownershipGraph(dataset, day));
}
