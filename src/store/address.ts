import {
  decodeList,
  decodeText,
  encodeList,
  encodeText,
  isDay,
  type AddressPart,
} from '../model/index.js';
import { changeFilters, DEFAULT_FILTERS, type Filters } from '../network/index.js';
import type { Camera } from '../render/index.js';
import { VIEWS, type Seen } from './state.js';

/** How one thing that is seen is written in an address. */
interface Field {
  name: string;
  /** Undefined where it need not be said. */
  encode: (seen: Seen, given: Seen) => string | undefined;
  /** What it changes; undefined for a value that cannot be read. */
  decode: (value: string) => Partial<Seen> | undefined;
}

const STEPS = /^[12]$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Decimals of the camera: less than a tenth of a pixel at any place of a large screen. */
const DECIMALS = { point: 1, zoom: 4 } as const;

function rounded(value: number, decimals: number): number {
  // Not -0.
  return Number(value.toFixed(decimals)) + 0;
}

function encodeCamera({ x, y, zoom }: Camera): string {
  const point = [x, y].map((value) => rounded(value, DECIMALS.point));
  return [...point, rounded(zoom, DECIMALS.zoom)].join(',');
}

function decodeCamera(value: string): Partial<Seen> | undefined {
  const texts = value.split(',');
  const [x = NaN, y = NaN, zoom = NaN] = texts.map(Number);
  const isRead = texts.length === 3 && texts.every((text) => NUMBER.test(text)) && zoom > 0;
  return isRead ? { camera: { x, y, zoom } } : undefined;
}

/** What a part says takes precedence over what one before it implies, in whichever order they are written. */
const FIELDS: readonly Field[] = [
  {
    name: 'view',
    encode: ({ view, isViewChosen }, given) =>
      view !== given.view || (isViewChosen && view !== 'focus') ? view : undefined,
    decode: (value) => {
      const view = VIEWS.find((name) => name === value);
      return view && { view, isViewChosen: view !== 'focus' };
    },
  },
  {
    name: 'day',
    encode: ({ day }, given) => (day === given.day ? undefined : day),
    decode: (day) => (isDay(day) ? { day } : undefined),
  },
  {
    name: 'connection',
    encode: ({ connection }) =>
      connection ? encodeList([connection.from, connection.to]) : undefined,
    decode: (value) => {
      const [from = '', to = '', ...others] = decodeList(value) ?? [];
      const isPair = from !== to && to !== '' && others.length === 0;
      // Unless something else is said, its first party is selected.
      return isPair ? { connection: { from, to }, selected: from, centre: null } : undefined;
    },
  },
  {
    name: 'selected',
    encode: ({ selected, connection }, given) =>
      selected === (connection?.from ?? given.selected) ? undefined : encodeText(selected ?? ''),
    decode: (value) => {
      const selected = decodeText(value);
      // What it leads to is another question than what led to the one given.
      return selected === undefined ? undefined : { selected: selected || null, centre: null };
    },
  },
  {
    name: 'centre',
    encode: ({ centre, selected, connection }, given) => {
      const isGiven = !connection && selected === given.selected && centre === given.centre;
      return isGiven || centre === null || centre === selected ? undefined : encodeText(centre);
    },
    decode: (value) => {
      const centre = decodeText(value);
      return centre ? { centre } : undefined;
    },
  },
  {
    name: 'steps',
    encode: ({ steps }, given) => (steps === given.steps ? undefined : String(steps)),
    decode: (value) => (STEPS.test(value) ? { steps: Number(value) } : undefined),
  },
  {
    name: 'open',
    encode: ({ expanded }) => (expanded.size === 0 ? undefined : encodeList([...expanded])),
    decode: (value) => {
      const keys = decodeList(value);
      return keys && { expanded: new Set(keys) };
    },
  },
  {
    name: 'at',
    encode: ({ camera }) => (camera ? encodeCamera(camera) : undefined),
    decode: decodeCamera,
  },
];

/** Filters by the names of their parts, which are written as attributes are: `ended-ties`. */
const FILTERS: ReadonlyMap<string, keyof Filters> = new Map(
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
    : typeof value === 'string' && value !== accepted;
  return isRefused ? undefined : changed;
}

/** The names that parts of an address have. */
export const ADDRESS_NAMES: ReadonlySet<string> = new Set([
  ...FIELDS.map(({ name }) => name),
  ...FILTERS.keys(),
]);

/**
 * Writes what is seen as parts of an address, in the order in which it is said. What
 * is given without an address is left out.
 */
export function encodeSeen(seen: Seen, given: Seen): AddressPart[] {
  const fields = FIELDS.flatMap(({ name, encode }) => {
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
  const changes = FIELDS.map(({ name, decode }) => take(name, decode));
  let { filters } = given;
  for (const [name, key] of FILTERS) {
    const changed = take(name, (value) => {
      const read = decodeFilter(value, DEFAULT_FILTERS[key]);
      return read === undefined ? undefined : withFilter(filters, key, read);
    });
    filters = changed ?? filters;
  }
  const seen = Object.assign({}, given, ...changes) as Seen;
  return { seen: { ...seen, filters }, broken };
}
