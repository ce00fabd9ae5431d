import type { Day } from '../../model/index.js';
import type { Basis } from '../../network/index.js';

/** Of whom something is asked, on which day, and what is counted. */
export interface EndQuery {
  /** The id of a party. */
  id: string;
  day: Day;
  basis: Basis;
}
