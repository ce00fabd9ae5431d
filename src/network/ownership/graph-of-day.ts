import type { Dataset, Day } from '../../model/index.js';
import { ownershipGraph, type OwnershipGraph } from './ownership-graph.js';

/** How many days of a data set are kept: a reader compares a few. */
const KEPT_DAYS = 4;

const graphs = new WeakMap<Dataset, Map<Day, OwnershipGraph>>();

/**
 * The graph of a data set, which must not change, on a day; without a day, on that
 * of its compilation. The last few are kept.
 */
export function graphOfDay(dataset: Dataset, day: Day = dataset.compiled): OwnershipGraph {
  const known = graphs.get(dataset) ?? new Map<Day, OwnershipGraph>();
  graphs.set(dataset, known);
  const graph = known.get(day) ?? ownershipGraph(dataset, day);
  known.delete(day);
  known.set(day, graph);
  const [oldest] = known.keys();
  if (known.size > KEPT_DAYS && oldest !== undefined) known.delete(oldest);
  return graph;
}
