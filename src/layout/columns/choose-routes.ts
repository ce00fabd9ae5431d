import { chooseSides } from './arcs.js';
import type { LinkRoute } from './columns-graph.js';
import { sumCrossings } from './crossings.js';
import { LinkRouting, ROUTE } from './link-routing.js';
import { Placement } from './placement.js';
import { ThroughLinks } from './through-links.js';

/** The routes of some links, in their order, and how often they cross. */
export interface ChosenRoutes {
  routes: LinkRoute[];
  crossings: number;
}

/** Heights that spread the items of every column evenly over as many rows as the longest column has. */
function evenHeights(columns: readonly (readonly number[])[], itemCount: number): number[] {
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  const heights = new Array<number>(itemCount).fill(0);
  for (const column of columns) {
    column.forEach((item, rank) => {
      heights[item] = ((rank + 0.5) * rows) / column.length;
    });
  }
  return heights;
}

function placed(
  columns: readonly (readonly number[])[],
  heights: readonly number[] | undefined,
): Placement {
  const most = Math.max(0, ...columns.map(({ length }) => length));
  const itemCount = 1 + columns.flat().reduce((max, item) => Math.max(max, item), -1);
  const heightOf = heights ?? evenHeights(columns, itemCount);
  const placement = new Placement(itemCount, columns.length, most);
  columns.forEach((column, index) => {
    for (const item of column) placement.append(item, index, heightOf[item] ?? 0);
  });
  return placement;
}

/** The indexes of the links, sorted by where their ends are, so that their order does not matter. */
function sortedByPlace(
  links: readonly { a: number; b: number }[],
  { column, rank, most }: Placement,
): number[] {
  const place = (item: number): number => (column[item] ?? 0) * most + (rank[item] ?? 0);
  const places = links.map(({ a, b }, index) => {
    const [one, other] = [place(a), place(b)];
    return { index, first: Math.min(one, other), last: Math.max(one, other) };
  });
  places.sort((a, b) => a.first - b.first || a.last - b.last || a.index - b.index);
  return places.map(({ index }) => index);
}

function routeOf(routing: LinkRouting, link: number): LinkRoute {
  const { kind, isRight, left, right, position, columnCount } = routing;
  switch (kind[link]) {
    case ROUTE.vertical:
      return { kind: 'vertical' };
    case ROUTE.arc:
      return { kind: 'arc', side: isRight[link] ? 'right' : 'left' };
    case ROUTE.through: {
      const first = link * columnCount + (left[link] ?? 0) + 1;
      const end = link * columnCount + (right[link] ?? 0);
      return { kind: 'through', gaps: Array.from(position.slice(first, end), (at) => at / 2) };
    }
    default:
      return { kind: 'adjacent-columns' };
  }
}

/**
 * Chooses how the links between the items of one day run, so that they cross
 * little: through which gaps of the columns between, and on which side of their
 * column. Links between neighbouring columns cross when their ends are in
 * opposite order; what shares an end or a gap crosses at most elsewhere.
 *
 * `columns` lists the items of each column from top to bottom, by any index;
 * links join two different ones of them, each pair at most once. A crossing of
 * links that weigh less than 1, the default, is avoided less. `heights` are those
 * of the items in rows, by index, for short detours; without them, the items of
 * each column are thought to be evenly spread. The order of links does not matter.
 */
export function chooseRoutes(
  columns: readonly (readonly number[])[],
  links: readonly { a: number; b: number; weight?: number }[],
  heights?: readonly number[],
): ChosenRoutes {
  const placement = placed(columns, heights);
  const order = sortedByPlace(links, placement);
  const sorted = order.flatMap((index) => links[index] ?? []);
  const routing = new LinkRouting(columns.length, placement.most, links.length);
  routing.start(
    {
      a: Int32Array.from(sorted, ({ a }) => a),
      b: Int32Array.from(sorted, ({ b }) => b),
      weight: Float64Array.from(sorted, ({ weight }) => weight ?? 1),
    },
    placement,
  );
  new ThroughLinks(routing).route(placement);
  chooseSides(routing);
  const routes: LinkRoute[] = [];
  order.forEach((index, link) => {
    routes[index] = routeOf(routing, link);
  });
  const crossings = sumCrossings(routing, new Float64Array(links.length).fill(1));
  return { routes, crossings };
}
