import {
  earliestDay,
  latestDay,
  shareBounds,
  type Dataset,
  type Day,
} from '../../src/model/index.js';
import { stakeChanges, stakeOnDay, type StakeOnDay } from '../../src/network/index.js';
import type { Section } from './section.js';

/** Sums of exact figures may miss 100 by the rounding of binary fractions, never by this much. */
const ROUNDING_ERROR_PERCENT = 1e-6;

function sumOf(stakes: readonly StakeOnDay[]): number {
  return stakes.reduce((sum, { holding }) => sum + shareBounds(holding.capital).min, 0);
}

/** The coarse dates that leave open whether one of these holdings was in force on a day. */
function coarseDates(stakes: readonly StakeOnDay[], day: Day): string[] {
  const dates = stakes.flatMap(({ holding: { from, until } }) => [from, until ?? '9999']);
  return dates.filter((date) => earliestDay(date) <= day && day < latestDay(date));
}

/**
 * Companies whose old and new owners may hold more than the whole together, because
 * the date of the change is coarse. Readers are shown one of them.
 */
export function changeovers(dataset: Dataset): Section {
  const entries = dataset.parties.flatMap(({ id }, index) => {
    const stakes = dataset.stakes.filter(({ owned }) => owned === id);
    const days = [...new Set(stakes.flatMap((stake) => stakeChanges(stake)))].sort();
    const found = new Set<string>();
    for (const day of days) {
      const inForce = stakes
        .flatMap((stake) => stakeOnDay(stake, day) ?? [])
        .filter(({ ended }) => !ended);
      if (sumOf(inForce) <= 100 + ROUNDING_ERROR_PERCENT) continue;
      for (const date of coarseDates(inForce, day)) found.add(date);
    }
    const text = `${id}: ${[...found].join(', ')}`;
    return found.size === 0 ? [] : [{ path: `parties[${index}]`, text }];
  });
  return {
    name: 'changeovers',
    title: 'changes of owners whose coarse dates let the shares add to more than 100%',
    suggestion:
      'Find the day. Until then readers see the new owner, or the old one where it surely held.',
    entries,
  };
}
