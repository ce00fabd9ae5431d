import type { Dataset } from '../model/index.js';

const MOST_PARTIES = 300;
const MOST_TIES = 2000;

/** Whether a data set is so small that its first positions and a draft of its network take the page some milliseconds. */
export function isSmall({ parties, stakes, alliances, talks }: Dataset): boolean {
  const ties = stakes.length + alliances.length + talks.length;
  return parties.length <= MOST_PARTIES && ties <= MOST_TIES;
}
