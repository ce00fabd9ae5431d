import {
  talksEnd,
  type Alliance,
  type Day,
  type PartialDate,
  type Share,
  type Stake,
  type Talks,
  type TalksOutcome,
} from '../../model/index.js';
import { allianceBeginning, allianceEnd } from '../alliance-dates.js';
import { isUnconfirmed } from '../confirmed.js';
import { knownDisputes } from '../disputed-records.js';
import { isAfter } from '../later.js';
import { nameAt } from '../name-at.js';
import type { NetworkIndex } from '../network-index.js';
import { hasMajority } from '../owner-shares.js';
import type { AllianceOnDay, Snapshot, StakeOnDay, TalksOnDay } from '../snapshot.js';
import { stakeEnd } from '../stake-end.js';
import { mapIn } from '../list-steps.js';
import type { Steps } from '../steps.js';
import { hasAllParts, newestSource, type Evidence } from './evidence.js';

/** How a tie stands on the day: stakes and alliances hold, surely or not, or have ended. */
export type TieState = 'held' | 'uncertain' | 'ended' | TalksOutcome;

/** What a tie is: of talks what they are about. */
type TieKind =
  | { type: 'stake'; isMajority: boolean; onDay: StakeOnDay }
  | { type: 'alliance'; name: string }
  | { type: 'talks'; title: string; aim: Talks['aim'] };

/** A tie on a day, with what a reader compares it by. */
export type TieRow = TieKind & {
  id: string;
  /** The name of the owner, of the first member, or of the party that talked with the others. */
  from: string;
  /** The names of the owned party, of the other members, or of those that were talked with. */
  to: readonly string[];
  /** Of a stake only. */
  capital: Share | undefined;
  /** Of a stake only, where the data set gives votes besides the capital. */
  votes: Share | undefined;
  /** The date of the holding, of the first two members, or of the beginning of talks. */
  since: PartialDate;
  /** When it ended; undefined while it has not. */
  until: PartialDate | undefined;
  state: TieState;
  /** The date of the newest source of a stake or alliance that was not confirmed for years on the day. */
  lastConfirmed: PartialDate | undefined;
  /** Undefined as long as parts of the data set are not loaded. */
  evidence: Evidence | undefined;
};

/** The record of a tie with all that is loaded of it. */
function recordOf(id: string, index: NetworkIndex): Stake | Alliance | Talks | undefined {
  const details = index.tie(id);
  switch (details?.type) {
    case 'stake':
      return details.stake;
    case 'alliance':
      return details.alliance;
    case 'talks':
      return details.talks;
    case undefined:
      return undefined;
  }
}

interface Lookup {
  day: Day;
  index: NetworkIndex;
  nameOf: (id: string) => string;
  evidenceOf: (id: string, sources: readonly string[]) => Evidence | undefined;
}

function stateOf({ ended, certain }: { ended: boolean; certain: boolean }): TieState {
  if (ended) return 'ended';
  return certain ? 'held' : 'uncertain';
}

function lapsedConfirmation(
  { lastConfirmed }: StakeOnDay | AllianceOnDay,
  day: Day,
): PartialDate | undefined {
  return isUnconfirmed(day, lastConfirmed) ? lastConfirmed : undefined;
}

function stakeRow(onDay: StakeOnDay, { day, nameOf, evidenceOf }: Lookup): TieRow {
  const { stake, holding } = onDay;
  return {
    type: 'stake',
    id: stake.id,
    isMajority: hasMajority(onDay),
    onDay,
    from: nameOf(stake.owner),
    to: [nameOf(stake.owned)],
    capital: holding.capital,
    votes: holding.votes,
    since: holding.from,
    until: stakeEnd(onDay),
    state: stateOf(onDay),
    lastConfirmed: lapsedConfirmation(onDay, day),
    evidence: evidenceOf(stake.id, holding.sources),
  };
}

function allianceRow(onDay: AllianceOnDay, { day, nameOf, evidenceOf }: Lookup): TieRow {
  const { alliance, members } = onDay;
  const [first = '', ...others] = members.map(({ party }) => nameOf(party));
  return {
    type: 'alliance',
    id: alliance.id,
    name: alliance.name,
    from: first,
    to: others,
    capital: undefined,
    votes: undefined,
    since: allianceBeginning(alliance),
    until: allianceEnd(onDay),
    state: stateOf(onDay),
    lastConfirmed: lapsedConfirmation(onDay, day),
    evidence: evidenceOf(
      alliance.id,
      members.flatMap(({ sources }) => sources),
    ),
  };
}

function talksRow({ talks, state, ended }: TalksOnDay, lookup: Lookup): TieRow {
  const { day, index, nameOf, evidenceOf } = lookup;
  const [first = '', ...others] = talks.parties.map(nameOf);
  // The core of divided data has hardly any events.
  const details = index.tie(talks.id);
  const { events } = details?.type === 'talks' ? details.talks : talks;
  const known = events.filter(({ date }) => !isAfter(date, day));
  return {
    type: 'talks',
    id: talks.id,
    title: talks.title,
    aim: talks.aim,
    from: first,
    to: others,
    capital: undefined,
    votes: undefined,
    since: talks.from,
    until: ended ? talksEnd(talks) : undefined,
    state,
    lastConfirmed: undefined,
    evidence: evidenceOf(
      talks.id,
      known.flatMap(({ sources }) => sources),
    ),
  };
}

/**
 * All ties of a snapshot as the rows of a table: stakes, alliances, then talks,
 * each in the order of the data set; in steps. `index` is of the data set with the parts that
 * are loaded. The sources of a row are those of the figure, of the members, or of
 * the events until the day.
 */
export function* tieRows(snapshot: Snapshot, index: NetworkIndex): Steps<TieRow[]> {
  const { day } = snapshot;
  const isComplete = hasAllParts(index.dataset);
  const lookup: Lookup = {
    day,
    index,
    nameOf: (id) => {
      const party = index.party(id);
      return party ? nameAt(party, day) : id;
    },
    evidenceOf: (id, sources) => {
      if (!isComplete) return undefined;
      const { disputes } = recordOf(id, index) ?? {};
      return {
        disputes: knownDisputes(disputes, day).length,
        newestSource: newestSource(sources, index),
      };
    },
  };
  return [
    ...(yield* mapIn(snapshot.stakes, (onDay) => stakeRow(onDay, lookup))),
    ...(yield* mapIn(snapshot.alliances, (onDay) => allianceRow(onDay, lookup))),
    ...(yield* mapIn(snapshot.talks, (onDay) => talksRow(onDay, lookup))),
  ];
}
