import {
  earliestDay,
  latestDay,
  newestDate,
  type Alliance,
  type Day,
  type Member,
  type PartialDate,
} from '../model/index.js';
import { asRecorded, confirmedChanges, isUnconfirmed, type ConfirmedOf } from './confirmed.js';
import { phaseAt } from './phase-at.js';
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

/** The newest source that confirms members who have not left; undefined where all have, or none has a date. */
function confirmedOn(
  members: readonly Member[],
  confirmedOf: ConfirmedOf,
): PartialDate | undefined {
  return newestDate(
    members.map((member) => (member.until === undefined ? confirmedOf(member) : undefined)),
  );
}

/**
 * An alliance as it was on a day; null before it had two members. `confirmedOf` gives
 * the date of the newest source of a membership.
 */
export function allianceOnDay(
  alliance: Alliance,
  day: Day,
  confirmedOf: ConfirmedOf = asRecorded,
): AllianceOnDay | null {
  const current = onePerParty(
    alliance.members.filter(({ from, until }) => phaseAt(day, from, until).phase === 'within'),
  );
  const ended = current.length < 2;
  const members = ended ? membersAtEnd(alliance, day) : current;
  if (members.length < 2) return null;
  const lastConfirmed = ended ? undefined : confirmedOn(members, confirmedOf);
  const certain = members.every(
    ({ from, until, doubt }) => phaseAt(day, from, until).certain && doubt?.kind !== 'existence',
  );
  return {
    alliance,
    members,
    ended,
    certain: certain && !isUnconfirmed(day, lastConfirmed),
    lastConfirmed,
  };
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
export function allianceChanges(
  { members }: Alliance,
  confirmedOf: ConfirmedOf = asRecorded,
): Day[] {
  return members.flatMap((member) => confirmedChanges(member, confirmedOf));
}
