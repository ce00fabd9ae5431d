import { dayBefore } from '../day-before.js';
import { error, warning, type CheckIssue } from '../issue.js';
import { earliestDay, isSurelyBefore, latestDay, type Day } from '../partial-date.js';
import type { Records } from '../records.js';
import type { Brand } from '../schema/brand.js';
import type { Party } from '../schema/party.js';

/** The last day of the calendar, on which everything holds that has no end. */
const LAST_DAY: Day = '9999-12-31';

/** Days from the first to the last, both included, on which a brand surely was one of a party. */
interface SureTime {
  party: string;
  first: Day;
  last: Day;
}

/**
 * Brands belong to a party only while it exists, and to one party at a time;
 * owners that are no parties had them before. Reported only where the dates leave
 * no doubt.
 */
export function* brands({ parties }: Records): Generator<CheckIssue> {
  const timesByName = new Map<string, SureTime[]>();
  for (const { value, path } of parties) {
    for (const [index, brand] of (value.brands ?? []).entries()) {
      const place = `${path}.brands[${index}]`;
      yield* outsideLifetime(value, brand, place);
      yield* ownedLater(value, brand, place);
      const times = timesByName.get(brand.name) ?? [];
      const time = sureTime(value.id, brand);
      const other = times.find((earlier) => isShared(earlier, time));
      if (other) {
        const data = { party: value.id, brand: brand.name, other: other.party };
        yield warning('brand-held-twice', `${place}.name`, data);
      }
      timesByName.set(brand.name, [...times, time]);
    }
  }
}

/** Of a brand without a beginning no more is sure than its last day; where no day is sure, the first comes after the last. */
function sureTime(party: string, { from, until }: Brand): SureTime {
  const last = until === undefined ? LAST_DAY : dayBefore(earliestDay(until));
  return { party, first: from === undefined ? last : latestDay(from), last };
}

/** Whether both times have a day in common. */
function isShared(a: SureTime, b: SureTime): boolean {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  return first <= last;
}

function* outsideLifetime(
  { id: party, founded, dissolved }: Party,
  { name: brand, from, until }: Brand,
  place: string,
): Generator<CheckIssue> {
  if (founded !== undefined && from !== undefined && isSurelyBefore(from, founded)) {
    yield error('brand-before-foundation', `${place}.from`, { party, brand, from, founded });
  }
  if (dissolved === undefined) return;
  if (until === undefined || isSurelyBefore(dissolved, until)) {
    yield error('brand-after-dissolution', `${place}.until`, { party, brand, until, dissolved });
  }
}

function* ownedLater(
  { id: party }: Party,
  { name: brand, from, ownersBefore = [] }: Brand,
  place: string,
): Generator<CheckIssue> {
  if (from === undefined) return;
  for (const [index, { name: owner, from: begun, until = begun }] of ownersBefore.entries()) {
    if (until === undefined || !isSurelyBefore(from, until)) continue;
    yield error('owner-before-is-later', `${place}.ownersBefore[${index}]`, {
      party,
      brand,
      owner,
      from,
    });
  }
}
