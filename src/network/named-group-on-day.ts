import type { Day, GroupMember, NamedGroup } from '../model/index.js';
import { phaseAt, phaseChanges } from './phase-at.js';
import type { NamedGroupOnDay } from './snapshot.js';

function isMemberOn(day: Day, { from = '1000', until }: GroupMember): boolean {
  return phaseAt(day, from, until).phase === 'within';
}

/**
 * A named group as it was on a day; null when nobody belonged to it. Where a
 * date is coarser than a day, who may have been a member counts as one.
 */
export function namedGroupOnDay(group: NamedGroup, day: Day): NamedGroupOnDay | null {
  const members = group.members.filter((member) => isMemberOn(day, member));
  return members.length > 0 ? { group, members } : null;
}

/** Every day on which a named group may change. */
export function namedGroupChanges({ members }: NamedGroup): Day[] {
  return members.flatMap(({ from, until }) => phaseChanges(from, until));
}
