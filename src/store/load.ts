import type { DatasetResult } from '../diagnostics/index.js';
import {
  joinPart,
  readDataset,
  readPart,
  type PartName,
  type PartResult,
} from '../formats/index.js';
import type { ColumnPositions, Positions } from '../layout/index.js';
import { messages } from '../messages/index.js';
import { DatasetError, deepFreeze, problem, type Dataset, type Problem } from '../model/index.js';
import { failed, fetchFile } from './fetch-file.js';
import { nextTask } from './next-task.js';
import type { Layouts, Load, Loaded, Origin, Part, View } from './state.js';

type Outcome = Extract<Load, { status: 'loaded' | 'failed' }>;

/** Below this size a file is read at once: starting a worker would take longer. */
const SHORT_FILE_BYTES = 1_500_000;

/** Without a worker, the page itself reads files up to this size. */
const LARGEST_ON_PAGE_BYTES = 10_000_000;

/** Without a worker, the page itself lays out up to this number of parties. */
const LARGEST_ON_PAGE_PARTIES = 150;

/** The page lays out the overview of so few parties at once: starting a worker would take longer. */
const FEW_PARTIES = 12;

/** Parts are read and validated on the page's own thread, and must not block it for long. */
const LARGEST_PART_BYTES = 5_000_000;

/**
 * From this share of placed parties on, the others are placed beside their ties,
 * which takes milliseconds; below it, positions say too little and all are laid out.
 */
const SMALLEST_PLACED_SHARE = 0.5;

async function readFile(file: Blob, signal: AbortSignal): Promise<DatasetResult> {
  if (file.size < SHORT_FILE_BYTES) {
    const text = await file.text();
    await nextTask();
    return readDataset(text);
  }
  const { runInWorker } = await import('./run-in-worker.js');
  const isSmall = file.size < LARGEST_ON_PAGE_BYTES;
  const result = await runInWorker('read', file, { signal, isSmall });
  return result.ok ? { ...result, dataset: deepFreeze(result.dataset) } : result;
}

async function readOrigin(origin: Origin, signal: AbortSignal): Promise<DatasetResult> {
  if (origin.type === 'data') {
    const { loadObject } = await import('./load-object.js');
    return loadObject(origin.data, signal);
  }
  const fetched = await fetchFile(origin.url, signal);
  if (!fetched.ok) return { ok: false, problems: [fetched.problem], warnings: [] };
  return readFile(fetched.file, signal);
}

/** The layouts that come with a data set, if they are complete. */
function givenLayouts({ parties, positions, overview }: Dataset): Layouts {
  const isComplete = parties.every(({ id }) => positions && Object.hasOwn(positions, id));
  return { overview: overview ?? null, network: isComplete ? (positions ?? {}) : null };
}

/** The layout that a view needs; null for one that needs none. */
export function layoutOfView(view: View): keyof Layouts | null {
  // Without a selection the focus view shows the overview.
  if (view === 'focus') return 'overview';
  return view === 'table' ? null : view;
}

async function layOutOverview(dataset: Dataset, signal: AbortSignal): Promise<ColumnPositions> {
  // Validation may have taken long: the page may paint before the data is transferred.
  await nextTask();
  if (dataset.parties.length <= FEW_PARTIES) {
    const { runTask } = await import('./tasks.js');
    return runTask('overview', dataset);
  }
  const { runInWorker } = await import('./run-in-worker.js');
  return runInWorker('overview', dataset, { signal, isSmall: isSmallEnough(dataset) });
}

function isSmallEnough({ parties }: Dataset): boolean {
  return parties.length <= LARGEST_ON_PAGE_PARTIES;
}

async function layOutNetwork(dataset: Dataset, signal: AbortSignal): Promise<Positions> {
  const { parties, positions = {} } = dataset;
  const placed = parties.filter(({ id }) => Object.hasOwn(positions, id)).length;
  if (placed >= SMALLEST_PLACED_SHARE * parties.length) {
    const { placeMissingParties } = await import('./place-missing.js');
    return placeMissingParties(dataset, positions);
  }
  await nextTask();
  const { runInWorker } = await import('./run-in-worker.js');
  return runInWorker('layout', dataset, { signal, isSmall: isSmallEnough(dataset) });
}

