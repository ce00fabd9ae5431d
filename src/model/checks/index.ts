import { currencies } from './currencies.js';
import { datesAfterCompilation } from './dates-after-compilation.js';
import { duplicateIds } from './duplicate-ids.js';
import { existence } from './existence.js';
import type { RuleName } from '../problem.js';
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

/** Every check by the name of its rule: references first, then time, then sums. */
export const CHECKS: Readonly<Record<RuleName, Check>> = {
  'duplicate-ids': duplicateIds,
  'unknown-parties': unknownParties,
  'source-citations': sourceCitations,
  'parallel-stakes': parallelStakes,
  intervals,
  'holding-order': holdingOrder,
  memberships,
  existence,
  'talks-outcome': talksOutcome,
  succession,
  identifiers,
  currencies,
  'share-totals': shareTotals,
  'dates-after-compilation': datesAfterCompilation,
  'stray-characters': strayCharacters,
};
