import { currencies } from './currencies.js';
import { datesAfterCompilation } from './dates-after-compilation.js';
import { duplicateIds } from './duplicate-ids.js';
import { existence } from './existence.js';
import type { Check } from './finding.js';
import { holdingOrder } from './holding-order.js';
import { identifiers } from './identifiers.js';
import { intervals } from './intervals.js';
import { memberships } from './memberships.js';
import { parallelStakes } from './parallel-stakes.js';
import { shareTotals } from './share-totals.js';
import { sourceCitations } from './source-citations.js';
import { strayCharacters } from './stray-characters.js';
import { succession } from './succession.js';
import { talksOutcome } from './talks-outcome.js';
import { unknownParties } from './unknown-parties.js';

/** Every check, in the order in which people mend: references first, then time, then sums. */
export const CHECKS: readonly Check[] = [
  duplicateIds,
  unknownParties,
  sourceCitations,
  parallelStakes,
  intervals,
  holdingOrder,
  memberships,
  existence,
  talksOutcome,
  succession,
  identifiers,
  currencies,
  shareTotals,
  datesAfterCompilation,
  strayCharacters,
];
