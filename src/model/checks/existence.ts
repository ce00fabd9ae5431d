import { isSurelyBefore, type PartialDate } from '../partial-date.js';
import { quote } from '../preview.js';
import type { Draft } from '../draft.js';
import type { Party } from '../schema/party.js';
import { error, type Finding } from './finding.js';

/** That a party takes part in a tie, from a date until another or without an end. */
interface IntervalPhase {
  party: string;
  from: PartialDate;
  until: PartialDate | undefined;
  /** The place of the holding, the membership or the talks. */
  path: string;
  /** Such as `the stake "toyota-subaru"`. */
  tie: string;
}

/**
 * A party takes part in ties only while it exists. Said only where the dates
 * leave no doubt: founded 2021 and owner from 2021-01 may be true.
 */
export function* existence(draft: Draft): Generator<Finding> {
  const parties = new Map(draft.parties.map(({ value }) => [value.id, value]));
  for (const presence of presences(draft)) {
    const party = parties.get(presence.party);
    if (party) yield* absences(presence, party);
  }
}

function* absences(presence: IntervalPhase, party: Party): Generator<Finding> {
  const { from, until, path, tie } = presence;
  const { founded, dissolved } = party;
  const who = `${quote(party.id)} should take part in ${tie} only while it exists`;
  if (founded !== undefined && isSurelyBefore(from, founded)) {
    yield error({
      path: `${path}.from`,
      statement: `${who}, but it does so from ${from} and was founded ${founded}.`,
      expected: `${founded} or later`,
      received: `"${from}"`,
      remedy: 'Correct one of the two dates, or name its predecessor.',
    });
  }
  if (dissolved === undefined) return;
  if (isSurelyBefore(dissolved, from)) {
    yield error({
      path: `${path}.from`,
      statement: `${who}, but it does so from ${from} and was dissolved ${dissolved}.`,
      expected: `${dissolved} or earlier`,
      received: `"${from}"`,
      remedy: 'Correct one of the two dates, or name its successor.',
    });
  } else if (until === undefined || isSurelyBefore(dissolved, until)) {
    const end = until === undefined ? 'does so without an end' : `does so until ${until}`;
    yield error({
      path: `${path}.until`,
      statement: `${who}, but it ${end} and was dissolved ${dissolved}.`,
      expected: `${dissolved} or earlier`,
      received: until === undefined ? 'nothing' : `"${until}"`,
      remedy: `Write "until": "${dissolved}", or correct the date of its end.`,
    });
  }
}

function* presences(draft: Draft): Generator<IntervalPhase> {
  for (const { value, path } of draft.stakes) {
    const tie = `the stake ${quote(value.id)}`;
    for (const [index, { from, until }] of value.holdings.entries()) {
      const place = `${path}.holdings[${index}]`;
      yield { party: value.owner, from, until, path: place, tie };
      if (value.owned !== value.owner) yield { party: value.owned, from, until, path: place, tie };
    }
  }
  for (const { value, path } of draft.alliances) {
    const tie = `the alliance ${quote(value.id)}`;
    for (const [index, { party, from, until }] of value.members.entries()) {
      yield { party, from, until, path: `${path}.members[${index}]`, tie };
    }
  }
  for (const { value, path } of draft.talks) {
    const tie = `the talks ${quote(value.id)}`;
    // Talks whose end nobody knows are judged by their beginning alone.
    const until = value.until ?? (value.outcome === 'ongoing' ? undefined : value.from);
    for (const party of new Set(value.parties)) {
      yield { party, from: value.from, until, path, tie };
    }
  }
}
