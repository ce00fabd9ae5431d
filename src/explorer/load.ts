import {
  deepFreeze,
  parseDataset,
  type Dataset,
  type DatasetResult,
  type Problem,
} from '../model/index.js';
import { readDataset } from '../formats/index.js';
import { runInBackground } from './background.js';
import { fetchFile } from './fetch-file.js';
import type { Load, Origin, Positions } from './state.js';

type Outcome = Extract<Load, { status: 'loaded' | 'failed' }>;

/** Below this size a file is read at once: starting a worker would take longer. */
const SHORT_FILE_BYTES = 1_500_000;

async function readFile(file: Blob, signal: AbortSignal): Promise<DatasetResult> {
  if (file.size < SHORT_FILE_BYTES) return readDataset(await file.text());
  const result = await runInBackground('read', file, signal);
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
  return runInBackground('layout', dataset, signal);
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
    return { status: 'loaded', dataset, warnings, positions: await positionsFor(dataset, signal) };
  } catch (error) {
    return { status: 'failed', origin, problems: [failure(error)] };
  }
}
