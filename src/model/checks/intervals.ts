import { comparePartialDates, type PartialDate } from '../partial-date.js';
import { quote } from '../preview.js';
import type { Draft } from '../draft.js';
import { error, type Finding } from './finding.js';

/** Something with a beginning and an end, one of which is under the key of `path`. */
interface Span {
  from: PartialDate | undefined;
  until: PartialDate | undefined;
  /** The place of the end, `stakes[3].holdings[0].until`. */
  path: string;
  /** Such as `A holding of the stake "toyota-subaru"`. */
  name: string;
  /** Whether the end is the first date on which it no longer holds, so that it cannot be the first. */
  isHalfOpen: boolean;
}

/** Nothing ends before it begins, and what holds in a half-open interval holds for a day at least. */
export function* intervals(draft: Draft): Generator<Finding> {
  for (const { from, until, path, name, isHalfOpen } of spans(draft)) {
    if (from === undefined || until === undefined) continue;
    const order = comparePartialDates(until, from);
    if (order === undefined || order > 0 || (order === 0 && !isHalfOpen)) continue;
    const trouble = order < 0 ? 'before it begins' : 'on the day on which it begins';
    yield error({
      path,
      statement: `${name} should end after ${from}, when it begins, but it ends ${trouble}, ${until}.`,
      expected: `a date after ${from}`,
      received: `"${until}"`,
      remedy: 'Swap the two dates, or correct one of them.',
    });
  }
}

function* spans(draft: Draft): Generator<Span> {
  for (const { value, path } of draft.parties) {
    const of = `of the party ${quote(value.id)}`;
    const { founded: from, dissolved: until } = value;
    yield { from, until, path: `${path}.dissolved`, name: `The life ${of}`, isHalfOpen: false };
    for (const [index, { text, ...dates }] of (value.names ?? []).entries()) {
      const place = `${path}.names[${index}].until`;
      yield {
        ...ends(dates),
        path: place,
        name: `The name ${quote(text)} ${of}`,
        isHalfOpen: false,
      };
    }
  }
  for (const { value, path } of draft.stakes) {
    const name = `A holding of the stake ${quote(value.id)}`;
    for (const [index, holding] of value.holdings.entries()) {
      const place = `${path}.holdings[${index}].until`;
      yield { ...ends(holding), path: place, name, isHalfOpen: true };
    }
  }
  for (const { value, path } of draft.alliances) {
    for (const [index, member] of value.members.entries()) {
      const name = `The membership of ${quote(member.party)} in the alliance ${quote(value.id)}`;
      const place = `${path}.members[${index}].until`;
      yield { ...ends(member), path: place, name, isHalfOpen: true };
    }
  }
  for (const { value, path } of draft.talks) {
    const name = `The time of the talks ${quote(value.id)}`;
    yield { ...ends(value), path: `${path}.until`, name, isHalfOpen: false };
  }
}

function ends(dates: {
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
}): Pick<Span, 'from' | 'until'> {
  return { from: dates.from, until: dates.until };
}
