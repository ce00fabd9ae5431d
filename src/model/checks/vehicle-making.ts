import { error, type CheckIssue } from '../issue.js';
import { isSurelyBefore } from '../partial-date.js';
import type { Records } from '../records.js';

/** The times in which a party made vehicles follow one another, and none begins before its foundation. */
export function* vehicleMaking({ parties }: Records): Generator<CheckIssue> {
  for (const { value, path } of parties) {
    const { id: party, founded, makesVehicles = [] } = value;
    for (const [index, { from }] of makesVehicles.entries()) {
      const place = `${path}.makesVehicles[${index}].from`;
      if (founded !== undefined && isSurelyBefore(from, founded)) {
        yield error('making-before-foundation', place, { party, from, founded });
      }
      const previous = makesVehicles[index - 1];
      if (!previous) continue;
      const { until } = previous;
      if (until === undefined || isSurelyBefore(from, until)) {
        yield error('making-out-of-order', place, { party, from, previous: previous.from });
      }
    }
  }
}
