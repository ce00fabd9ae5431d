import type { Brand, Day, Party } from '../model/index.js';
import { phaseAt, type IntervalPhase } from './phase-at.js';

/** Whether a party has a brand on a day; one without a beginning was always its own. */
export function brandPhase({ from = '1000', until }: Brand, day: Day): IntervalPhase['phase'] {
  return phaseAt(day, from, until).phase;
}

/** The brands of a party on a day, the more important ones first. */
export function brandsOn({ brands = [] }: Party, day: Day): Brand[] {
  return brands.filter((brand) => brandPhase(brand, day) === 'within');
}
