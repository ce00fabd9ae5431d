import { MAJORITY } from './owner-shares.js';

/** Whether a threshold in percent of the votes is itself enough for control: half is not, less than half is. */
export function isInclusive(threshold: number): boolean {
  return threshold < MAJORITY;
}
