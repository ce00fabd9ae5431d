import { searchIndexSteps, type NetworkIndex, type SearchIndex } from '../../network/index.js';
import { inSlices } from '../../store/index.js';

/** Builds the search index of a data set without blocking the page; undefined once aborted. Loaded with the first search. */
export function buildSearchIndex(
  index: NetworkIndex,
  signal: AbortSignal,
): Promise<SearchIndex | undefined> {
  return inSlices(searchIndexSteps(index), signal);
}
