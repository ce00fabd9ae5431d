import { BASES, OWNER_KINDS, THRESHOLDS, TIE_KINDS, type Filters } from './filters.js';

/** From this number of years on, talks of any age are drawn. */
export const ALL_YEARS = 100;

type Validators = { [Name in keyof Filters]: (value: unknown) => Filters[Name] | undefined };

function oneOf<Value>(values: readonly Value[]): (value: unknown) => Value | undefined {
  return (value) => values.find((one) => one === value);
}

/** Of a list, the values that are valid, sorted and each once. */
function listOf<Value extends string>(
  validate: (value: unknown) => Value | undefined,
): (value: unknown) => readonly Value[] | undefined {
  return (list) => {
    if (!Array.isArray(list)) return undefined;
    const valid = list.flatMap((value: unknown) => validate(value) ?? []);
    return [...new Set(valid)].sort();
  };
}

function clamped(value: unknown, most: number): number | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
  return Math.min(Math.max(value, 0), most);
}

function country(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? value : undefined;
}

const bool = oneOf([true, false]);

const VALIDATORS: Validators = {
  endedTies: bool,
  talksYears: (value) => {
    const years = clamped(value, ALL_YEARS);
    return years === undefined ? undefined : Math.round(years);
  },
  smallStakes: bool,
  otherTalks: bool,
  hiddenKinds: listOf(oneOf(TIE_KINDS)),
  minimumShare: (value) => clamped(value, 100),
  basis: oneOf(BASES),
  threshold: oneOf(THRESHOLDS),
  ownerKinds: listOf(oneOf(OWNER_KINDS)),
  countries: listOf(country),
  disputedOnly: bool,
};

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Filters of which some are changed, frozen. Values of the wrong type are ignored,
 * as are those of a list; numbers are clamped, years rounded. The same object if
 * nothing changes.
 */
export function changeFilters(filters: Filters, change: Partial<Filters>): Filters {
  const changed: Record<string, unknown> = { ...filters };
  for (const [name, validate] of Object.entries(VALIDATORS)) {
    const value = validate(change[name as keyof Filters]);
    if (value !== undefined && !isSame(value, changed[name])) changed[name] = value;
  }
  return isSame(filters, changed) ? filters : (Object.freeze(changed) as unknown as Filters);
}
