import { error, type CheckIssue } from '../issue.js';
import { isSurelyBefore } from '../partial-date.js';
import type { Records } from '../records.js';
import type { GroupMember } from '../schema/named-group.js';

/** A party is a member of one named group at a time, and of none that it heads. */
export function* namedGroups({ groups }: Records): Generator<CheckIssue> {
  const memberships = new Map<string, { group: string; member: GroupMember }[]>();
  for (const { value, path } of groups) {
    for (const [index, member] of value.members.entries()) {
      const { party } = member;
      const place = `${path}.members[${index}].party`;
      if (party === value.head)
        yield error('head-among-members', place, { group: value.id, party });
      const earlier = memberships.get(party) ?? [];
      const other = earlier.find((membership) => overlap(membership.member, member));
      if (other) {
        yield error('in-two-groups', place, { party, group: value.id, other: other.group });
      }
      memberships.set(party, [...earlier, { group: value.id, member }]);
    }
  }
}

/** Whether neither is surely over when the other begins; dates too vague to decide are accepted. */
function overlap(a: GroupMember, b: GroupMember): boolean {
  return !isOver(a, b) && !isOver(b, a);
}

function isOver(earlier: GroupMember, later: GroupMember): boolean {
  const { until } = earlier;
  const { from } = later;
  if (until === undefined || from === undefined) return false;
  return !isSurelyBefore(from, until);
}
