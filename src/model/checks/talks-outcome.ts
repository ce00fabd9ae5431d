import { error, warning, type CheckIssue } from '../issue.js';
import type { Records } from '../records.js';
import type { TalksOutcome } from '../schema/talks.js';

/** Rumours and denials fade away without a date; an agreement or a collapse has one. */
const ENDS_ON_A_DATE: ReadonlySet<TalksOutcome> = new Set(['completed', 'collapsed']);

const NEEDS_A_REASON: ReadonlySet<TalksOutcome> = new Set(['collapsed', 'denied']);

/** The outcome of talks agrees with their end, and a collapse or denial is explained. */
export function* talksOutcome(records: Records): Generator<CheckIssue> {
  for (const { value, path } of records.talks) {
    const { id: talks, outcome, until, reason } = value;
    const end = `${path}.until`;
    if (outcome === 'ongoing') {
      if (until !== undefined) yield error('ongoing-talks-with-end', end, { talks, until });
    } else if (until === undefined) {
      const severity = ENDS_ON_A_DATE.has(outcome) ? error : warning;
      yield severity('talks-without-end', end, { talks, outcome });
    }
    if (records.pending.details || reason !== undefined || !NEEDS_A_REASON.has(outcome)) continue;
    yield warning('talks-without-reason', `${path}.reason`, { talks, outcome });
  }
}
