import type { Dataset, Day } from '../../model/index.js';
import type { ViewSettings } from '../../scene/index.js';
import type { Citations } from './citations.js';

/** What the parts of one page of the inspector share. */
export interface InspectorContext {
  dataset: Dataset;
  day: Day;
  view: ViewSettings;
  citations: Citations;
  /** The number of the source that the reader followed a reference to, if any. */
  followed: number | undefined;
  select: (id: string) => void;
  /** Shows a source, and remembers the reference that led to it. */
  follow: (number: number, reference: HTMLElement) => void;
  /** Leads back to that reference. */
  goBack: () => void;
}

/** The name of a party; its id when the data set has no such party. */
export function nameOf({ dataset }: InspectorContext, id: string): string {
  return dataset.parties.find((party) => party.id === id)?.name ?? id;
}
