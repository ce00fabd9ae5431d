import { error, type CheckIssue, type IntervalOwner } from '../issue.js';
import { comparePartialDates, type PartialDate } from '../partial-date.js';
import type { Records } from '../records.js';
import type { Brand } from '../schema/brand.js';

interface Dates {
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
}

interface Interval {
  dates: Dates;
  /** The path of its end, `stakes[3].holdings[0].until`. */
  path: string;
  interval: IntervalOwner;
  /** Whether the end is the first date on which it no longer holds, so that it cannot be the first. */
  isHalfOpen: boolean;
}

/** Nothing ends before it begins, and what holds in a half-open interval holds for a day at least. */
export function* intervals(records: Records): Generator<CheckIssue> {
  for (const { dates, path, interval, isHalfOpen } of allIntervals(records)) {
    const { from, until } = dates;
    if (from === undefined || until === undefined) continue;
    const order = comparePartialDates(until, from);
    if (order === undefined || order > 0 || (order === 0 && !isHalfOpen)) continue;
    yield error('reversed-interval', path, { interval, from, until, isEmpty: order === 0 });
  }
}

function* ofBrand(brand: Brand, party: string, path: string): Generator<Interval> {
  const { name, ownersBefore = [] } = brand;
  const interval = { type: 'brand', party, name } as const;
  yield { dates: brand, path: `${path}.until`, interval, isHalfOpen: true };
  for (const [index, owner] of ownersBefore.entries()) {
    const before = { type: 'brand-before', brand: name, owner: owner.name } as const;
    const place = `${path}.ownersBefore[${index}].until`;
    yield { dates: owner, path: place, interval: before, isHalfOpen: true };
  }
}

function* allIntervals({
  parties,
  stakes,
  alliances,
  talks,
  groups,
}: Records): Generator<Interval> {
  for (const { value, path } of parties) {
    const party = value.id;
    yield {
      dates: { from: value.founded, until: value.dissolved },
      path: `${path}.dissolved`,
      interval: { type: 'life', party },
      isHalfOpen: false,
    };
    for (const [index, name] of (value.names ?? []).entries()) {
      const interval = { type: 'name', party, text: name.text } as const;
      yield { dates: name, path: `${path}.names[${index}].until`, interval, isHalfOpen: false };
    }
    for (const [index, making] of (value.makesVehicles ?? []).entries()) {
      const interval = { type: 'making', party } as const;
      const place = `${path}.makesVehicles[${index}].until`;
      yield { dates: making, path: place, interval, isHalfOpen: true };
    }
    for (const [index, brand] of (value.brands ?? []).entries()) {
      yield* ofBrand(brand, party, `${path}.brands[${index}]`);
    }
  }
  for (const { value, path } of stakes) {
    const interval = { type: 'holding', stake: value.id } as const;
    for (const [index, holding] of value.holdings.entries()) {
      const place = `${path}.holdings[${index}].until`;
      yield { dates: holding, path: place, interval, isHalfOpen: true };
    }
  }
  for (const { value, path } of alliances) {
    for (const [index, member] of value.members.entries()) {
      const interval = { type: 'membership', party: member.party, alliance: value.id } as const;
      const place = `${path}.members[${index}].until`;
      yield { dates: member, path: place, interval, isHalfOpen: true };
    }
  }
  for (const { value, path } of talks) {
    const interval = { type: 'talks', talks: value.id } as const;
    yield { dates: value, path: `${path}.until`, interval, isHalfOpen: false };
  }
  for (const { value, path } of groups) {
    for (const [index, member] of value.members.entries()) {
      const interval = { type: 'group-membership', party: member.party, group: value.id } as const;
      const place = `${path}.members[${index}].until`;
      yield { dates: member, path: place, interval, isHalfOpen: true };
    }
  }
}
