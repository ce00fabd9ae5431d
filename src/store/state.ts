import type { PartName } from '../formats/index.js';
import { isDay, type Dataset, type Day, type Problem } from '../model/index.js';
import { DEFAULT_FILTERS, type Filters } from '../scene/index.js';
import type { Point } from '../geometry/index.js';

/** Where data comes from. Of an address and an object, the one set last wins. */
export type Origin = { type: 'src'; url: string } | { type: 'data'; data: unknown };

/** Where every party is placed, by id. */
export type Positions = Readonly<Record<string, Point>>;

/** How far the current data has come. */
export type Load =
  | { status: 'none' }
  | { status: 'loading'; origin: Origin }
  | { status: 'failed'; origin: Origin; problems: readonly Problem[] }
  | Loaded;

/** Data that can be drawn. */
export interface Loaded {
  status: 'loaded';
  origin: Origin;
  /** What pictures are drawn from. It stays the same when further parts come. */
  core: Dataset;
  /** The outline with all parts that have come. */
  dataset: Dataset;
  positions: Positions;
  warnings: readonly Problem[];
  parts: Readonly<Record<PartName, Part>>;
}

/** How far a part of the data has come that may lie in a file of its own. */
export type Part =
  | { status: 'there' }
  | { status: 'away' | 'loading'; address: string }
  | { status: 'failed'; address: string; problems: readonly Problem[] };

/** The whole truth of one explorer: one value, never changed, only followed by another. */
export interface StoreState {
  readonly load: Load;
  readonly day: Day;
  /** The id of the selected party or tie. It may name nothing, as long as no data has it. */
  readonly selected: string | null;
  readonly filters: Filters;
}

/** The reader's own calendar day. */
export function today(): Day {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export function initialState(): StoreState {
  return { load: { status: 'none' }, day: today(), selected: null, filters: DEFAULT_FILTERS };
}

export function withLoad(state: StoreState, load: Load): StoreState {
  return { ...state, load };
}

/** Moves to another day. Anything but a full date that exists leaves the state as it was. */
export function withDay(state: StoreState, day: Day): StoreState {
  return isDay(day) && day !== state.day ? { ...state, day } : state;
}

/** Selects a party or a tie. The id of an edge stands for the tie that it belongs to. */
export function withSelected(state: StoreState, id: string | null): StoreState {
  const selected = id === null ? null : (id.split('/')[0] ?? null);
  return selected === state.selected ? state : { ...state, selected };
}

export function withFilters(state: StoreState, filters: Partial<Filters>): StoreState {
  return { ...state, filters: { ...state.filters, ...filters } };
}

export function withPart(load: Loaded, name: PartName, part: Part): Loaded {
  return { ...load, parts: { ...load.parts, [name]: part } };
}
