import { joinPart, readPart, type PartName, type PartResult } from '../formats/index.js';
import type { Problem } from '../model/index.js';
import { fetchFile } from './fetch-file.js';
import { LoadingError } from './loading-error.js';
import type { Loaded, Part } from './load-state.js';

/** Parts are read and validated on the page's own thread, and must not block it for long. */
const LARGEST_PART_BYTES = 5_000_000;

/** Fetches and validates a part. Rejects when it cannot be fetched, or when aborted. */
export async function fetchPart(address: string, signal: AbortSignal): Promise<PartResult> {
  const file = await fetchFile(address, signal);
  if (file.size > LARGEST_PART_BYTES) {
    throw new LoadingError({ name: 'partTooLarge', values: [address, LARGEST_PART_BYTES / 1e6] });
  }
  return readPart(await new Blob(file.pieces).text());
}

/** What a part changes in loaded data. */
export type JoinedPart = Pick<Loaded, 'dataset' | 'warnings'> & { part: Part };

/**
 * Joins a part to loaded data. Where it does not fit or breaks a rule, the data
 * stays as it is and the part has failed.
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
  const joined = await joinPart(dataset, name, fetched.part);
  if (!joined.ok) return fail(joined.problems);
  return {
    dataset: joined.dataset,
    warnings: [...warnings, ...fetched.warnings, ...joined.warnings],
    part: { status: 'loaded' },
  };
}
