import { warning, type CheckIssue } from '../issue.js';
import type { Records } from '../records.js';
import type { Holding } from '../schema/stake.js';

/** The bases of holdings beside a range that have one of its ends as their figure. */
function basesOf(end: number | undefined, beside: readonly Holding[]): Holding['basis'][] {
  return beside.flatMap(({ capital, basis }) => (capital === end && basis ? [basis] : []));
}

/**
 * Both ends of a range count the same shares. Where a holding before or after it has
 * the figure of an end, its basis is that of the end; the ends and the range itself
 * must not differ. A figure without a basis may have any.
 */
export function* rangeBases(records: Records): Generator<CheckIssue> {
  for (const { value, path } of records.stakes) {
    const { id, holdings } = value;
    for (const [index, { capital, basis, from }] of holdings.entries()) {
      if (typeof capital !== 'object') continue;
      const beside = [holdings[index - 1], holdings[index + 1]].flatMap((one) => one ?? []);
      const ends = [capital.min, capital.max].flatMap((end) => basesOf(end, beside));
      const bases = [...new Set([...ends, ...(basis === undefined ? [] : [basis])])];
      if (bases.length < 2) continue;
      const place = `${path}.holdings[${index}].capital`;
      yield warning('range-of-two-bases', place, { stake: id, from });
    }
  }
}
