import { earliestDay, latestDay, type Alliance, type Day, type Member } from '../model/index.js';
import { phaseAt, phaseChanges } from './phase-at.js';
import type { AllianceOnDay } from './snapshot.js';

/** Every party once, as often as it may have left and come back. */
function onePerParty(members: Member[]): Member[] {
  return [...new Map(members.map((member) => [member.party, member])).values()];
}

/** Who may have been a member on the eve of a day on which somebody left. */
function membersBefore({ members }: Alliance, day: Day): Member[] {
  return onePerParty(
    members.filter(
      ({ from, until }) =>
        earliestDay(from) < day && (until === undefined || latestDay(until) >= day),
    ),
  );
}

/** The days by which members had left, up to a day, in order. */
function exitsUntil(members: readonly Member[], day: Day): Day[] {
  return members
    .flatMap(({ until }) => (until === undefined ? [] : [latestDay(until)]))
    .filter((end) => end <= day)
    .sort();
}

/** The members on the last day on which there were two of them, none when there never were. */
function membersAtEnd(alliance: Alliance, day: Day): Member[] {
  const exits = exitsUntil(alliance.members, day);
  for (const exit of exits.reverse()) {
    const members = membersBefore(alliance, exit);
    if (members.length >= 2) return members;
  }
  return [];
}

/** An alliance as it was on a day; null before it had two members. */
export function allianceOnDay(alliance: Alliance, day: Day): AllianceOnDay | null {
  const current = onePerParty(
    alliance.members.filter(({ from, until }) => phaseAt(day, from, until).phase === 'within'),
  );
  const ended = current.length < 2;
  const members = ended ? membersAtEnd(alliance, day) : current;
  if (members.length < 2) return null;
  const certain = members.every(({ from, until }) => phaseAt(day, from, until).certain);
  return { alliance, members, ended, certain };
}

/**
 * An alliance from the side of one party: over once the party has left, with
 * those who were in it until then; null before the party joins.
 */
export function allianceOfMember(
  party: string,
  onDay: AllianceOnDay,
  day: Day,
): AllianceOnDay | null {
  const { alliance, members } = onDay;
  if (members.some((member) => member.party === party)) return onDay;
  const own = alliance.members.filter((member) => member.party === party);
  const exit = exitsUntil(own, day).at(-1);
  if (exit === undefined) return null;
  return { ...onDay, members: membersBefore(alliance, exit), ended: true };
}

/** Every day on which an alliance may change. */
export function allianceChanges({ members }: Alliance): Day[] {
  return members.flatMap(({ from, until }) => phaseChanges(from, until));
}
