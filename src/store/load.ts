import {
  deepFreeze,
  parseDataset,
  type Dataset,
  type DatasetResult,
  type Problem,
} from '../model/index.js';
import {
  joinPart,
  readDataset,
  readJson,
  type JsonResult,
  type PartName,
} from '../formats/index.js';
import { runInWorker } from './run-in-worker.js';
import { fetchFile } from './fetch-file.js';
import {
  withPart,
  type Load,
  type Loaded,
  type Origin,
  type Part,
  type Positions,
} from './state.js';

type Outcome = Extract<Load, { status: 'loaded' | 'failed' }>;

/** Below this size a file is read at once: starting a worker would take longer. */
const SHORT_FILE_BYTES = 1_500_000;

/** Parts are read and checked on the page's own thread, and must not hold it up for long. */
const LARGEST_PART_BYTES = 5_000_000;

async function readFile(file: Blob, signal: AbortSignal): Promise<DatasetResult> {
  if (file.size < SHORT_FILE_BYTES) return readDataset(await file.text());
  const result = await runInWorker('read', file, signal);
  return result.ok ? { ...result, dataset: deepFreeze(result.dataset) } : result;
}

async function readOrigin(origin: Origin, signal: AbortSignal): Promise<DatasetResult> {
  if (origin.type === 'data') return parseDataset(origin.data);
  const fetched = await fetchFile(origin.url, signal);
  if (!fetched.ok) return { ok: false, problems: [fetched.problem], warnings: [] };
  return readFile(fetched.file, signal);
}

async function positionsFor(dataset: Dataset, signal: AbortSignal): Promise<Positions> {
  const { positions } = dataset;
  const isComplete = dataset.parties.every(({ id }) => positions && Object.hasOwn(positions, id));
  if (positions && isComplete) return positions;
  // The checks may have taken long: the page gets its turn before the data is handed over.
  await new Promise((resolve) => setTimeout(resolve));
  return runInWorker('layout', dataset, signal);
}

/** Parts lie beside the data file, or beside the page that gave the data as an object. */
function addressOf(part: string, origin: Origin): string {
  const base = origin.type === 'src' ? new URL(origin.url, document.baseURI) : document.baseURI;
  return URL.canParse(part, base) ? new URL(part, base).href : part;
}

function partsOf({ details, evidence }: Dataset, origin: Origin): Loaded['parts'] {
  const part = (address: string | undefined): Part => {
    if (address === undefined) return { status: 'loaded' };
    return { status: 'idle', address: addressOf(address, origin) };
  };
  return { details: part(details), evidence: part(evidence) };
}

function tooLarge(address: string): Problem {
  return {
    path: '',
    message: `The file ${address} is larger than 5 MB. Put its content into the data file itself.`,
  };
}

function failure(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  return { path: '', message: `The data could not be prepared: ${text}. Please report this.` };
}

/**
 * Reads, checks and lays out data from where it comes. The outcome is either a
 * data set that is ready to be drawn or the list of its problems; it never
 * rejects. What comes of a load that was given up means nothing.
 */
export async function loadOrigin(origin: Origin, signal: AbortSignal): Promise<Outcome> {
  try {
    const result = await readOrigin(origin, signal);
    if (!result.ok) return { status: 'failed', origin, problems: result.problems };
    const { dataset, warnings } = result;
    const positions = await positionsFor(dataset, signal);
    const parts = partsOf(dataset, origin);
    return { status: 'loaded', origin, core: dataset, dataset, positions, warnings, parts };
  } catch (error) {
    return { status: 'failed', origin, problems: [failure(error)] };
  }
}

/** Fetches a part and reads it as JSON. Only being given up rejects. */
export async function fetchPart(address: string, signal: AbortSignal): Promise<JsonResult> {
  const fetched = await fetchFile(address, signal);
  if (!fetched.ok) return fetched;
  if (fetched.file.size > LARGEST_PART_BYTES) return { ok: false, problem: tooLarge(address) };
  return readJson(await fetched.file.text());
}

/**
 * Puts a part into data that is drawn already. Where it does not fit, or breaks
 * a rule of the door, the data stays as it is and says why.
 */
export function joinLoaded(
  load: Loaded,
  name: PartName,
  address: string,
  json: JsonResult,
): Loaded {
  const fail = (problems: readonly Problem[]): Loaded => {
    return withPart(load, name, { status: 'failed', address, problems });
  };
  if (!json.ok) return fail([json.problem]);
  const joined = joinPart(load.dataset, name, json.value);
  if (!joined.ok) return fail([joined.problem]);
  const result = parseDataset(joined.value);
  if (!result.ok) return fail(result.problems);
  const warnings = [...json.warnings, ...result.warnings];
  return { ...withPart(load, name, { status: 'loaded' }), dataset: result.dataset, warnings };
}
