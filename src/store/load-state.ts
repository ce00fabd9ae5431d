import type { PartName } from '../formats/index.js';
import type { ColumnPositions, Positions } from '../layout/index.js';
import type { Dataset, Problem } from '../model/index.js';

/** Where data comes from. Of an address and an object, the one set last wins. */
export type Origin = { type: 'src'; url: string } | { type: 'data'; data: unknown };

/** The finished layouts of loaded data; null for one that no view has needed yet. */
export interface Layouts {
  /** The places of groups, by the ids of the parties that head them. */
  readonly overview: ColumnPositions | null;
  /** The places of all parties. */
  readonly network: Positions | null;
}

/** What becomes of better positions of a network whose first ones are shown. */
export type Improvement =
  | { status: 'running'; percent: number }
  /** `take` puts the better positions into the place of the first ones. */
  | { status: 'ready'; take: () => void };

/** The status of the current data. */
export type Load =
  | { status: 'none' }
  | { status: 'loading'; origin: Origin }
  | { status: 'failed'; origin: Origin; problems: readonly Problem[] }
  | Loaded;

/** Data that can be drawn. */
export interface Loaded {
  status: 'loaded';
  origin: Origin;
  /** What scenes are built from. It stays the same value when further parts are loaded. */
  core: Dataset;
  /** The core with all parts that are loaded. */
  dataset: Dataset;
  layouts: Layouts;
  /** The positions of the network that are still being improved, or that wait for the reader. */
  improvement?: Improvement | null;
  warnings: readonly Problem[];
  parts: Readonly<Record<PartName, Part>>;
}

/** The status of a part of the data that may be in a file of its own. */
export type Part =
  | { status: 'loaded' }
  | { status: 'idle' | 'loading'; address: string }
  | { status: 'failed'; address: string; problems: readonly Problem[] };

/** Takes over a layout that has been computed. */
export function withLayout<Name extends keyof Layouts>(
  load: Loaded,
  name: Name,
  layout: Layouts[Name],
): Loaded {
  return { ...load, layouts: { ...load.layouts, [name]: layout } };
}

/** Takes over what became of a part. */
export function withPart(load: Loaded, name: PartName, part: Part): Loaded {
  return { ...load, parts: { ...load.parts, [name]: part } };
}
