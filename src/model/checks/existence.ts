import { isSurelyBefore, type PartialDate } from '../partial-date.js';
import { error, type CheckIssue, type RecordReference } from '../issue.js';
import type { Records } from '../records.js';
import type { Party } from '../schema/party.js';

/** A party takes part in a tie, from a date until another or without an end. */
interface Participation {
  party: string;
  from: PartialDate;
  until: PartialDate | undefined;
  /** The path of the holding, the membership or the talks. */
  path: string;
  tie: RecordReference;
}

/**
 * A party takes part in ties only while it exists. Reported only where the
 * dates leave no doubt: founded 2021 and owner from 2021-01 may be true.
 */
export function* existence(records: Records): Generator<CheckIssue> {
  const parties = new Map(records.parties.map(({ value }) => [value.id, value]));
  for (const participation of participations(records)) {
    const party = parties.get(participation.party);
    if (party) yield* outsideLifetime(participation, party);
  }
}

function* outsideLifetime(
  { party, tie, from, until, path }: Participation,
  { founded, dissolved }: Party,
): Generator<CheckIssue> {
  if (founded !== undefined && isSurelyBefore(from, founded)) {
    yield error('tie-before-foundation', `${path}.from`, { party, tie, from, founded });
  }
  if (dissolved === undefined) return;
  if (isSurelyBefore(dissolved, from)) {
    yield error('tie-begins-after-dissolution', `${path}.from`, { party, tie, from, dissolved });
  } else if (until === undefined || isSurelyBefore(dissolved, until)) {
    yield error('tie-ends-after-dissolution', `${path}.until`, { party, tie, until, dissolved });
  }
}

function* participations({ stakes, alliances, talks }: Records): Generator<Participation> {
  for (const { value, path } of stakes) {
    const tie = { kind: 'stake', id: value.id } as const;
    for (const [index, { from, until }] of value.holdings.entries()) {
      const place = `${path}.holdings[${index}]`;
      yield { party: value.owner, from, until, path: place, tie };
      if (value.owned !== value.owner) yield { party: value.owned, from, until, path: place, tie };
    }
  }
  for (const { value, path } of alliances) {
    const tie = { kind: 'alliance', id: value.id } as const;
    for (const [index, { party, from, until }] of value.members.entries()) {
      yield { party, from, until, path: `${path}.members[${index}]`, tie };
    }
  }
  for (const { value, path } of talks) {
    const tie = { kind: 'talks', id: value.id } as const;
    // Talks whose end nobody knows are judged by their beginning alone.
    const until = value.until ?? (value.outcome === 'ongoing' ? undefined : value.from);
    for (const party of new Set(value.parties)) {
      yield { party, from: value.from, until, path, tie };
    }
  }
}
