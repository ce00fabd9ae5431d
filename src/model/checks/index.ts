import { brands } from './brands.js';
import { currencies } from './currencies.js';
import { datesAfterCompilation } from './dates-after-compilation.js';
import { duplicateIds } from './duplicate-ids.js';
import { existence } from './existence.js';
import { CappedList } from '../capped-list.js';
import type { CheckIssue, Issue, RuleName } from '../issue.js';
import type { Records } from '../records.js';
import { holdingOrder } from './holding-order.js';
import { identifiers } from './identifiers.js';
import { intervals } from './intervals.js';
import { memberships } from './memberships.js';
import { namedGroups } from './named-groups.js';
import { parallelStakes } from './parallel-stakes.js';
import { positions } from './positions.js';
import { questions } from './questions.js';
import { rangeBases } from './range-bases.js';
import { shareTotals } from './share-totals.js';
import { sourceCitations } from './source-citations.js';
import { strayCharacters } from './stray-characters.js';
import { succession } from './succession.js';
import { talksOutcome } from './talks-outcome.js';
import { unknownParties } from './unknown-parties.js';
import { vehicleMaking } from './vehicle-making.js';

/** Reads records, changes nothing, and yields what is wrong or doubtful. */
type Check = (records: Records) => Iterable<CheckIssue>;

/** Every check by the name of its rule: references first, then time, then sums. */
const CHECKS: Readonly<Record<RuleName, Check>> = {
  'duplicate-ids': duplicateIds,
  'unknown-parties': unknownParties,
  'source-citations': sourceCitations,
  'parallel-stakes': parallelStakes,
  intervals,
  'holding-order': holdingOrder,
  memberships,
  'named-groups': namedGroups,
  questions,
  'vehicle-making': vehicleMaking,
  brands,
  existence,
  'talks-outcome': talksOutcome,
  succession,
  identifiers,
  currencies,
  'share-totals': shareTotals,
  'range-bases': rangeBases,
  'dates-after-compilation': datesAfterCompilation,
  'stray-characters': strayCharacters,
  positions,
};

/** The errors and warnings that the checks found. */
export interface Issues {
  errors: CappedList<Issue>;
  warnings: CappedList<Issue>;
}

/** Runs every check on records, or those of the given rules; `onChecked` is called with the part that is done, 0 to 1. */
export function checkRecords(
  records: Records,
  rules: readonly RuleName[] = Object.keys(CHECKS) as RuleName[],
  onChecked?: (done: number) => void,
): Issues {
  const errors = new CappedList<Issue>();
  const warnings = new CappedList<Issue>();
  for (const [index, rule] of rules.entries()) {
    onChecked?.(index / rules.length);
    for (const issue of CHECKS[rule](records)) {
      const list = issue.severity === 'error' ? errors : warnings;
      list.add({ ...issue, rule });
      if (list.isExhausted()) break;
    }
  }
  return { errors, warnings };
}
