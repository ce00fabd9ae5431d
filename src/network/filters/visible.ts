import type { Party } from '../../model/index.js';
import { lastingStakes } from '../controlled-by-kinds.js';
import type { Snapshot } from '../snapshot.js';
import { finish, forEachIn, type Steps } from '../steps.js';
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
  return finish(visibleSteps(snapshot, filters, disputed));
}

/** As `visibleOn`, in steps. */
export function* visibleSteps(
  snapshot: Snapshot,
  filters: Filters,
  disputed: ReadonlySet<string> | null,
): Steps<Visible> {
  const { hiddenKinds, ownerKinds, countries, disputedOnly } = filters;
  const owned = ownerKinds.length > 0 ? yield* ownedBy(snapshot, filters) : null;
  const isLeft = ({ id, country = '' }: Party): boolean =>
    (owned?.has(id) ?? true) && (countries.length === 0 || countries.includes(country));
  const parties = new Set<string>();
  yield* forEachIn(snapshot.parties, (party) => isLeft(party) && parties.add(party.id));
  const ties: FilteredTie[] = [];
  yield* forEachIn(yield* filteredTies(snapshot, filters), (tie) => {
    const { kind, ends, stake } = tie;
    if (hiddenKinds.includes(kind) || (stake && !isLarge(stake, filters))) return;
    if (ends.filter((id) => parties.has(id)).length > 1) ties.push(tie);
  });
  yield;
  if (!disputedOnly || !disputed) return visible(parties, ties);
  return onlyDisputed(parties, ties, disputed);
}

function* ownedBy(snapshot: Snapshot, filters: Filters): Steps<ReadonlySet<string>> {
  const stakesOf = yield* lastingStakes(snapshot, 'owner');
  return yield* ownedByKinds(snapshot, filters.ownerKinds, filters, stakesOf);
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
