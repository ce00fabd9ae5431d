import type { Party } from '../model/index.js';
import type { CompanyGroup } from './company-group.js';
import { groupByKeys } from './group-by.js';
import type { StakeOnDay } from './snapshot.js';

/** A company of a group, below the head. */
export interface ControlledCompany {
  party: Party;
  /** How many companies are above it within the group; 1 for what the head itself controls. */
  depth: number;
  /** What the company above holds in it; left out where several hold it together, or a curator says that it is controlled. */
  stake?: StakeOnDay;
}

/**
 * The companies of a group below its head, each directly after the one that controls it; those
 * that one company controls come in the order of the members.
 */
export function controlledCompanies({
  members,
  controllers,
  stakesIn,
}: CompanyGroup): ControlledCompany[] {
  const [head] = members;
  const children = groupByKeys(members, ({ id }) => {
    const controller = controllers.get(id);
    return controller === undefined || id === head?.id ? [] : [controller];
  });
  const list: ControlledCompany[] = [];
  // A stack, so that however long a chain of companies is, it comes to an end.
  const pending = head ? [{ party: head, depth: 0 }] : [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { party, depth } = next;
    if (depth > 0) {
      const controller = controllers.get(party.id);
      const stake = stakesIn(party.id).find(({ stake: { owner } }) => owner === controller);
      list.push({ party, depth, ...(stake && { stake }) });
    }
    const below = children.get(party.id) ?? [];
    for (const child of [...below].reverse()) pending.push({ party: child, depth: depth + 1 });
  }
  return list;
}
