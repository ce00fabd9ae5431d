import {
  earliestDay,
  latestDay,
  talksEnd,
  type Dataset,
  type Day,
  type PartialDate,
  type Stake,
} from '../../model/index.js';
import { settleChangeovers } from '../changeovers.js';
import { groupByKeys } from '../group-by.js';
import { stakeChanges, stakeOnDay } from '../stake-on-day.js';

/** After every day that can be written. */
const NEVER: Day = '9999-99-99';

/** The days from the first one on and before the other. */
export interface Span {
  from: Day;
  /** Undefined while no end is known. */
  until: Day | undefined;
}

/** That two things are tied in a span of time: two parties, or a party and a tie of several. */
export interface SpannedLink extends Span {
  a: string;
  b: string;
}

/** All days on which an interval of partial dates may hold, as `phaseAt` has it. */
function spanOf(from: PartialDate | undefined, until: PartialDate | undefined): Span {
  return {
    from: from === undefined ? '' : earliestDay(from),
    until: until === undefined ? undefined : latestDay(until),
  };
}

function intersection(...spans: readonly Span[]): Span | undefined {
  let [from, until] = ['', NEVER];
  for (const span of spans) {
    if (span.from > from) from = span.from;
    if ((span.until ?? NEVER) < until) until = span.until ?? NEVER;
  }
  if (from >= until) return undefined;
  return { from, until: until === NEVER ? undefined : until };
}

/** The days on which each stake in one party is in force, between two changes of its owners. */
function* spansOfOwners(stakes: readonly Stake[]): Generator<{ stake: Stake; span: Span }> {
  const changes = [...new Set(stakes.flatMap((stake) => stakeChanges(stake)))].sort();
  for (const [index, from] of changes.entries()) {
    const onDay = stakes.flatMap((stake) => stakeOnDay(stake, from) ?? []);
    for (const { stake, ended } of settleChangeovers(onDay, from)) {
      if (!ended) yield { stake, span: { from, until: changes[index + 1] } };
    }
  }
}

/**
 * When stakes, alliances and talks tie parties that exist, each in force as in a
 * `TieGraph` without talks that have ended.
 */
export function spannedLinks({ parties, stakes, alliances, talks }: Dataset): SpannedLink[] {
  const existence = new Map(
    parties.map(({ id, founded, dissolved }) => [id, spanOf(founded, dissolved)]),
  );
  const links: SpannedLink[] = [];
  const add = (a: string, b: string, span: Span, ...ids: readonly string[]): void => {
    const spans = ids.flatMap((id) => existence.get(id) ?? []);
    const common = spans.length === ids.length ? intersection(span, ...spans) : undefined;
    if (common) links.push({ a, b, ...common });
  };
  for (const inOne of groupByKeys(stakes, ({ owned }) => [owned]).values()) {
    for (const { stake, span } of spansOfOwners(inOne)) {
      const { owner, owned } = stake;
      add(owner, owned, span, owner, owned);
    }
  }
  // The tie itself is between its members: they are connected while two of them are in it.
  for (const { id, members } of alliances) {
    for (const { party, from, until } of members)
      add(party, `tie ${id}`, spanOf(from, until), party);
  }
  for (const one of talks) {
    const span = spanOf(one.from, talksEnd(one));
    for (const party of one.parties) add(party, `tie ${one.id}`, span, party);
  }
  return links;
}
