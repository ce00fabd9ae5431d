import type { SearchRecord } from '../../network/index.js';

/** What a search is for, other than to select what is found. */
export interface SearchPurpose {
  /** What the field is called. */
  label: string;
  /** Whether something may be found. */
  isOffered: (record: SearchRecord) => boolean;
  /** What is done with the id of what was chosen, whether or not it is there on the day shown. */
  onChoose: (id: string) => void;
}