/** Computes a layout of a data set. Rejects when it cannot, or when aborted. */
export async function layOut<Name extends keyof Layouts>(
  name: Name,
  dataset: Dataset,
  signal: AbortSignal,
): Promise<Layouts[Name]> {
  const compute = name === 'overview' ? layOutOverview : layOutNetwork;
  return (await compute(dataset, signal)) as Layouts[Name];
}

async function completedFor(view: View, dataset: Dataset, signal: AbortSignal): Promise<Layouts> {
  const layouts = givenLayouts(dataset);
  const name = layoutOfView(view);
  if (name === null || layouts[name] !== null) return layouts;
  return { ...layouts, [name]: await layOut(name, dataset, signal) };
}

/** The addresses of parts are relative to the data file, or to the page that gave an object. */
function addressOf(part: string, origin: Origin): string {
  const base = origin.type === 'src' ? new URL(origin.url, document.baseURI) : document.baseURI;
  return URL.canParse(part, base) ? new URL(part, base).href : part;
}

function partsOf({ parts = {} }: Dataset, origin: Origin): Loaded['parts'] {
  const part = (address: string | undefined): Part => {
    if (address === undefined) return { status: 'loaded' };
    return { status: 'idle', address: addressOf(address, origin) };
  };
  return { details: part(parts.details), sources: part(parts.sources) };
}

/** What went wrong, as problems of the data. */
export function failure(error: unknown): readonly Problem[] {
  if (error instanceof DatasetError) return error.problems;
  const reason = error instanceof Error ? error.message : String(error);
  return [problem({ path: '', ...messages.loading.unexpected(reason) })];
}

/**
 * Reads and validates data from its origin, and lays it out for a view. Resolves with either data
 * that is ready to be drawn or the list of its problems; never rejects. The
 * outcome of an aborted load means nothing.
 */
export async function loadOrigin(
  origin: Origin,
  view: View,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const result = await readOrigin(origin, signal);
    if (!result.ok) return { status: 'failed', origin, problems: result.problems };
    const { dataset, warnings } = result;
    const layouts = await completedFor(view, dataset, signal);
    const parts = partsOf(dataset, origin);
    return { status: 'loaded', origin, core: dataset, dataset, layouts, warnings, parts };
  } catch (error) {
    return { status: 'failed', origin, problems: failure(error) };
  }
}

/** Fetches and validates a part. Rejects only when aborted. */
export async function fetchPart(address: string, signal: AbortSignal): Promise<PartResult> {
  const fetched = await fetchFile(address, signal);
  if (!fetched.ok) return { ok: false, problems: [fetched.problem] };
  const { file } = fetched;
  if (file.size > LARGEST_PART_BYTES) {
    const tooLarge = messages.loading.partTooLarge(address, LARGEST_PART_BYTES / 1e6);
    return { ok: false, problems: [failed(tooLarge).problem] };
  }
  try {
    return await readPart(await file.text());
  } catch (error) {
    return { ok: false, problems: failure(error) };
  }
}

/** What a part changes in loaded data. */
export type JoinedPart = Pick<Loaded, 'dataset' | 'warnings'> & { part: Part };

/**
 * Joins a part to loaded data. Where it does not fit or breaks a rule, the data
 * stays as it is and the part has failed. Never rejects.
 */
export async function joinLoaded(
  { dataset, warnings }: Loaded,
  name: PartName,
  address: string,
  fetched: PartResult,
): Promise<JoinedPart> {
  const fail = (problems: readonly Problem[]): JoinedPart => {
    return { dataset, warnings, part: { status: 'failed', address, problems } };
  };
  if (!fetched.ok) return fail(fetched.problems);
  try {
    const joined = await joinPart(dataset, name, fetched.part);
    if (!joined.ok) return fail(joined.problems);
    return {
      dataset: joined.dataset,
      warnings: [...warnings, ...fetched.warnings, ...joined.warnings],
      part: { status: 'loaded' },
    };
  } catch (error) {
    return fail(failure(error));
  }
}
