import type { Dataset, DatasetPart } from '../model/index.js';

/** The lists of a data set whose records can be completed. */
export const LISTS = ['parties', 'stakes', 'alliances', 'talks', 'groups', 'sources'] as const;

export type ListKey = (typeof LISTS)[number];

/** The parts of a data set beside its core, each in a file of its own. */
export type PartName = 'details' | 'sources';

/** A data set in three parts. */
export interface DividedDataset {
  /** All that the graph of any day needs. */
  core: Dataset;
  /** Names, notes and stories. */
  details: DatasetPart;
  /** The sources, the claims that are disputed, and why figures are in doubt. */
  sources: DatasetPart;
}
