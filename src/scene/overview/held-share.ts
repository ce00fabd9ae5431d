import { formatShortShare, messages } from '../../messages/index.js';
import type { Holding } from '../../model/index.js';

/** What a holding comes to: its votes where those are recorded, else its capital; empty where neither is known. */
export function heldShare({ capital, votes }: Holding): string {
  if (votes !== undefined && votes !== 'unknown') {
    return messages.share.ofVotes(formatShortShare(votes));
  }
  return capital === 'unknown' ? '' : formatShortShare(capital);
}
