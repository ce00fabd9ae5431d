import { shareBounds, type Share } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import { isDispersed } from '../party-kinds.js';
import { heldShares } from './held-shares.js';
import type { Span } from './storyline.js';

function weightOf(share: Share): number {
  return shareBounds(share).min;
}

/** The owners and the holdings of some parties within a time, those with the largest shares first, then by id. */
export function tiesOf(ids: readonly string[], index: NetworkIndex, span: Span): string[] {
  const weights = new Map<string, number>();
  for (const id of ids) {
    for (const stake of [...index.stakesIn(id), ...index.stakesOwnedBy(id)]) {
      const other = stake.owner === id ? stake.owned : stake.owner;
      const party = index.party(other);
      const shares = heldShares(stake, index, span);
      if (ids.includes(other) || !party || isDispersed(party) || shares.length === 0) continue;
      const most = Math.max(...shares.map(({ share }) => weightOf(share)));
      weights.set(other, Math.max(weights.get(other) ?? 0, most));
    }
  }
  return [...weights]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([id]) => id);
}
