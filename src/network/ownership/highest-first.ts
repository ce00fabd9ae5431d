import { Heap } from '../paths/heap.js';
import type { Voting } from './voting.js';

/** Companies by number, each with a percentage. */
type Percentages = Map<number, number>;

/**
 * Adds to a holder always the company next in which most votes are found, and gives for
 * each the fewest votes with which one was added up to then. `votesOf` says how many
 * votes in a company an edge of one that was added brings to light.
 */
export function highestFirst(
  { byOwner: { starts, items }, owned, counts }: Voting,
  holder: number,
  votesOf: (edge: number, company: number) => number,
): Percentages {
  const fewest: Percentages = new Map([[holder, Infinity]]);
  const queue = new Heap<{ company: number; percent: number }>((a, b) => b.percent - a.percent);
  const add = (member: number): void => {
    for (let at = starts[member] ?? 0; at < (starts[member + 1] ?? 0); at++) {
      const edge = items[at] ?? 0;
      const company = owned[edge] ?? 0;
      if (counts[edge] !== 1 || fewest.has(company)) continue;
      queue.push({ company, percent: votesOf(edge, company) });
    }
  };
  let lowest = Infinity;
  add(holder);
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (fewest.has(next.company)) continue;
    lowest = Math.min(lowest, next.percent);
    fewest.set(next.company, lowest);
    add(next.company);
  }
  fewest.delete(holder);
  return fewest;
}
