import { formatShare, type inspectorMessages } from '../../messages/index.js';
import type { Share } from '../../model/index.js';
import { isApproximate, votesAgainstCapital, type StakeOnDay } from '../../network/index.js';
import { nameOf, type NameContext } from './context.js';

export type HoldingWords = Parameters<typeof inspectorMessages.ownership.noneAbove>[1];

/** A holding with its figures and names formatted. */
export function holdingInWords(
  { stake, holding, certain, ended }: StakeOnDay,
  context: NameContext,
): HoldingWords {
  const { capital, votes } = holding;
  const approximate = isApproximate(holding);
  const against = votesAgainstCapital(holding);
  const format = (share: Share): string => formatShare(share, { approximate });
  return {
    owner: nameOf(context, stake.owner),
    owned: nameOf(context, stake.owned),
    capital: capital === 'unknown' ? undefined : format(capital),
    isWhole: capital === 100,
    votes: votes === undefined || votes === 'unknown' || !against ? undefined : format(votes),
    votesAgainstCapital: against,
    isDoubtful: !certain && !ended,
  };
}
