import type { Dataset } from '../model/index.js';

/** The lists of a data set whose records can be completed. */
export const LISTS = ['parties', 'stakes', 'alliances', 'talks', 'sources'] as const;

export type ListKey = (typeof LISTS)[number];

/** What completes records: for each list, records with an id and what is missing. */
export type Additions = Partial<Record<ListKey, Record<string, unknown>[]>>;

/** A data set in three parts, each a file of its own. */
export interface DatasetParts {
  /** All that the picture of any day needs. */
  core: Dataset;
  /** Names, notes and stories. */
  details: Additions;
  /** The sources, the claims that are disputed, and why figures are in doubt. */
  evidence: Additions;
}

/** The key of the outline that gives the address of another part. */
export type PartName = 'details' | 'evidence';
