import type { Day, Party } from '../model/index.js';
import { phaseAt } from './phase-at.js';

/** Whether a party exists on a day or, where a date is coarse, may exist. */
export function existsOn({ founded = '1000', dissolved }: Party, day: Day): boolean {
  return phaseAt(day, founded, dissolved).phase === 'within';
}
