import type { Day, Holding, PartialDate, Stake } from '../model/index.js';
import { phaseAt, phaseChanges } from './phase-at.js';
import type { StakeOnDay } from './snapshot.js';

function holdsNothing({ capital, votes = 0 }: Holding): boolean {
  return capital === 0 && votes === 0;
}

/** A stake as it was on a day; null before its first holding. */
export function stakeOnDay(stake: Stake, day: Day): StakeOnDay | null {
  let latest: StakeOnDay | undefined;
  for (const holding of stake.holdings) {
    const { phase, certain } = phaseAt(day, holding.from, holding.until);
    if (phase === 'before') break;
    if (!holdsNothing(holding)) latest = { stake, holding, ended: phase === 'after', certain };
    else if (latest) {
      // A share of zero records the end of a stake that came back or may come back.
      const hasBegun = phaseAt(day, holding.from).certain;
      latest = { ...latest, ended: latest.ended || hasBegun, certain: hasBegun };
    }
  }
  return latest ?? null;
}

/** When a stake that has ended did: with its last holding, or where the next one, of zero, begins. */
export function stakeEnd({ stake, holding, ended }: StakeOnDay): PartialDate | undefined {
  if (!ended) return undefined;
  const next = stake.holdings[stake.holdings.indexOf(holding) + 1];
  return holding.until ?? next?.from;
}

/** Every day on which a stake may change. */
export function stakeChanges({ holdings }: Stake): Day[] {
  return holdings.flatMap(({ from, until }) => phaseChanges(from, until));
}
