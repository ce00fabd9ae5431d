import { error, type CheckIssue } from '../issue.js';
import { isSurelyBefore } from '../partial-date.js';
import type { Records } from '../records.js';
import type { Member } from '../schema/alliance.js';

/** A party is a member of an alliance once at a time, and is named once in talks. */
export function* memberships({ alliances, talks }: Records): Generator<CheckIssue> {
  for (const { value, path } of alliances) {
    const earlier = new Map<string, Member>();
    for (const [index, member] of value.members.entries()) {
      const { party, from: again } = member;
      const other = earlier.get(party);
      if (other && mayOverlap(other, member)) {
        const data = { alliance: value.id, party, from: other.from, again };
        yield error('overlapping-memberships', `${path}.members[${index}].party`, data);
      }
      earlier.set(party, member);
    }
  }
  for (const { value, path } of talks) {
    const named = new Set<string>();
    for (const [index, party] of value.parties.entries()) {
      if (named.has(party)) {
        yield error('party-named-twice', `${path}.parties[${index}]`, { talks: value.id, party });
      }
      named.add(party);
    }
  }
}

/** Neither surely over when the other begins; dates too vague to decide are accepted. */
function mayOverlap(a: Member, b: Member): boolean {
  const [first, second] = isSurelyBefore(b.from, a.from) ? [b, a] : [a, b];
  if (first.until === undefined) return true;
  return isSurelyBefore(second.from, first.until);
}
