import {
  decodeList,
  decodeText,
  encodeList,
  encodeText,
  type AddressPart,
} from '../model/index.js';
import { changeFilters, DEFAULT_FILTERS, type Filters } from '../network/index.js';
import { SEEN_FIELDS } from './seen-address.js';
import type { Seen } from './state.js';
import { TABLE_FIELDS } from './table-address.js';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** What is seen but for the filters, by the names of its parts. */
const FIELDS = Object.entries({ ...SEEN_FIELDS, ...TABLE_FIELDS });

/** Filters by the names of their parts, which are written as attributes are: `ended-ties`. */
export const FILTERS: ReadonlyMap<string, keyof Filters> = new Map(
  (Object.keys(DEFAULT_FILTERS) as (keyof Filters)[]).map((key) => [
    key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    key,
  ]),
);

/** Every filter is written by the type of its value. */
function encodeFilter(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? encodeList(value as string[]) : encodeText(String(value));
}

/** Reads a value of the type of another one; undefined where it is none. */
function decodeFilter(value: string, like: unknown): unknown {
  if (typeof like === 'boolean') return /^(?:yes|no)$/.test(value) ? value === 'yes' : undefined;
  if (typeof like === 'number') return NUMBER.test(value) ? Number(value) : undefined;
  return Array.isArray(like) ? decodeList(value) : decodeText(value);
}

/** Changes a filter. Undefined where its value, or one of a list, is none that it can have. */
function withFilter(filters: Filters, key: keyof Filters, value: unknown): Filters | undefined {
  const changed = changeFilters(filters, { [key]: value });
  const accepted: unknown = changed[key];
  const isRefused = Array.isArray(value)
    ? new Set(value).size !== (accepted as unknown[]).length
    : value !== accepted;
  return isRefused ? undefined : changed;
}

/** The names that parts of an address have. */
export const ADDRESS_NAMES: ReadonlySet<string> = new Set([
  ...FIELDS.map(([name]) => name),
  ...FILTERS.keys(),
]);

/**
 * Writes what is seen as parts of an address, in the order in which it is said. What
 * is given without an address is left out.
 */
export function encodeSeen(seen: Seen, given: Seen): AddressPart[] {
  const fields = FIELDS.flatMap(([name, { encode }]) => {
    const value = encode(seen, given);
    return value === undefined ? [] : { name, value };
  });
  const filters = [...FILTERS].flatMap(([name, key]) => {
    const value = encodeFilter(seen.filters[key]);
    return value === encodeFilter(given.filters[key]) ? [] : { name, value };
  });
  return [...fields, ...filters];
}

/**
 * Reads what is seen from the parts of an address; what they do not say is as it is
 * given. Of parts with the same name the last one counts. Parts that cannot be
 * read are ignored, and returned as well.
 */
export function decodeSeen(
  parts: readonly AddressPart[],
  given: Seen,
): { seen: Seen; broken: AddressPart[] } {
  const values = new Map(parts.map(({ name, value }) => [name, value]));
  const broken: AddressPart[] = [];
  /** What a part says, as `read` reads it. */
  const take = <Read>(
    name: string,
    read: (value: string) => Read | undefined,
  ): Read | undefined => {
    const value = values.get(name);
    if (value === undefined) return undefined;
    const result = read(value);
    if (result === undefined) broken.push({ name, value });
    return result;
  };
  const changes = FIELDS.map(([name, { decode }]) => take(name, decode));
  let { filters } = given;
  for (const [name, key] of FILTERS) {
    const changed = take(name, (value) => {
      const read = decodeFilter(value, DEFAULT_FILTERS[key]);
      return read === undefined ? undefined : withFilter(filters, key, read);
    });
    filters = changed ?? filters;
  }
  const seen = changes.reduce<Seen>(
    (sum, change) => ({
      ...sum,
      ...change,
      table: { ...sum.table, ...change?.table },
      changes: { ...sum.changes, ...change?.changes },
    }),
    given,
  );
  return { seen: { ...seen, filters }, broken };
}
