import { isDay, type Day } from '../model/index.js';

/** So many days are shown beside each other. */
export const MOST_DAYS = 6;

/** Days in the order of time, each once; none where these are not from two to six days that exist. */
export function daysInOrder(days: readonly Day[]): readonly Day[] {
  const inOrder = [...new Set(days)].sort();
  const isSensible = inOrder.length > 1 && inOrder.length <= MOST_DAYS && inOrder.every(isDay);
  return isSensible ? inOrder : [];
}
