import type { Dataset, Day } from '../../model/index.js';
import { graphOfDay } from './graph-of-day.js';
import { bySize, type PartyShare } from './party-share.js';
import { shareBoundsOf } from './percent.js';
import type { OwnershipOptions } from './portfolio.js';

/**
 * What each owner holds of a company directly, the largest first, in percent of the
 * shares that the company does not hold itself; several stakes of one owner are added
 * up. No upper end is more than the lower ends of the others leave.
 */
export function directOwners(
  dataset: Dataset,
  company: string,
  { day, basis = 'capital' }: OwnershipOptions = {},
): PartyShare[] {
  const { byOwned, owner, ids, numberOf, shares } = graphOfDay(dataset, day);
  const at = numberOf.get(company);
  if (at === undefined) return [];
  const { least, most } = shares[basis];
  const edges = byOwned.items.subarray(byOwned.starts[at], byOwned.starts[at + 1]);
  return Array.from(edges, (edge): PartyShare => {
    const share = shareBoundsOf(least[edge] ?? 0, most[edge] ?? 0);
    return { party: ids[owner[edge] ?? 0] ?? '', share };
  })
    .filter(({ share }) => share.max > 0)
    .sort(bySize);
}

/**
 * The ids of the companies of a day in which the capital of some holder stands for its
 * votes, because none are recorded: what is said of votes in them is to be noted so.
 */
export function capitalForVotes(dataset: Dataset, { day }: { day?: Day } = {}): Set<string> {
  const graph = graphOfDay(dataset, day);
  const companies = new Set<string>();
  graph.owned.forEach((company, edge) => {
    if (graph.capitalForVotes[edge] === 1) companies.add(graph.ids[company] ?? '');
  });
  return companies;
}
