import type { PartName } from '../formats/index.js';
import { isDay, type Dataset, type Day, type Problem } from '../model/index.js';
import { DEFAULT_VIEW, type Point, type ViewSettings } from '../scene/index.js';

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
  outline: Dataset;
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
export interface ExplorerState {
  readonly load: Load;
  readonly day: Day;
  /** The id of the selected party or tie. It may name nothing, as long as no data has it. */
  readonly selected: string | null;
  readonly view: ViewSettings;
}

/** The reader's own calendar day. */
export function today(): Day {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export function initialState(): ExplorerState {
  return { load: { status: 'none' }, day: today(), selected: null, view: DEFAULT_VIEW };
}

export function withLoad(state: ExplorerState, load: Load): ExplorerState {
  return { ...state, load };
}

/** Moves to another day. Anything but a full date that exists leaves the state as it was. */
export function withDay(state: ExplorerState, day: Day): ExplorerState {
  return isDay(day) && day !== state.day ? { ...state, day } : state;
}

/** Selects a party or a tie. The id of an edge stands for the tie that it belongs to. */
export function withSelected(state: ExplorerState, id: string | null): ExplorerState {
  const selected = id === null ? null : (id.split('/')[0] ?? null);
  return selected === state.selected ? state : { ...state, selected };
}

export function withView(state: ExplorerState, view: Partial<ViewSettings>): ExplorerState {
  return { ...state, view: { ...state.view, ...view } };
}

export function withPart(load: Loaded, name: PartName, part: Part): Loaded {
  return { ...load, parts: { ...load.parts, [name]: part } };
}
