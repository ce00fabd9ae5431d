import { earliestDay, latestDay, type Day, type Member } from '../../model/index.js';
import { allianceBeginning, allianceEnd } from '../alliance-dates.js';
import type { AllianceOnDay, Snapshot } from '../snapshot.js';
import { pairsById } from './by-id.js';
import type { Change } from './change.js';

function change(onDay: AllianceOnDay, kind: 'begun' | 'ended' | 'passing'): Change {
  const { alliance, members } = onDay;
  const end = allianceEnd(onDay);
  return {
    type: 'alliance',
    kind,
    alliance,
    members: members.map(({ party }) => party),
    date: kind === 'ended' ? end : allianceBeginning(alliance),
    until: kind === 'passing' ? end : undefined,
    sources: [...new Set(members.flatMap(({ sources }) => sources))],
    doubt: members.find(({ doubt }) => doubt)?.doubt,
  };
}

function ofMember(
  { alliance }: AllianceOnDay,
  { party, from, until, sources, doubt }: Member,
  kind: 'joined' | 'left' | 'passing',
): Change {
  const common = { type: 'member', alliance, party, sources, doubt } as const;
  const end = kind === 'passing' ? until : undefined;
  return { ...common, kind, date: kind === 'left' ? until : from, until: end };
}

/** Those who joined after a day and had left by another one. */
function passingMembers({ alliance: { members } }: AllianceOnDay, from: Day, to: Day): Member[] {
  return members.filter(
    (member) =>
      earliestDay(member.from) > from &&
      member.until !== undefined &&
      latestDay(member.until) <= to,
  );
}

/** Who joined and left an alliance that there is on both days. */
function memberChanges(before: AllianceOnDay, after: AllianceOnDay, from: Day, to: Day): Change[] {
  const has = ({ members }: AllianceOnDay, party: string): boolean =>
    members.some((member) => member.party === party);
  const joined = after.members.filter(({ party }) => !has(before, party));
  const left = before.members.filter(({ party }) => !has(after, party));
  const passing = passingMembers(after, from, to).filter(
    ({ party }) => !has(before, party) && !has(after, party),
  );
  return [
    ...joined.map((member) => ofMember(after, member, 'joined')),
    ...left.map((member) => ofMember(after, member, 'left')),
    ...passing.map((member) => ofMember(after, member, 'passing')),
  ];
}

/** Alliances that began or ended between two days, or both, and those who joined and left others. */
export function changesOfAlliances(earlier: Snapshot, later: Snapshot): Change[] {
  const pairs = pairsById(earlier.alliances, later.alliances, ({ alliance }) => alliance.id);
  return pairs.flatMap(([first, last]): Change[] => {
    // Once begun, an alliance is in every later snapshot.
    if (!last) return [];
    const isBefore = first !== undefined && !first.ended;
    if (isBefore && !last.ended) return memberChanges(first, last, earlier.day, later.day);
    if (!last.ended) return [change(last, 'begun')];
    if (isBefore) return [change(last, 'ended')];
    return first ? [] : [change(last, 'passing')];
  });
}
