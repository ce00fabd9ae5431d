import { seededRandom } from '../random.js';
import type { LayoutQuality } from '../layout.js';
import type { Steps } from '../../network/index.js';
import { annealSlots } from './anneal-slots.js';
import { ColumnsCost } from './columns-cost.js';
import type { ColumnsGraph, ColumnSlots, Slot } from './columns-graph.js';
import { indexGraph, type IndexedGraph } from './indexed-graph.js';
import { COLUMNS_SETTINGS } from './settings.js';

/** How much time is spent, and where the random numbers start. */
export interface ColumnsOptions {
  /** 'quick', the default, takes at most two seconds or so, 'thorough' a minute. */
  quality?: LayoutQuality;
  /** A whole number, 1 by default; thorough layouts with other seeds may be better. */
  seed?: number;
}

/** The slots of a graph, and what they cost, to choose between layouts of the same graph. */
export interface ColumnsLayout {
  slots: ColumnSlots;
  cost: number;
}

function slotAt({ columnOf, firstSlot }: IndexedGraph, index: number): Slot {
  const column = columnOf[index] ?? 0;
  return { column, row: index - (firstSlot[column] ?? 0) };
}

/**
 * Gives items one slot for all times so that on no day many links cross. Items
 * are admitted by score while there are slots, given first slots by colouring
 * intervals, and then exchanged by simulated annealing from several seeds, of
 * which the best is returned. The cost of a day is that of its crossings, of the
 * length of links and of regions that do not stand together.
 *
 * Deterministic for a seed, whatever the order of items and links; the time is
 * bounded for any graph, and each step takes little of it.
 */
export function* columnsLayout(
  input: ColumnsGraph,
  { quality = 'quick', seed = 1 }: ColumnsOptions = {},
): Steps<ColumnsLayout> {
  const graph = indexGraph(input);
  const { starts, moves, comparisons } = COLUMNS_SETTINGS.quality[quality];
  const { any, perEpoch, mostEpochs } = comparisons;
  const inAll = any + perEpoch * Math.min(graph.epochs.length, mostEpochs);
  const limits = {
    moves: Math.min(moves.most, moves.perItem * graph.items.length),
    comparisons: inAll / starts,
  };
  const cost = new ColumnsCost(graph);
  let best = yield* annealSlots(graph, cost, limits, seededRandom(seed * starts));
  for (let start = 1; start < starts; start++) {
    const next = yield* annealSlots(graph, cost, limits, seededRandom(seed * starts + start));
    if (next.cost < best.cost) best = next;
  }
  const slots = graph.items.map(({ item }, index) => {
    return [item.id, slotAt(graph, best.slotOf[index] ?? 0)] as const;
  });
  return { slots: Object.fromEntries(slots), cost: best.cost };
}
