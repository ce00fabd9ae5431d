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
  const counts = new Map<string, { ties: number }>();
  const count = (id: string): void => {
    const known = counts.get(id);
    if (known) known.ties += 1;
    else counts.set(id, { ties: 1 });
  };
  for (const { ended, stake } of stakes) {
    if (ended) continue;
    count(stake.owner);
    if (stake.owned !== stake.owner) count(stake.owned);
  }
  for (const { ended, members } of alliances) {
    if (!ended) new Set(members.map(({ party }) => party)).forEach(count);
  }
  for (const { ended, talks: one } of talks) if (!ended) new Set(one.parties).forEach(count);
  return parties
    .flatMap((party) => {
      const ties = isCompany(party) ? (counts.get(party.id)?.ties ?? 0) : 0;
      return ties > 0 ? { party, ties } : [];
    })
    .sort((a, b) => b.ties - a.ties)
    .slice(0, amount)
    .map(({ party }) => party);
}
