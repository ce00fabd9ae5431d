import { messages } from '../../messages/index.js';
import type { SearchHit, SearchResult } from '../../network/index.js';
import { keepInPlace } from './keep-in-place.js';

/** What is listed for a text. */
export interface Listing {
  text: string;
  /** What was found for it; undefined until the names are there. */
  result: SearchResult | undefined;
  hits: readonly SearchHit[];
}

export const EMPTY_LISTING: Listing = { text: '', result: undefined, hits: [] };

/**
 * Lists what was found for a text. While somebody is about to choose from the list,
 * what is listed for the same text stays in its place.
 */
export function listed(
  last: Listing,
  text: string,
  result: SearchResult | undefined,
  isChoosing: boolean,
): Listing {
  if (text === last.text && result === last.result) return last;
  if (!result) return { text, result, hits: [] };
  const hits = isChoosing && text === last.text ? keepInPlace(last.hits, result.hits) : result.hits;
  return { text, result, hits };
}

/** How much was found, in words. */
export function summaryOf({ result, hits }: Listing): string {
  const { loading, count, countOf } = messages.search;
  if (!result) return loading;
  return result.count > hits.length ? countOf(hits.length, result.count) : count(hits.length);
}

/** What is to be read beside the options: how much was found where that is not seen, and whether names are missing. */
export function notesOn(listing: Listing, missingNames: 'loading' | 'failed' | null): string[] {
  const { result, hits } = listing;
  const { namesLoading, namesFailed } = messages.search;
  if (!result) return [summaryOf(listing)];
  const isAllSeen = hits.length > 0 && hits.length >= result.count;
  const missing = missingNames === 'failed' ? namesFailed : namesLoading;
  return [...(isAllSeen ? [] : [summaryOf(listing)]), ...(missingNames ? [missing] : [])];
}
