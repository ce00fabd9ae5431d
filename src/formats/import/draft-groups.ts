import type { NamedGroup } from '../../model/index.js';
import type { GroupMembership } from './draft-records.js';
import type { MadeIds } from './made-ids.js';

/** The groups of a draft: one for each party that heads some. */
export function groupsOf(
  memberships: ReadonlyMap<string, GroupMembership>,
  ids: MadeIds,
  idOf: (key: string) => string,
): NamedGroup[] {
  const groups = new Map<string, NamedGroup>();
  for (const { head, member, from, reason, source } of memberships.values()) {
    const headId = idOf(head);
    const party = idOf(member);
    if (party === headId) continue;
    let group = groups.get(headId);
    if (!group) {
      const id = ids.make(`${headId}-group`, 'group');
      groups.set(headId, (group = { id, head: headId, members: [], reason, sources: [source] }));
    }
    group.members.push({ party, ...(from !== undefined && { from }) });
  }
  return [...groups.values()];
}
