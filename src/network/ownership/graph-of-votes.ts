import type { Dataset } from '../../model/index.js';
import type { ControlOptions } from './control-options.js';
import { withoutCrossHeld } from './cross-held.js';
import { graphOfDay } from './graph-of-day.js';
import type { OwnershipGraph } from './ownership-graph.js';

/** The graph of a day whose votes are those that options count. */
export function graphOfVotes(
  dataset: Dataset,
  { day, suspendsCrossHeld = false }: Pick<ControlOptions, 'day' | 'suspendsCrossHeld'>,
): OwnershipGraph {
  const graph = graphOfDay(dataset, day);
  return suspendsCrossHeld ? withoutCrossHeld(graph) : graph;
}
