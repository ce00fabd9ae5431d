import type { Share } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import { heldShares } from './held-shares.js';
import type { Span } from './storyline.js';

/** What one owner held of a company for a time. */
export interface OwnedPart extends Span {
  owner: string;
  /** The company: one of several that go on in one another. */
  owned: string;
  share: Share;
}

/**
 * Who held what of some companies, each within a time of its own, such as those that go on in one another.
 * In the order of time, and of one day by owner.
 */
export function ownersThroughTime(
  companies: readonly (Span & { id: string })[],
  index: NetworkIndex,
): OwnedPart[] {
  return companies
    .flatMap(({ id, ...span }) =>
      index
        .stakesIn(id)
        .filter(({ owner }) => owner !== id)
        .flatMap((stake) =>
          heldShares(stake, index, span).map((held): OwnedPart => ({
            ...held,
            owner: stake.owner,
            owned: id,
          })),
        ),
    )
    .sort((a, b) => compare(a.from, b.from) || compare(a.owner, b.owner));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
