import { earliestDay, type Day, type Holding, type Stake } from '../model/index.js';
import type { NetworkIndex } from './network-index.js';
import { phaseAt } from './phase-at.js';
import type { StakeOnDay } from './snapshot.js';

/** A stake that may have begun by a day, in a company that is drawn with who held it before; and when. */
export interface OpenSuccessor {
  stake: Stake;
  from: Holding['from'];
}

/**
 * The stakes in a company that may have begun by a day although they are not among those that it has on that day,
 * because its coarse dates would else have two owners of the same shares; `owners` are those of the day.
 */
export function openSuccessors(
  id: string,
  owners: readonly StakeOnDay[],
  index: NetworkIndex,
  day: Day,
): OpenSuccessor[] {
  const shown = new Set(owners.filter(({ ended }) => !ended).map(({ stake }) => stake.id));
  return index
    .stakesIn(id)
    .filter((stake) => stake.owner !== id && !shown.has(stake.id))
    .flatMap((stake): OpenSuccessor[] => {
      const holding = stake.holdings.findLast(({ from }) => earliestDay(from) <= day);
      if (!holding || holding.capital === 0) return [];
      const { phase, certain } = phaseAt(day, holding.from, holding.until);
      const isOpen = phase === 'within' && !certain && !phaseAt(day, holding.from).certain;
      return isOpen ? [{ stake, from: holding.from }] : [];
    });
}
