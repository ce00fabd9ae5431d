import { shareBounds } from '../../model/index.js';
import type { StakeOnDay } from '../snapshot.js';
import type { Filters } from './filters.js';

/** How large stakes must be. */
export type ShareFilters = Pick<Filters, 'minimumShare' | 'basis'>;

/** Whether a stake surely reaches the minimum, if there is one. */
export function isLarge(
  { holding }: Pick<StakeOnDay, 'holding'>,
  { minimumShare, basis }: ShareFilters,
): boolean {
  if (minimumShare === 0) return true;
  const share = basis === 'votes' ? (holding.votes ?? holding.capital) : holding.capital;
  return shareBounds(share).min >= minimumShare;
}
