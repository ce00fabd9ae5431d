import { decodeList, decodeText, encodeList, encodeText, isDay } from '../model/index.js';
import { messages } from '../messages/index.js';
import type { Camera } from '../render/index.js';
import type { Field, SeenChange } from './address-field.js';
import { daysInOrder } from './days.js';
import { SCOPES } from './scope.js';
import { VIEWS } from './state.js';

/** Stakes away, as an address says it. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['2', 2],
  ['all', Infinity],
]);
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

function decodeCamera(value: string): SeenChange | undefined {
  const texts = value.split(',');
  const [x = NaN, y = NaN, zoom = NaN] = texts.map(Number);
  const isRead = texts.length === 3 && texts.every((text) => NUMBER.test(text)) && zoom > 0;
  return isRead ? { camera: { x, y, zoom } } : undefined;
}

/**
 * How what is seen is written in an address, but for the filters and the table. What a part
 * says takes precedence over what one before it implies, in whichever order they are written.
 */
export const SEEN_FIELDS: Readonly<Record<string, Field>> = {
  view: {
    encode: ({ view, isViewChosen }, given) =>
      view !== given.view || (isViewChosen && view !== 'focus') ? view : undefined,
    decode: (value) => {
      const view = VIEWS.find((name) => name === value);
      return view && { view, isViewChosen: view !== 'focus' };
    },
  },
  day: {
    encode: ({ day }, given) => (day === given.day ? undefined : day),
    decode: (day) => (isDay(day) ? { day } : undefined),
  },
  compare: {
    encode: ({ compare }, given) => (compare === given.compare ? undefined : (compare ?? '')),
    decode: (compare) =>
      compare === '' || isDay(compare) ? { compare: compare || null } : undefined,
  },
  days: {
    encode: ({ days }) => (days.length === 0 ? undefined : days.join(',')),
    decode: (value) => {
      const days = daysInOrder(value.split(','));
      return days.length > 0 ? { days } : undefined;
    },
  },
  kind: {
    encode: ({ changes: { kind } }) => kind ?? undefined,
    decode: (kind) => (kind in messages.changes.kindNames ? { changes: { kind } } : undefined),
  },
  only: {
    encode: ({ changes: { isOnly } }) => (isOnly ? 'yes' : undefined),
    decode: (value) =>
      /^(?:yes|no)$/.test(value) ? { changes: { isOnly: value === 'yes' } } : undefined,
  },
  scope: {
    encode: ({ scope }, given) => (scope === given.scope ? undefined : scope),
    decode: (value) => {
      const scope = SCOPES.find((name) => name === value);
      return scope && { scope };
    },
  },
  connection: {
    encode: ({ connection }) =>
      connection ? encodeList([connection.from, connection.to]) : undefined,
    decode: (value) => {
      const [from = '', to = '', ...others] = decodeList(value) ?? [];
      const isPair = from !== to && to !== '' && others.length === 0;
      // Unless something else is said, its first party is selected.
      return isPair ? { connection: { from, to }, selected: from, centre: null } : undefined;
    },
  },
  selected: {
    encode: ({ selected, connection }, given) =>
      selected === (connection?.from ?? given.selected) ? undefined : encodeText(selected ?? ''),
    decode: (value) => {
      const selected = decodeText(value);
      // What it leads to is another question than what led to the one given.
      return selected === undefined ? undefined : { selected: selected || null, centre: null };
    },
  },
  centre: {
    encode: ({ centre, selected, connection }, given) => {
      const isGiven = !connection && selected === given.selected && centre === given.centre;
      return isGiven || centre === null || centre === selected ? undefined : encodeText(centre);
    },
    decode: (value) => {
      const centre = decodeText(value);
      return centre ? { centre } : undefined;
    },
  },
  why: {
    encode: ({ explained }) =>
      explained ? encodeList([explained.owner, explained.owned]) : undefined,
    decode: (value) => {
      const [owner = '', owned = '', ...others] = decodeList(value) ?? [];
      const isPair = owner !== owned && owned !== '' && others.length === 0;
      return isPair ? { explained: { owner, owned } } : undefined;
    },
  },
  steps: {
    encode: ({ steps }, given) => {
      if (steps === given.steps) return undefined;
      return steps === Infinity ? 'all' : String(steps);
    },
    decode: (value) => {
      const steps = STEPS.get(value);
      return steps === undefined ? undefined : { steps };
    },
  },
  open: {
    encode: ({ expanded }) => (expanded.size === 0 ? undefined : encodeList([...expanded])),
    decode: (value) => {
      const keys = decodeList(value);
      return keys && { expanded: new Set(keys) };
    },
  },
  at: {
    encode: ({ camera }) => (camera ? encodeCamera(camera) : undefined),
    decode: decodeCamera,
  },
};
