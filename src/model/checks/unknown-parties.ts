import { error, warning, type CheckIssue, type PartyRole, type RecordReference } from '../issue.js';
import { joinPath } from '../path.js';
import type { Records } from '../records.js';

/** A place where a record names a party. */
interface PartyReference {
  id: string;
  path: string;
  role: PartyRole;
  record: RecordReference;
}

/** Every party that a tie, a succession, a group or a position names must be in the data set. */
export function* unknownParties(records: Records): Generator<CheckIssue> {
  const known = records.knownIds.parties;
  for (const { path, ...reference } of references(records)) {
    if (!known.has(reference.id)) yield error('unknown-party', path, reference);
  }
  const record = { kind: 'data set' } as const;
  for (const id of Object.keys(records.positions ?? {})) {
    if (known.has(id)) continue;
    yield warning('unknown-party', joinPath('positions', id), { role: 'position', record, id });
  }
}

function* references({
  parties,
  stakes,
  alliances,
  talks,
  groups,
}: Records): Generator<PartyReference> {
  for (const { value, path } of parties) {
    const record = { kind: 'party', id: value.id } as const;
    for (const role of ['predecessors', 'successors'] as const) {
      for (const [index, id] of (value[role] ?? []).entries()) {
        yield { id, path: `${path}.${role}[${index}]`, role, record };
      }
    }
  }
  for (const { value, path } of stakes) {
    const record = { kind: 'stake', id: value.id } as const;
    for (const role of ['owner', 'owned'] as const) {
      yield { id: value[role], path: `${path}.${role}`, role, record };
    }
  }
  for (const { value, path } of alliances) {
    const record = { kind: 'alliance', id: value.id } as const;
    for (const [index, { party }] of value.members.entries()) {
      yield { id: party, path: `${path}.members[${index}].party`, role: 'member', record };
    }
  }
  for (const { value, path } of talks) {
    const record = { kind: 'talks', id: value.id } as const;
    for (const [index, id] of value.parties.entries()) {
      yield { id, path: `${path}.parties[${index}]`, role: 'talks', record };
    }
  }
  for (const { value, path } of groups) {
    const record = { kind: 'group', id: value.id } as const;
    yield { id: value.head, path: `${path}.head`, role: 'group-head', record };
    for (const [index, { party }] of value.members.entries()) {
      yield { id: party, path: `${path}.members[${index}].party`, role: 'group-member', record };
    }
  }
}
