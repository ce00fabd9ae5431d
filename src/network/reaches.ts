import { exceeds, type Sum } from './interest.js';
import { isInclusive } from './is-inclusive.js';

/** Whether a sum of interests is surely enough for control at a threshold in percent. */
export function reaches(sum: Sum, threshold: number): boolean {
  return exceeds(sum, threshold) || (isInclusive(threshold) && sum.percent === threshold);
}
