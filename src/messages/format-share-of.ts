import type { Share } from '../model/index.js';
import { share as words } from './en/share.js';
import { formatShare, type FormatShareOptions } from './format-share.js';

/** A share of the capital where nothing else says what it is of: `35.7%` or `share unknown`. */
export function formatShareOfCapital(share: Share, options?: FormatShareOptions): string {
  return share === 'unknown' ? words.capitalUnknown : formatShare(share, options);
}

/** A share of the votes: `15% of votes` or `votes unknown`. */
export function formatShareOfVotes(share: Share, options?: FormatShareOptions): string {
  return share === 'unknown' ? words.votesUnknown : words.ofVotes(formatShare(share, options));
}
