import {
  dayBefore,
  earliestDay,
  isDay,
  type Day,
  type PartialDate,
  type PartyKind,
  type Stake,
} from '../../model/index.js';
import type { Draft } from './draft.js';
import type { TieFacts } from './draft-records.js';
import { arrangeHoldings, type DatedTie } from './arrange-holdings.js';
import type { MadeIds } from './made-ids.js';

/** Kinds of parties that are not divided into shares and so cannot hold their own. */
const WITHOUT_SHARES: ReadonlySet<PartyKind | undefined> = new Set<PartyKind>([
  'state',
  'family',
  'person',
  'dispersed',
]);

interface StakesOptions {
  compiled: Day;
  idOf: (key: string) => string | undefined;
  ids: MadeIds;
  /** Called with the part of the data set that is made. */
  onMade: (done: number) => void;
}

/** After so many ties it is told how many are done. */
const TIES_TOLD = 5000;

/** The first day that any tie names, or the day of compilation where that comes before. */
function firstDay(ties: readonly TieFacts[], compiled: Day): Day {
  let first = compiled;
  for (const { from, until } of ties) {
    for (const date of [from, until]) {
      if (date !== undefined && earliestDay(date) < first) first = earliestDay(date);
    }
  }
  return first;
}

/** A day before a date, for what is known to have ended on it and nothing else. */
function before(until: PartialDate): PartialDate {
  if (isDay(until)) return dayBefore(until);
  return dayBefore(earliestDay(until));
}

/** The stakes of a draft: one for each owner and owned party, with its holdings in order. */
export function stakesOf(draft: Draft, { compiled, idOf, ids, onMade }: StakesOptions): Stake[] {
  const { report } = draft;
  const first = firstDay(draft.ties, compiled);
  const pairs = new Map<string, { owner: string; owned: string; ties: DatedTie[] }>();
  for (const [index, tie] of draft.ties.entries()) {
    if (index % TIES_TOLD === 0) onMade(0.2 + (0.4 * index) / draft.ties.length);
    const owner = idOf(tie.owner);
    const owned = idOf(tie.owned);
    if (owner === undefined || owned === undefined) continue;
    const kind = draft.parties.get(tie.owner)?.facts.kind;
    if (owner === owned && kind !== undefined && WITHOUT_SHARES.has(kind)) {
      report.note('own-share-of-one', { kind }, tie.place);
      continue;
    }
    const dated = withDates(draft, tie, first);
    if (!dated) continue;
    // A space cannot be part of an id, so no two pairs share a key.
    const key = `${owner} ${owned}`;
    const pair = pairs.get(key);
    if (pair) pair.ties.push(dated);
    else pairs.set(key, { owner, owned, ties: [dated] });
  }
  return [...pairs.values()].map(({ owner, owned, ties }, index) => {
    if (index % TIES_TOLD === 0) onMade(0.6 + (0.3 * index) / pairs.size);
    const id = ids.make(`${owner}-${owned}`.slice(0, 60), 'stake');
    return { id, owner, owned, ...arrangeHoldings(ties, report) };
  });
}

/** A tie with a beginning, and with the end that the end of a party gives it; undefined where it would end before. */
function withDates(draft: Draft, tie: TieFacts, first: Day): DatedTie | undefined {
  const { report, parties } = draft;
  let { from, until } = tie;
  if (until === undefined) {
    const ends = [tie.owner, tie.owned]
      .map((key) => parties.get(key)?.facts.dissolved)
      .filter((end) => end !== undefined);
    const end = ends.sort()[0];
    if (end !== undefined && (from === undefined || earliestDay(from) < earliestDay(end))) {
      report.note('dissolution-ends', {}, tie.place);
      until = end;
    }
  }
  if (from === undefined) {
    from = until !== undefined && earliestDay(until) <= first ? before(until) : first;
    report.note('from-made', { from }, tie.place);
    const doubt = tie.doubt ?? { kind: 'date' };
    return { ...tie, from, until, doubt };
  }
  if (until !== undefined && (earliestDay(until) < earliestDay(from) || until === from)) {
    if (!isDay(from) && until === from) return { ...tie, from, until };
    report.note('ended-before-begun', {}, tie.place);
    return undefined;
  }
  return { ...tie, from, until };
}
