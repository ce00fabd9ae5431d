import type { SearchHit } from '../../network/index.js';

/**
 * What was found, with the hits that are listed already in their places, and what is new
 * behind them: for a list that somebody is about to choose from.
 */
export function keepInPlace(
  listed: readonly SearchHit[],
  found: readonly SearchHit[],
): SearchHit[] {
  const byKey = new Map(found.map((hit) => [hit.key, hit]));
  const kept = listed.map((hit) => byKey.get(hit.key) ?? hit);
  const keys = new Set(kept.map(({ key }) => key));
  return [...kept, ...found.filter(({ key }) => !keys.has(key))];
}
