import { nameAt, type NetworkIndex } from '../../network/index.js';
import type { Dataset, Day } from '../../model/index.js';
import type { Loaded } from '../../store/index.js';
import type { Filters } from '../../scene/index.js';
import type { Citations } from './citations.js';

/** What the parts of one page of the inspector share. */
export interface InspectorContext {
  dataset: Dataset;
  index: NetworkIndex;
  day: Day;
  filters: Filters;
  citations: Citations;
  /** Whether the notes, stories and sources of the data set are there yet. */
  parts: Loaded['parts'];
  /** Fetches what could not be had again. */
  retry: () => void;
  /** The number of the source that the reader followed a reference to, if any. */
  followed: number | undefined;
  select: (id: string) => void;
  /** Shows a source, and remembers the reference that led to it. */
  follow: (number: number, reference: HTMLElement) => void;
  /** Leads back to that reference. */
  goBack: () => void;
}

/** What a party was called on the day; its id when the data set has no such party. */
export function nameOf({ index, day }: InspectorContext, id: string): string {
  const party = index.party(id);
  return party ? nameAt(party, day) : id;
}
