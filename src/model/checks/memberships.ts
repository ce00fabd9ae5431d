import { isSurelyBefore } from '../partial-date.js';
import { quote } from '../preview.js';
import type { Draft } from '../draft.js';
import type { Member } from '../schema/alliance.js';
import { error, type Finding } from './finding.js';

/** A party is once at a time a member of an alliance, and once at the table of talks. */
export function* memberships(draft: Draft): Generator<Finding> {
  for (const { value, path } of draft.alliances) {
    const earlier = new Map<string, Member>();
    for (const [index, member] of value.members.entries()) {
      const other = earlier.get(member.party);
      if (other && mayOverlap(other, member)) {
        yield error({
          path: `${path}.members[${index}].party`,
          statement: `A party should be a member of the alliance ${quote(value.id)} once at a time, but ${quote(member.party)} is one from ${other.from} and again from ${member.from}.`,
          expected: 'a party that is not yet a member',
          received: quote(member.party),
          remedy: 'End the first membership with "until", or remove one of the two.',
        });
      }
      earlier.set(member.party, member);
    }
  }
  for (const { value, path } of draft.talks) {
    const named = new Set<string>();
    for (const [index, party] of value.parties.entries()) {
      if (!named.has(party)) {
        named.add(party);
        continue;
      }
      yield error({
        path: `${path}.parties[${index}]`,
        statement: `The talks ${quote(value.id)} should name each party once, but ${quote(party)} is named again.`,
        expected: 'a party that is not yet named',
        received: quote(party),
        remedy: 'Remove it, or name the party that was meant.',
      });
    }
  }
}

/** Neither surely over when the other begins; dates too vague to tell are let be. */
function mayOverlap(a: Member, b: Member): boolean {
  const [first, second] = isSurelyBefore(b.from, a.from) ? [b, a] : [a, b];
  if (first.until === undefined) return true;
  return isSurelyBefore(second.from, first.until);
}
