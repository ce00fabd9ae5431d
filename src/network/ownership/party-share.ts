import { largestFirst } from './largest-first.js';
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

/**
 * The shares of some parties by number, in the order of `bySize`; those that are nothing
 * but for the error of binary fractions are left out. The shares are rounded in place.
 */
export function sharesOf(
  parties: Int32Array,
  least: Float64Array,
  most: Float64Array,
  ids: readonly string[],
): PartyShare[] {
  const held = parties.filter((party) => {
    const [lower, upper] = [least[party] ?? 0, most[party] ?? 0];
    const min = withoutNoise(Math.max(0, lower));
    // Mostly both ends are the same, which need not be rounded twice.
    const max = upper === lower ? min : Math.max(min, withoutNoise(upper));
    least[party] = min;
    most[party] = max;
    return max > 0;
  });
  const order = largestFirst(held, least, (a, b) => {
    return (most[b] ?? 0) - (most[a] ?? 0) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1);
  });
  const shares: PartyShare[] = [];
  for (const party of order) {
    const share = { min: least[party] ?? 0, max: most[party] ?? 0 };
    shares.push({ party: ids[party] ?? '', share });
  }
  return shares;
}
