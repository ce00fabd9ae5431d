import type { Dataset } from '../model/index.js';
import type { StorylineOptions } from '../network/index.js';
import type { ArrangedStoryline } from '../scene/index.js';
import { runInWorker } from './run-in-worker.js';

/** Without a worker, the page itself lays out the history of up to this number of parties. */
const LARGEST_ON_PAGE_PARTIES = 1000;

/** Finds who belonged to whom through time, in a worker. Rejects with the reason of the signal when aborted. */
export function searchStoryline(
  dataset: Dataset,
  options: StorylineOptions,
  signal: AbortSignal,
): Promise<ArrangedStoryline> {
  const isSmall = dataset.parties.length <= LARGEST_ON_PAGE_PARTIES;
  return runInWorker('storyline', { dataset, options }, { signal, isSmall });
}
