import { suggester } from '../nearest.js';
import { placeOf } from '../place.js';
import { quote } from '../preview.js';
import { nameRecord } from '../record-name.js';
import type { Draft } from '../draft.js';
import type { ProblemParts } from '../problem.js';
import { error, warning, type Finding } from './finding.js';

/** A place that names a party: what it is to whom. */
interface Reference {
  id: string;
  path: string;
  /** Such as `the owner of the stake "toyota-subaru"`. */
  role: string;
}

/** Every party that a tie, a succession or a position names must be in the data set. */
export function* unknownParties(draft: Draft): Generator<Finding> {
  const known = draft.knownIds.parties;
  const suggest = suggester(known);
  const parts = ({ id, path, role }: Reference): ProblemParts => {
    const meant = suggest(id);
    return {
      path,
      statement: `${role} should be the id of a party, but no party has the id ${quote(id)}.`,
      expected: 'the id of a party of this data set',
      received: quote(id),
      remedy: meant ? `Did you mean "${meant}"?` : 'Correct the id, or add the party.',
    };
  };
  for (const reference of references(draft)) {
    if (!known.has(reference.id)) yield error(parts(reference));
  }
  for (const id of Object.keys(draft.positions ?? {})) {
    const path = placeOf('positions', id);
    if (!known.has(id)) yield warning(parts({ id, path, role: 'The key of a position' }));
  }
}

function* references(draft: Draft): Generator<Reference> {
  for (const { value, path } of draft.parties) {
    for (const key of ['predecessors', 'successors'] as const) {
      const role = `An entry of ${key} of ${nameRecord('party', value)}`;
      yield* listed(value[key] ?? [], placeOf(path, key), role);
    }
  }
  for (const { value, path } of draft.stakes) {
    for (const key of ['owner', 'owned'] as const) {
      const role = `${key === 'owner' ? 'The owner' : 'The owned party'} of ${nameRecord('stake', value)}`;
      yield { id: value[key], path: placeOf(path, key), role };
    }
  }
  for (const { value, path } of draft.alliances) {
    for (const [index, { party }] of value.members.entries()) {
      const role = `A member of ${nameRecord('alliance', value)}`;
      yield { id: party, path: `${path}.members[${index}].party`, role };
    }
  }
  for (const { value, path } of draft.talks) {
    yield* listed(
      value.parties,
      placeOf(path, 'parties'),
      `A party of ${nameRecord('talks', value)}`,
    );
  }
}

function* listed(ids: readonly string[], path: string, role: string): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { id, path: placeOf(path, index), role };
}
