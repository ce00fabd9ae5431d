import type { Dataset } from '../../model/index.js';
import { graphOfDay } from './graph-of-day.js';
import { courseOfOwners } from './owner-course.js';
import type { OwnershipOptions } from './portfolio.js';
import { recordedIn } from './recorded-share.js';
import { strongComponents } from './strong-components.js';

/**
 * The ids of companies that hold all of one another on a day, so that nobody outside
 * owns anything of them: closed loops, each sorted, by their first ids. Of shares that
 * are known within limits the lower ends count.
 */
export function closedLoops(
  dataset: Dataset,
  { day, basis = 'capital' }: OwnershipOptions = {},
): string[][] {
  const graph = graphOfDay(dataset, day);
  const course = courseOfOwners(graph, basis);
  const { least } = graph.shares[basis];
  const { nodes, starts } = strongComponents(course, graph.ids.keys());
  const component = new Int32Array(graph.ids.length);
  const loops: number[][] = [];
  for (let index = 0; index + 1 < starts.length; index++) {
    const members = nodes.subarray(starts[index], starts[index + 1]);
    for (const node of members) component[node] = index;
    if (members.length > 1) loops.push([...members]);
  }
  const isHeldInside = (company: number): boolean => {
    const { starts: rows, items } = graph.byOwned;
    const isOutside = (edge: number): boolean =>
      (least[edge] ?? 0) > 0 && component[graph.owner[edge] ?? 0] !== component[company];
    return (
      recordedIn(graph, basis, company).rest.max === 0 &&
      !items.subarray(rows[company], rows[company + 1]).some(isOutside)
    );
  };
  return loops
    .filter((members) => members.every(isHeldInside))
    .map((members) => members.map((node) => graph.ids[node] ?? '').sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
