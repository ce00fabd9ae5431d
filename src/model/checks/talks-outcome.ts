import { quote } from '../preview.js';
import type { Draft, Placed } from '../draft.js';
import type { Talks, TalksOutcome } from '../schema/talks.js';
import { error, warning, type Finding } from './finding.js';

/** Rumours and denials fade away without a date; an agreement or a collapse has one. */
const ENDS_ON_A_DATE: ReadonlySet<TalksOutcome> = new Set(['completed', 'collapsed']);

const NEEDS_A_REASON: ReadonlySet<TalksOutcome> = new Set(['collapsed', 'denied']);

/** The outcome of talks agrees with their end, and a collapse or denial is explained. */
export function* talksOutcome(draft: Draft): Generator<Finding> {
  for (const placed of draft.talks) {
    const { outcome, until, reason } = placed.value;
    if (outcome === 'ongoing' && until !== undefined) yield endedWhileOngoing(placed, until);
    if (outcome !== 'ongoing' && until === undefined) yield withoutEnd(placed);
    if (draft.elsewhere.details || reason !== undefined) continue;
    if (NEEDS_A_REASON.has(outcome)) yield withoutReason(placed);
  }
}

function endedWhileOngoing({ value, path }: Placed<Talks>, until: string): Finding {
  return error({
    path: `${path}.until`,
    statement: `The talks ${quote(value.id)} are called ongoing and should have no end, but they end ${until}.`,
    expected: 'no end',
    received: `"${until}"`,
    remedy: 'Remove "until", or say in "outcome" how they ended.',
  });
}

function withoutEnd({ value, path }: Placed<Talks>): Finding {
  const severity = ENDS_ON_A_DATE.has(value.outcome) ? error : warning;
  return severity({
    path: `${path}.until`,
    statement: `The talks ${quote(value.id)} are called ${value.outcome} and should have an end, but they have none.`,
    expected: 'a date written 2024, 2024-12 or 2024-12-23',
    received: 'nothing',
    remedy: 'Add "until", as precisely as it is known.',
  });
}

function withoutReason({ value, path }: Placed<Talks>): Finding {
  return warning({
    path: `${path}.reason`,
    statement: `The talks ${quote(value.id)} are called ${value.outcome} and should say why, but they have no "reason".`,
    expected: 'a sentence',
    received: 'nothing',
    remedy: 'Add "reason" if a source gives one.',
  });
}
