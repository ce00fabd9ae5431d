import { messages } from '../../messages/index.js';
import type { Change } from '../../network/index.js';

/** The kinds of changes between which a reader chooses, in the order in which they are offered. */
export type Kind = keyof typeof messages.changes.kindNames;

export const KINDS = Object.keys(messages.changes.kindNames) as Kind[];

const TALKS: Readonly<Record<string, Kind>> = {
  collapsed: 'collapsed',
  completed: 'completed',
  reported: 'unconfirmed',
  denied: 'unconfirmed',
};

/** The kind of a change. Talks are of their outcome as soon as they are over. */
export function kindOf(change: Change): Kind {
  switch (change.type) {
    case 'stake':
      return change.kind === 'passing' ? 'held' : change.kind;
    case 'alliance':
      return change.kind === 'begun' ? 'begun' : 'ended';
    case 'member':
      return 'members';
    case 'talks':
      return change.kind === 'begun' ? 'talks' : (TALKS[change.state] ?? 'talks');
    case 'party':
    case 'name':
      return change.kind;
  }
}

/** How many changes there are of each kind of which there are any. */
export function countKinds(changes: readonly Change[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const change of changes) {
    const kind = kindOf(change);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
