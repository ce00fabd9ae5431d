import type { Dataset } from '../model/index.js';
import { alliancePairs, type Pair } from './alliance-pairs.js';

/**
 * All pairs of parties that own or are owned, or are allied, at any time; twice
 * where two ties say so. Talks tie nobody: they are in the data because they
 * may have come to nothing.
 */
export function tiedPairs({ stakes, alliances }: Dataset): Pair[] {
  return [
    ...stakes.map(({ owner, owned }): Pair => [owner, owned]),
    ...alliances.flatMap(({ members }) => alliancePairs(members.map(({ party }) => party))),
  ];
}
