import { largestFirst } from './largest-first.js';
import type { OwnershipGraph } from './ownership-graph.js';
import { withoutNoise, type ShareBounds } from './percent.js';

/** A party and a share, in percent. */
export interface PartyShare {
  /** The id of the party. */
  party: string;
  share: ShareBounds;
}

/** The largest first, by the lower end and then the upper; of equal ones the first by id. */
export function bySize(a: PartyShare, b: PartyShare): number {
  return b.share.min - a.share.min || b.share.max - a.share.max || (a.party < b.party ? -1 : 1);
}

type Parties = Pick<OwnershipGraph, 'ids' | 'numberOf'>;

const orders = new WeakMap<readonly string[], Int32Array>();

/** The numbers of all parties in the order of their ids. Found once for each graph. */
function byId({ ids, numberOf }: Parties): Int32Array {
  const known = orders.get(ids);
  if (known) return known;
  const order = Int32Array.from([...ids].sort(), (id) => numberOf.get(id) ?? 0);
  orders.set(ids, order);
  return order;
}

/**
 * What parties have, by their numbers, in the order of `bySize`; those that have nothing
 * but for the error of binary fractions are left out. The shares are rounded in place.
 */
export function sharesOf(least: Float64Array, most: Float64Array, parties: Parties): PartyShare[] {
  const { ids } = parties;
  const held = new Int32Array(ids.length);
  let count = 0;
  for (const party of byId(parties)) {
    const [lower, upper] = [least[party] ?? 0, most[party] ?? 0];
    if (upper === 0) continue;
    const min = withoutNoise(Math.max(0, lower));
    // Mostly both ends are the same, which need not be rounded twice.
    const max = upper === lower ? min : Math.max(min, withoutNoise(upper));
    least[party] = min;
    most[party] = max;
    if (max > 0) held[count++] = party;
  }
  const order = largestFirst(
    held.subarray(0, count),
    least,
    (a, b) => (most[b] ?? 0) - (most[a] ?? 0) || 0,
  );
  const shares: PartyShare[] = [];
  for (const party of order) {
    const share = { min: least[party] ?? 0, max: most[party] ?? 0 };
    shares.push({ party: ids[party] ?? '', share });
  }
  return shares;
}
