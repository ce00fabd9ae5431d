import type { Party } from '../../model/index.js';
import type { Snapshot } from '../snapshot.js';
import { filteredTies, type FilteredTie } from './filtered-ties.js';
import type { Filters } from './filters.js';
import { isLarge } from './is-large.js';
import { ownedByKinds } from './owned-by-kinds.js';

/** What filters leave of a snapshot. */
export interface Visible {
  readonly parties: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  /** The parties in which a stake is held that is left. */
  readonly held: ReadonlySet<string>;
}

function idsOf(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}

/**
 * The parties and ties of a snapshot that the filters leave. A tie is left out
 * unless at least two of those whom it ties are left. `disputed` are the ids of
 * what is disputed on the day; while it is null, the filter that asks for it does nothing.
 */
export function visibleOn(
  snapshot: Snapshot,
  filters: Filters,
  disputed: ReadonlySet<string> | null,
): Visible {
  const { hiddenKinds, ownerKinds, countries, disputedOnly } = filters;
  const owned = ownerKinds.length > 0 ? ownedByKinds(snapshot, ownerKinds, filters) : null;
  const isLeft = ({ id, country = '' }: Party): boolean =>
    (owned?.has(id) ?? true) && (countries.length === 0 || countries.includes(country));
  const parties = idsOf(snapshot.parties.filter(isLeft));
  const ties = filteredTies(snapshot, filters).filter(
    ({ kind, ends, stake }) =>
      !hiddenKinds.includes(kind) &&
      (!stake || isLarge(stake, filters)) &&
      ends.filter((id) => parties.has(id)).length > 1,
  );
  if (!disputedOnly || !disputed) return visible(parties, ties);
  return onlyDisputed(parties, ties, disputed);
}

function visible(parties: ReadonlySet<string>, ties: readonly FilteredTie[]): Visible {
  const held = ties.flatMap(({ stake }) => (stake ? [stake.stake.owned] : []));
  return { parties, ties: idsOf(ties), held: new Set(held) };
}

/** What is disputed, and whom a disputed tie ties. */
function onlyDisputed(
  parties: ReadonlySet<string>,
  ties: readonly FilteredTie[],
  disputed: ReadonlySet<string>,
): Visible {
  const disputedTies = ties.filter(({ id }) => disputed.has(id));
  const ends = new Set(disputedTies.flatMap((tie) => tie.ends));
  const isLeft = (id: string): boolean => disputed.has(id) || ends.has(id);
  return visible(new Set([...parties].filter(isLeft)), disputedTies);
}
