import { inspectorMessages } from '../../messages/index.js';

/** How many ties are in force and how many ended before: `1 now, 2 earlier`. */
export function countNow(ties: readonly { ended: boolean }[]): string {
  const { now, nowAndEarlier } = inspectorMessages.counts;
  const ended = ties.filter((tie) => tie.ended).length;
  const current = ties.length - ended;
  return ended === 0 ? now(current) : nowAndEarlier(current, ended);
}
