import { lastingStakes } from '../controlled-by-kinds.js';
import type { Snapshot } from '../snapshot.js';
import { forEachIn, type Steps } from '../steps.js';
import { ALL_YEARS } from './change-filters.js';
import { filteredTies } from './filtered-ties.js';
import { OWNER_KINDS, TIE_KINDS, type Filters, type OwnerKind, type TieKind } from './filters.js';
import { ownedByKinds } from './owned-by-kinds.js';
import { visibleSteps, type Visible } from './visible.js';

/** How much of the past each choice of a filter shows while all other filters stay as they are. */
export interface PastCounts {
  /** Of ties of the past that are shown on demand, beside the others. */
  readonly endedTies: number;
  /** Of talks, by the years for which they are shown after their end, the least first: the usual years and the present ones. */
  readonly talksYears: readonly (readonly [years: number, count: number])[];
}

/** How much each choice of a filter shows while all other filters stay as they are. */
export interface FilterCounts extends PastCounts {
  /** Of ties. */
  readonly kinds: Readonly<Record<TieKind, number>>;
  /** Of parties. */
  readonly ownerKinds: Readonly<Record<OwnerKind, number>>;
  /** Of parties, by country, the most first. */
  readonly countries: readonly (readonly [country: string, count: number])[];
  /** Of ties; null while it is not known which are disputed. */
  readonly disputed: number | null;
}

/** For so many years after their end talks are usually shown. */
const TALKS_YEARS = [1, 5, 10, ALL_YEARS];

function* countTies(
  snapshot: Snapshot,
  filters: Filters,
  { ties }: Visible,
): Steps<FilterCounts['kinds']> {
  const counts = Object.fromEntries(TIE_KINDS.map((kind) => [kind, 0])) as Record<TieKind, number>;
  yield* forEachIn(yield* filteredTies(snapshot, filters), ({ id, kind }) => {
    if (ties.has(id)) counts[kind] += 1;
  });
  return counts;
}

function countCountries(snapshot: Snapshot, { parties }: Visible): [string, number][] {
  const counts = new Map<string, number>();
  for (const { id, country } of snapshot.parties) {
    if (country === undefined || !parties.has(id)) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function* countOwned(
  snapshot: Snapshot,
  filters: Filters,
  { parties }: Visible,
): Steps<FilterCounts['ownerKinds']> {
  const stakesOf = yield* lastingStakes(snapshot, 'owner');
  const counts: Partial<Record<OwnerKind, number>> = {};
  for (const kind of OWNER_KINDS) {
    const owned = yield* ownedByKinds(snapshot, [kind], filters, stakesOf);
    counts[kind] = [...owned].filter((id) => parties.has(id)).length;
    yield;
  }
  return counts as FilterCounts['ownerKinds'];
}

/** The usual choices of the years for which talks are shown, and the present one where it is none of them. */
export function talksYearsWith(current: number): number[] {
  return [...new Set([...TALKS_YEARS, current])].sort((a, b) => a - b);
}

/** What filters leave with some changes, in steps; what does not differ is found once. */
type LeftWith = (change: Partial<Filters>) => Steps<Visible>;

function leftWith(
  snapshot: Snapshot,
  filters: Filters,
  disputed: ReadonlySet<string> | null,
): LeftWith {
  const found = new Map<string, Visible>();
  return function* (change) {
    const changed = { ...filters, ...change };
    const key = JSON.stringify(changed);
    const visible = found.get(key) ?? (yield* visibleSteps(snapshot, changed, disputed));
    found.set(key, visible);
    return visible;
  };
}

function* countPast(snapshot: Snapshot, filters: Filters, left: LeftWith): Steps<PastCounts> {
  // In data of many companies of which nothing has ended, and no talks, counting would take most of the time.
  const hasEnded = [snapshot.stakes, snapshot.alliances, snapshot.talks].some((ties) =>
    ties.some(({ ended }) => ended),
  );
  const numberOfTies = function* (endedTies: boolean): Steps<number> {
    return (yield* left({ endedTies })).ties.size;
  };
  const endedTies = hasEnded ? (yield* numberOfTies(true)) - (yield* numberOfTies(false)) : 0;
  const talksYears: [number, number][] = [];
  for (const years of talksYearsWith(filters.talksYears)) {
    const ofYears = { talksYears: years };
    const { talks } =
      snapshot.talks.length === 0
        ? { talks: 0 }
        : yield* countTies(snapshot, { ...filters, ...ofYears }, yield* left(ofYears));
    talksYears.push([years, talks]);
  }
  return { endedTies, talksYears };
}

/** Counts what each choice of the past would show, in steps; `disputed` as for `visibleOn`. */
export function pastCounts(
  snapshot: Snapshot,
  filters: Filters,
  disputed: ReadonlySet<string> | null,
): Steps<PastCounts> {
  return countPast(snapshot, filters, leftWith(snapshot, filters, disputed));
}

/** Counts what each choice would show, in steps; `disputed` as for `visibleOn`. */
export function* filterCounts(
  snapshot: Snapshot,
  filters: Filters,
  disputed: ReadonlySet<string> | null,
): Steps<FilterCounts> {
  const left = leftWith(snapshot, filters, disputed);
  return {
    kinds: yield* countTies(snapshot, filters, yield* left({ hiddenKinds: [] })),
    ownerKinds: yield* countOwned(snapshot, filters, yield* left({ ownerKinds: [] })),
    countries: countCountries(snapshot, yield* left({ countries: [] })),
    disputed: disputed && (yield* left({ disputedOnly: true })).ties.size,
    ...(yield* countPast(snapshot, filters, left)),
  };
}
