import type { ColumnsGraph, ColumnSlots } from './columns-graph.js';

/** The placed items that are there in an epoch, by column from top to bottom. */
export function presentItems(graph: ColumnsGraph, slots: ColumnSlots, epoch: number): number[][] {
  const columns: { index: number; row: number }[][] = graph.capacities.map(() => []);
  graph.items.forEach(({ id, from, until }, index) => {
    const slot = slots[id];
    if (slot && from <= epoch && epoch < until)
      columns[slot.column]?.push({ index, row: slot.row });
  });
  return columns.map((column) => column.sort((a, b) => a.row - b.row).map(({ index }) => index));
}
