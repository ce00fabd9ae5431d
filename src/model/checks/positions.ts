import { warning, type CheckIssue } from '../issue.js';
import { joinPath } from '../path.js';
import type { Records } from '../records.js';
import { positionFaults } from '../position-faults.js';

/** Positions that cannot be used are doubtful; their parties are laid out anew. */
export function* positions({ parties, positions: given }: Records): Generator<CheckIssue> {
  if (!given) return;
  const values = parties.map(({ value }) => value);
  for (const fault of positionFaults(values, given)) {
    const { party } = fault;
    const path = joinPath('positions', party);
    if (fault.reason === 'far') yield warning('far-position', path, { party, limit: fault.limit });
    else yield warning('shared-position', path, { party, other: fault.other });
  }
}
