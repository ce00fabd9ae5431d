import type { Day, Party } from '../model/index.js';
import { phaseAt } from './phase-at.js';
import { isCompany } from './party-kinds.js';
import type { Snapshot } from './snapshot.js';

/** Whether a party makes vehicles on a day or, where a date is coarse, may do so. */
function makesVehiclesOn({ makesVehicles = [] }: Party, day: Day): boolean {
  return makesVehicles.some(({ from, until }) => phaseAt(day, from, until).phase === 'within');
}

/**
 * The ids of the parties that make vehicles on the day of a snapshot. Where
 * nothing is said of it for any party, as in data of other industries, all
 * companies and joint ventures count as makers.
 */
export function makersOn({ day, parties }: Snapshot): Set<string> {
  const isSaid = parties.some(({ makesVehicles }) => makesVehicles !== undefined);
  const makers = parties.filter((party) =>
    isSaid ? makesVehiclesOn(party, day) : isCompany(party),
  );
  return new Set(makers.map(({ id }) => id));
}
