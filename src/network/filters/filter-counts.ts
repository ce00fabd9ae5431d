import type { Snapshot } from '../snapshot.js';
import { ALL_YEARS } from './change-filters.js';
import { filteredTies } from './filtered-ties.js';
import { OWNER_KINDS, TIE_KINDS, type Filters, type OwnerKind, type TieKind } from './filters.js';
import { ownedByKinds } from './owned-by-kinds.js';
import { visibleOn, type Visible } from './visible.js';

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

function countTies(snapshot: Snapshot, filters: Filters, { ties }: Visible): FilterCounts['kinds'] {
  const visible = filteredTies(snapshot, filters).filter(({ id }) => ties.has(id));
  const count = (kind: TieKind): number => visible.filter((tie) => tie.kind === kind).length;
  return Object.fromEntries(TIE_KINDS.map((kind) => [kind, count(kind)])) as FilterCounts['kinds'];
}

function countCountries(snapshot: Snapshot, { parties }: Visible): [string, number][] {
  const counts = new Map<string, number>();
  for (const { id, country } of snapshot.parties) {
    if (country === undefined || !parties.has(id)) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function countOwned(
  snapshot: Snapshot,
  filters: Filters,
  { parties }: Visible,
): FilterCounts['ownerKinds'] {
  const count = (kind: OwnerKind): number =>
    [...ownedByKinds(snapshot, [kind], filters)].filter((id) => parties.has(id)).length;
  return Object.fromEntries(
    OWNER_KINDS.map((kind) => [kind, count(kind)]),
  ) as FilterCounts['ownerKinds'];
}

/** The usual choices of the years for which talks are shown, and the present one where it is none of them. */
export function talksYearsWith(current: number): number[] {
  return [...new Set([...TALKS_YEARS, current])].sort((a, b) => a - b);
}

/** Counts what each choice of the past would show; `disputed` as for `visibleOn`. */
export function pastCounts(
  snapshot: Snapshot,
  filters: Filters,
  disputed: ReadonlySet<string> | null,
): PastCounts {
  const tiesWith = (change: Partial<Filters>): Visible =>
    visibleOn(snapshot, { ...filters, ...change }, disputed);
  // In data of many companies of which nothing has ended, and no talks, counting would take most of the time.
  const hasEnded = [snapshot.stakes, snapshot.alliances, snapshot.talks].some((ties) =>
    ties.some(({ ended }) => ended),
  );
  return {
    endedTies: hasEnded
      ? tiesWith({ endedTies: true }).ties.size - tiesWith({ endedTies: false }).ties.size
      : 0,
    talksYears: talksYearsWith(filters.talksYears).map((talksYears) => {
      if (snapshot.talks.length === 0) return [talksYears, 0];
      const ofYears = { ...filters, talksYears };
      return [talksYears, countTies(snapshot, ofYears, tiesWith({ talksYears })).talks];
    }),
  };
}

/** Counts what each choice would show; `disputed` as for `visibleOn`. */
export function filterCounts(
  snapshot: Snapshot,
  filters: Filters,
  disputed: ReadonlySet<string> | null,
): FilterCounts {
  const without = (change: Partial<Filters>): Visible =>
    visibleOn(snapshot, { ...filters, ...change }, disputed);
  return {
    kinds: countTies(snapshot, filters, without({ hiddenKinds: [] })),
    ownerKinds: countOwned(snapshot, filters, without({ ownerKinds: [] })),
    countries: countCountries(snapshot, without({ countries: [] })),
    disputed: disputed && without({ disputedOnly: true }).ties.size,
    ...pastCounts(snapshot, filters, disputed),
  };
}
