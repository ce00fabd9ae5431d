import type { SearchHit } from '../../network/index.js';

/**
 * What was found, with the hits that are listed already in their places, and what is new
 * behind them: for a list that somebody is about to choose from.
 */
export function keepInPlace(
  listed: readonly SearchHit[],
  found: readonly SearchHit[],
): SearchHit[] {
  const byId = new Map(found.map((hit) => [hit.id, hit]));
  const kept = listed.map((hit) => byId.get(hit.id) ?? hit);
  const ids = new Set(kept.map(({ id }) => id));
  return [...kept, ...found.filter(({ id }) => !ids.has(id))];
}
