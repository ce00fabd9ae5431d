import { chooseSides } from './arcs.js';
import { sumCrossings } from './crossings.js';
import type { DistinctEpoch, IndexedGraph } from './indexed-graph.js';
import { LinkRouting } from './link-routing.js';
import { Placement } from './placement.js';
import { COLUMNS_SETTINGS } from './settings.js';
import { ThroughLinks } from './through-links.js';

const COST = COLUMNS_SETTINGS.cost;

/** What an arrangement of items in slots costs; it makes no objects while it computes. */
export class ColumnsCost {
  readonly #graph: IndexedGraph;
  readonly #placement: Placement;
  readonly #routing: LinkRouting;
  readonly #throughLinks: ThroughLinks;
  /** By slot the item that is there, -1 for none, and the height in rows. */
  readonly #itemIn: Int32Array;
  readonly #heightOf: Float64Array;
  /** By region the last column in which it was seen; no number comes twice. */
  readonly #seen: Float64Array;
  #column = 0;

  constructor(graph: IndexedGraph) {
    const { rows, items, epochs, slotCount, regionCount } = graph;
    const most = Math.max(0, ...rows);
    const mostLinks = Math.max(0, ...epochs.map(({ links }) => links.a.length));
    this.#graph = graph;
    this.#placement = new Placement(items.length, rows.length, most);
    this.#routing = new LinkRouting(rows.length, most, mostLinks);
    this.#throughLinks = new ThroughLinks(this.#routing);
    this.#itemIn = new Int32Array(slotCount);
    this.#heightOf = Float64Array.from(
      rows.flatMap((count) => {
        return Array.from({ length: count }, (_, row) => ((row + 0.5) * most) / count);
      }),
    );
    this.#seen = new Float64Array(regionCount);
  }

  /** How many comparisons all costs so far have taken. */
  get comparisons(): number {
    return this.#routing.comparisons;
  }

  /** The cost of one distinct epoch, times its weight. */
  ofEpoch(epoch: DistinctEpoch, slotOf: Int32Array): number {
    this.#place(epoch, slotOf);
    this.#routing.start(epoch.links, this.#placement);
    this.#throughLinks.route(this.#placement);
    chooseSides(this.#routing);
    const crossings = sumCrossings(this.#routing, epoch.links.weight);
    const excess = Math.max(0, crossings - COST.manyCrossings);
    const cost =
      crossings +
      COST.excessSquared * excess * excess +
      COST.perRow * this.#length(epoch) +
      COST.regionBreak * this.#regionBreaks();
    return epoch.weight * cost;
  }

  /** The weight of items that do not take over the slot of any of their predecessors. */
  ofSuccessions(slotOf: Int32Array): number {
    let elsewhere = 0;
    for (const [item, predecessors] of this.#graph.predecessors.entries()) {
      if (predecessors.length === 0) continue;
      if (!predecessors.some((other) => slotOf[other] === slotOf[item])) elsewhere++;
    }
    return COST.successorElsewhere * elsewhere;
  }

  /** Puts the items of an epoch into the columns, in the order of their slots. */
  #place({ items }: DistinctEpoch, slotOf: Int32Array): void {
    const { columnOf, slotCount } = this.#graph;
    const itemIn = this.#itemIn.fill(-1);
    for (const item of items) itemIn[slotOf[item] ?? 0] = item;
    this.#placement.clear();
    for (let slot = 0; slot < slotCount; slot++) {
      const item = itemIn[slot] ?? -1;
      if (item < 0) continue;
      this.#placement.append(item, columnOf[slot] ?? 0, this.#heightOf[slot] ?? 0);
    }
  }

  /** The length of all links in rows, each times its weight. */
  #length({ links }: DistinctEpoch): number {
    const { leftHeight, rightHeight, left, right } = this.#routing;
    let length = 0;
    for (let link = 0; link < links.a.length; link++) {
      const rows = Math.abs((leftHeight[link] ?? 0) - (rightHeight[link] ?? 0));
      const columns = (right[link] ?? 0) - (left[link] ?? 0);
      length += (links.weight[link] ?? 0) * (rows + COST.rowsPerColumn * columns);
    }
    return length;
  }

  /** How often a region comes back in a column after another one. */
  #regionBreaks(): number {
    const { columnOf, regionOf, slotCount } = this.#graph;
    let breaks = 0;
    let column = -1;
    let before = -1;
    for (let slot = 0; slot < slotCount; slot++) {
      const item = this.#itemIn[slot] ?? -1;
      if (item < 0) continue;
      const region = regionOf[item] ?? -1;
      if (columnOf[slot] !== column) {
        column = columnOf[slot] ?? 0;
        this.#column++;
      } else if (region === before) continue;
      before = region;
      if (region < 0) continue;
      if (this.#seen[region] === this.#column) breaks++;
      this.#seen[region] = this.#column;
    }
    return breaks;
  }
}
