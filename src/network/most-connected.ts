import type { Party } from '../model/index.js';
import { isCompany } from './party-kinds.js';
import type { Snapshot } from './snapshot.js';

/**
 * The companies that most ties in force on the day of a snapshot belong to, the
 * most connected first; of equals the one that comes first in the data. Companies
 * without ties are left out.
 */
export function mostConnectedCompanies(
  { parties, stakes, alliances, talks }: Snapshot,
  amount: number,
): Party[] {
  const counts = new Map<string, number>();
  const ties = [
    ...stakes.map(({ ended, stake }) => ({ ended, ids: [stake.owner, stake.owned] })),
    ...alliances.map(({ ended, members }) => ({ ended, ids: members.map(({ party }) => party) })),
    ...talks.map(({ ended, talks: { parties: ids } }) => ({ ended, ids })),
  ];
  for (const { ended, ids } of ties) {
    if (ended) continue;
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const countOf = ({ id }: Party): number => counts.get(id) ?? 0;
  return parties
    .filter((party) => isCompany(party) && countOf(party) > 0)
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, amount);
}
