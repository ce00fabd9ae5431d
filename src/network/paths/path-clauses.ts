import type { Day } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import type { AllianceOnDay, StakeOnDay, TalksOnDay } from '../snapshot.js';
import { tieOnDay, type TieOnDay } from './tie-on-day.js';

/** The ids of the two parties that a step leads from and to. */
type Ends = readonly [string, string];

/** What is said of a path, of one or more of its steps. */
export type PathClause =
  /** Each stake is in the owner of the next one. */
  | { type: 'chain'; stakes: readonly StakeOnDay[] }
  /** One owner holds both parties. */
  | { type: 'common-owner'; stakes: readonly [StakeOnDay, StakeOnDay] }
  /** Two owners hold the same party. */
  | { type: 'common-holding'; stakes: readonly [StakeOnDay, StakeOnDay] }
  | { type: 'alliance'; ends: Ends; onDay: AllianceOnDay }
  | { type: 'talks'; ends: Ends; onDay: TalksOnDay };

type Direction = 'down' | 'up';

/** Stakes one after the other on a path that all lead down to what is owned, or all up to an owner. */
interface Run {
  type: 'run';
  direction: Direction;
  /** In the order of the path. */
  stakes: StakeOnDay[];
}

type Part = Run | Exclude<PathClause, { type: 'chain' | 'common-owner' | 'common-holding' }>;

function append(parts: Part[], tie: TieOnDay, ends: Ends): void {
  if (tie.type !== 'stake') {
    parts.push({ ...tie, ends });
    return;
  }
  const direction = tie.onDay.stake.owner === ends[0] ? 'down' : 'up';
  const last = parts.at(-1);
  if (last?.type === 'run' && last.direction === direction) last.stakes.push(tie.onDay);
  else parts.push({ type: 'run', direction, stakes: [tie.onDay] });
}

/** A stake up and one down again, or one down and one up again, as one clause. */
function pairOf(part: Part | undefined, next: Part | undefined): PathClause | undefined {
  if (part?.type !== 'run' || next?.type !== 'run') return undefined;
  const [first, ...others] = part.stakes;
  const [second, ...more] = next.stakes;
  if (!first || !second || others.length > 0 || more.length > 0) return undefined;
  const type = part.direction === 'up' ? 'common-owner' : 'common-holding';
  return { type, stakes: [first, second] };
}

function clauseOf(part: Part): PathClause {
  if (part.type !== 'run') return part;
  const { direction, stakes } = part;
  return { type: 'chain', stakes: direction === 'down' ? stakes : [...stakes].reverse() };
}

/**
 * What is said of steps on a day, each from one party of a list to the next by some of
 * its ties; the first tie of each step is stated. Ids that name no tie are left out.
 */
export function pathClauses(
  index: NetworkIndex,
  { parties, steps }: { parties: readonly string[]; steps: readonly (readonly string[])[] },
  day: Day,
): PathClause[] {
  const parts: Part[] = [];
  steps.forEach(([tie = ''], place) => {
    const onDay = tieOnDay(index, tie, day);
    if (onDay) append(parts, onDay, [parties[place] ?? '', parties[place + 1] ?? '']);
  });
  const clauses: PathClause[] = [];
  for (let place = 0; place < parts.length; place += 1) {
    const [part, next] = [parts[place], parts[place + 1]];
    const pair = pairOf(part, next);
    if (pair) place += 1;
    if (pair) clauses.push(pair);
    else if (part) clauses.push(clauseOf(part));
  }
  return clauses;
}
