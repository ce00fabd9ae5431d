import { earliestDay, latestDay, type Day, type Holding, type Stake } from '../model/index.js';
import { asRecorded, confirmedChanges, isUnconfirmed, type ConfirmedOf } from './confirmed.js';
import { phaseAt } from './phase-at.js';
import type { StakeOnDay } from './snapshot.js';

function holdsNothing({ capital, votes = 0 }: Holding): boolean {
  return capital === 0 && votes === 0;
}

/** The stake with one of its holdings, before anything but its dates is considered. */
function byDates(stake: Stake, day: Day): StakeOnDay | undefined {
  let latest: StakeOnDay | undefined;
  let begun = false;
  for (const holding of stake.holdings) {
    const { from, until } = holding;
    const { phase, certain } = phaseAt(day, from, until);
    if (phase === 'before') break;
    if (!holdsNothing(holding)) {
      // Where a holding follows another one, the stake goes on, whenever the share changed.
      begun = (begun && latest?.holding.until === from) || day >= latestDay(from);
      const lasting = until === undefined || day < earliestDay(until);
      const ended = phase === 'after';
      latest = { stake, holding, ended, coarse: !certain, certain: ended || (begun && lasting) };
    } else if (latest) {
      // A share of zero records the end of a stake that came back or may come back.
      const hasBegun = phaseAt(day, from).certain;
      latest = { ...latest, ended: latest.ended || hasBegun, coarse: !hasBegun, certain: hasBegun };
    }
  }
  return latest;
}

/**
 * A stake as it was on a day; null before its first holding. `confirmedOf` gives the
 * date of the newest source of a holding.
 */
export function stakeOnDay(
  stake: Stake,
  day: Day,
  confirmedOf: ConfirmedOf = asRecorded,
): StakeOnDay | null {
  const onDay = byDates(stake, day);
  if (!onDay) return null;
  const { holding, ended, certain } = onDay;
  const lastConfirmed = ended || holding.until !== undefined ? undefined : confirmedOf(holding);
  const isDoubted = holding.doubt?.kind === 'existence' || isUnconfirmed(day, lastConfirmed);
  return { ...onDay, certain: certain && !isDoubted, lastConfirmed };
}

/** Every day on which a stake may change. */
export function stakeChanges({ holdings }: Stake, confirmedOf: ConfirmedOf = asRecorded): Day[] {
  return holdings.flatMap((holding) => confirmedChanges(holding, confirmedOf));
}
