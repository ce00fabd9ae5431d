import { chooseRoutes } from './choose-routes.js';
import type { ColumnsGraph, ColumnSlots } from './columns-graph.js';
import { presentItems } from './present-items.js';

/** How often links cross in each epoch, whatever their weights; those of items without a slot are left out. */
export function crossingsByEpoch(graph: ColumnsGraph, slots: ColumnSlots): number[] {
  return graph.epochs.map(({ links }, epoch) => {
    const columns = presentItems(graph, slots, epoch);
    const present = new Set(columns.flat());
    const drawn = links.filter(({ a, b }) => present.has(a) && present.has(b));
    return chooseRoutes(columns, drawn).crossings;
  });
}
