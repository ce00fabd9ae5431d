/**
 * The least set with a holder in it that is closed under joining, in the order in which
 * members join: of each member `vote` is told once, and lets those join in whom members
 * now hold enough. As votes are only ever added, the set does not depend on the order. Of a
 * search for somebody, `isSought` ends it at the first member that is found.
 */
export function leastSet<Id>(
  holder: Id,
  vote: (member: Id, join: (company: Id) => void) => void,
  isSought?: (member: Id) => boolean,
): ReadonlySet<Id> {
  const members = new Set([holder]);
  // The set grows while it is read.
  for (const member of members) {
    if (isSought?.(member)) break;
    vote(member, (company) => members.add(company));
  }
  return members;
}
