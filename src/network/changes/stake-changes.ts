import { earliestDay, type Day, type Holding, type PartialDate } from '../../model/index.js';
import type { Snapshot, StakeOnDay } from '../snapshot.js';
import { stakeEnd } from '../stake-end.js';
import { pairsById } from './by-id.js';
import type { Change, StakeChange } from './change.js';
import { compareHoldings } from './compare-shares.js';

function isNothing(holding: Holding | undefined): boolean {
  return holding?.capital === 0 && (holding.votes ?? 0) === 0;
}

/** The holding with which the last run without a gap begins that leads up to one. */
function beginningOf({ stake: { holdings }, holding }: StakeOnDay): Holding {
  let at = holdings.indexOf(holding);
  while (at > 0 && holdings[at - 1]?.until === holdings[at]?.from && !isNothing(holdings[at - 1])) {
    at -= 1;
  }
  return holdings[at] ?? holding;
}

/** The holdings of a stake that began after a day and before the one in force. */
function holdingsBetween({ stake: { holdings }, holding }: StakeOnDay, day: Day): Holding[] {
  const end = holdings.indexOf(holding);
  return holdings.slice(0, end).filter((one) => earliestDay(one.from) > day && !isNothing(one));
}

/** The sources of a holding and, where its end is on record as a share of zero, first those of that. */
function sourcesOfEnd({ stake: { holdings }, holding }: StakeOnDay): string[] {
  const next = holdings[holdings.indexOf(holding) + 1];
  return next && isNothing(next) ? [...next.sources, ...holding.sources] : holding.sources;
}

/** When something came about, and who says so. */
interface Evidence {
  date: PartialDate | undefined;
  until?: PartialDate | undefined;
  sources: readonly string[];
  doubt: Holding['doubt'];
}

/** Written out, since it is made hundreds of times: spreading other objects takes most of the time. */
function stakeChange(
  kind: StakeChange['kind'],
  { stake }: StakeOnDay,
  [before, after]: readonly [Holding | undefined, Holding | undefined],
  between: readonly Holding[],
  { capital, votes }: Partial<ReturnType<typeof compareHoldings>>,
  { date, until, sources, doubt }: Evidence,
): Change {
  const type = 'stake';
  return {
    type,
    kind,
    stake,
    before,
    after,
    between,
    capital,
    votes,
    date,
    until,
    sources,
    doubt,
  };
}

/** What was not held before. */
function gained(onDay: StakeOnDay, day: Day): Change {
  const { holding } = onDay;
  const first = beginningOf(onDay);
  const isOne = first === holding;
  const sources = isOne ? holding.sources : [...new Set([...first.sources, ...holding.sources])];
  const evidence = { date: first.from, sources, doubt: first.doubt ?? holding.doubt };
  const between = isOne ? [] : holdingsBetween(onDay, day);
  return stakeChange('gained', onDay, [undefined, holding], between, {}, evidence);
}

/** What was held before, unless it is the same or cannot be told from it. */
function changed(before: Holding, onDay: StakeOnDay, day: Day): Change[] {
  const { holding } = onDay;
  if (holding === before) return [];
  const directions = compareHoldings(before, holding);
  const kind = directions.capital ?? directions.votes;
  if (!kind) return [];
  const { from: date, sources, doubt } = holding;
  const between = holdingsBetween(onDay, day);
  const evidence = { date, sources, doubt };
  return [stakeChange(kind, onDay, [before, holding], between, directions, evidence)];
}

/** What was held before and is no more. */
function lost(before: Holding, onDay: StakeOnDay, day: Day): Change {
  const { holding } = onDay;
  const between = [...holdingsBetween(onDay, day), holding].filter(
    (one) => one !== before && earliestDay(one.from) > day,
  );
  const sources = sourcesOfEnd(onDay);
  const evidence = { date: stakeEnd(onDay), sources, doubt: holding.doubt };
  return stakeChange('lost', onDay, [before, undefined], between, {}, evidence);
}

/** What was held only in between. */
function passing(onDay: StakeOnDay, day: Day): Change {
  const { holding } = onDay;
  const between = [...holdingsBetween(onDay, day), holding];
  const evidence = {
    date: beginningOf(onDay).from,
    until: stakeEnd(onDay),
    sources: sourcesOfEnd(onDay),
    doubt: holding.doubt,
  };
  return stakeChange('passing', onDay, [undefined, undefined], between, {}, evidence);
}

/** Stakes that were gained, lost, raised or lowered between two days, or held only between them. */
export function changesOfStakes(earlier: Snapshot, later: Snapshot): Change[] {
  const { day } = earlier;
  const changes: Change[] = [];
  for (const [first, last] of pairsById(earlier.stakes, later.stakes, ({ stake }) => stake.id)) {
    // Once begun, a stake is in every later snapshot, but for the changeover of a coarse date.
    if (!last) continue;
    const isBefore = first !== undefined && !first.ended;
    if (isBefore && last.ended) changes.push(lost(first.holding, last, day));
    else if (isBefore) changes.push(...changed(first.holding, last, day));
    else if (!last.ended) changes.push(gained(last, day));
    else if (first?.holding !== last.holding) changes.push(passing(last, day));
  }
  return changes;
}
