import type { Brand, Day, Party } from '../model/index.js';
import { phaseAt } from './phase-at.js';

/** The brands of a party on a day, the more important ones first; one without a beginning was always its own. */
export function brandsOn({ brands = [] }: Party, day: Day): Brand[] {
  return brands.filter(({ from = '1000', until }) => phaseAt(day, from, until).phase === 'within');
}
