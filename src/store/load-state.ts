import type { FilesResult, PartName, FileOptions } from '../formats/index.js';
import type { ColumnPositions, Positions } from '../layout/index.js';
import type { Dataset, ImportReport, Problem } from '../model/index.js';
import type { NetworkDraft } from '../scene/index.js';

/** Where data comes from. Of an address and an object, the one set last wins. */
export type Origin =
  /** `options` says how it is to be read; it is asked when all attributes are set. */
  | { type: 'src'; url: string; options?: () => FileOptions }
  | { type: 'data'; data: unknown }
  /** What a reader has opened, which is read already. */
  | { type: 'files'; names: readonly string[]; result: FilesResult };

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
  /** `draft` is what can be drawn already, until its lines have their routes and labels. */
  | { status: 'loading'; origin: Origin; draft?: NetworkDraft | undefined }
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
  /** What became of a file; undefined of an object, and of a file that the build of the site has checked. */
  report?: ImportReport | undefined;
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
