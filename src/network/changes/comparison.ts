import type { Day, Party } from '../../model/index.js';
import { groupByKeys } from '../group-by.js';
import type { NetworkIndex } from '../network-index.js';
import type { AllianceOnDay, Snapshot, StakeOnDay } from '../snapshot.js';
import { recordOf, type Change } from './change.js';
import { changesBetween } from './changes-between.js';

type Of<Type extends Change['type']> = Extract<Change, { type: Type }>;

/** Two days with what is otherwise on the later one, found by what it concerns. */
export interface Comparison {
  /** The earlier day, and the later one. */
  from: Day;
  to: Day;
  before: Snapshot;
  after: Snapshot;
  /** The later day with the parties of the earlier one, and in alliances those who have left them since. */
  both: Snapshot;
  /** What became of a tie: of a stake, of an alliance as a whole, of talks. */
  ofStake: (id: string) => Of<'stake'> | undefined;
  ofAlliance: (id: string) => Of<'alliance'> | undefined;
  ofTalks: (id: string) => Of<'talks'> | undefined;
  /** Who joined an alliance that there is on both days, and who left it. */
  membersOf: (id: string) => readonly Of<'member'>[];
  /** Whether a party was founded or dissolved, and whether it was renamed. */
  ofParty: (id: string) => Of<'party'> | undefined;
  ofName: (id: string) => Of<'name'> | undefined;
  /** A stake as it was on the earlier day, and as it is on the later one. */
  stakeBefore: (id: string) => StakeOnDay | undefined;
  stakeAfter: (id: string) => StakeOnDay | undefined;
  /** Whether a tie of either day, or somebody's part in it, began, ended or changed; of talks also those held in between. */
  isChanged: (tie: string) => boolean;
}

function withParties(after: Snapshot, before: Snapshot): Party[] {
  const there = new Set(after.parties);
  return [...after.parties, ...before.parties.filter((party) => !there.has(party))];
}

/** An alliance with those who have left it. */
function withThoseWhoLeft(onDay: AllianceOnDay, left: readonly Of<'member'>[]): AllianceOnDay {
  const parties = left.filter(({ kind }) => kind === 'left').map(({ party }) => party);
  const former = parties.flatMap(
    (id) => onDay.alliance.members.findLast(({ party }) => party === id) ?? [],
  );
  return former.length === 0 ? onDay : { ...onDay, members: [...onDay.members, ...former] };
}

/** Compares two days in any order, whatever the filters. */
export function comparisonOf(index: NetworkIndex, one: Day, other: Day): Comparison {
  const [from, to] = one < other ? [one, other] : [other, one];
  const byRecord = groupByKeys(changesBetween(index, from, to), (change) => [recordOf(change)]);
  const of = <Type extends Change['type']>(id: string, type: Type): Of<Type>[] =>
    (byRecord.get(id) ?? []).filter((change): change is Of<Type> => change.type === type);
  const [before, after] = [index.snapshotAt(from), index.snapshotAt(to)];
  const stakesOf = ({ stakes }: Snapshot): ReadonlyMap<string, StakeOnDay> =>
    new Map(stakes.map((onDay) => [onDay.stake.id, onDay]));
  const [stakesBefore, stakesAfter] = [stakesOf(before), stakesOf(after)];
  return {
    from,
    to,
    before,
    after,
    both: {
      ...after,
      parties: withParties(after, before),
      alliances: after.alliances.map((onDay) =>
        withThoseWhoLeft(onDay, of(onDay.alliance.id, 'member')),
      ),
    },
    ofStake: (id) => of(id, 'stake')[0],
    ofAlliance: (id) => of(id, 'alliance')[0],
    ofTalks: (id) => of(id, 'talks')[0],
    membersOf: (id) => of(id, 'member'),
    ofParty: (id) => of(id, 'party')[0],
    ofName: (id) => of(id, 'name')[0],
    stakeBefore: (id) => stakesBefore.get(id),
    stakeAfter: (id) => stakesAfter.get(id),
    isChanged: (tie) =>
      byRecord.get(tie)?.some(({ type, kind }) => type === 'talks' || kind !== 'passing') ?? false,
  };
}
