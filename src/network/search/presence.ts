import {
  dayBefore,
  earliestDay,
  latestDay,
  talksEnd,
  type Alliance,
  type Brand,
  type Day,
  type PartialDate,
  type Party,
} from '../../model/index.js';
import { allianceOnDay } from '../alliance-on-day.js';
import { phaseAt } from '../phase-at.js';
import type { SearchRecord } from './searchable.js';

/** When something exists or goes on; an end that is not known is left out. */
export interface Period {
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
}

interface Presence {
  isThere: boolean;
  /** Whether the dates are too coarse to be sure. */
  isCertain: boolean;
}

function partyOn({ founded = '1000', dissolved }: Party, day: Day): Presence {
  const { phase, certain } = phaseAt(day, founded, dissolved);
  return { isThere: phase === 'within', isCertain: certain };
}

function brandOn({ from = '1000', until }: Brand, day: Day): Presence {
  const { phase, certain } = phaseAt(day, from, until);
  return { isThere: phase === 'within', isCertain: certain };
}

function allianceOn(alliance: Alliance, day: Day): Presence {
  const onDay = allianceOnDay(alliance, day);
  return { isThere: onDay?.ended === false, isCertain: onDay?.certain === true };
}

/** The days on which what lasts from one date until another may begin, and may be there for the last time. */
function ends({ from, until }: Period): Day[] {
  return [
    ...(from === undefined ? [] : [latestDay(from), earliestDay(from)]),
    ...(until === undefined ? [] : [dayBefore(earliestDay(until)), dayBefore(latestDay(until))]),
  ];
}

/** The time between two days, in milliseconds. */
function distance(a: Day, b: Day): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}

/** The nearest of some days on which something is there, for certain if there is such a day. */
function nearest(
  candidates: readonly Day[],
  day: Day,
  presenceOn: (day: Day) => Presence,
): Day | undefined {
  const there = candidates
    .map((candidate) => ({ candidate, ...presenceOn(candidate) }))
    .filter(({ isThere }) => isThere)
    .sort(
      (a, b) =>
        Number(b.isCertain) - Number(a.isCertain) ||
        distance(a.candidate, day) - distance(b.candidate, day),
    );
  return there[0]?.candidate;
}

/** When a party existed or had a brand, an alliance had members, or talks went on. */
export function periodOf(record: SearchRecord): Period {
  switch (record.type) {
    case 'party':
      return { from: record.party.founded, until: record.party.dissolved };
    case 'brand':
      return { from: record.brand.from, until: record.brand.until };
    case 'alliance': {
      const { members } = record.alliance;
      const [from] = members.map((member) => member.from).sort();
      const lasts = members.some(({ until }) => until === undefined);
      const until = members
        .flatMap((member) => member.until ?? [])
        .sort()
        .at(-1);
      return { from, until: lasts ? undefined : until };
    }
    case 'talks':
      return { from: record.talks.from, until: talksEnd(record.talks) };
  }
}

/** Whether something is there on a day: a party, a brand of it, an alliance with members, talks that have begun. */
export function isThereOn(record: SearchRecord, day: Day): boolean {
  switch (record.type) {
    case 'party':
      return partyOn(record.party, day).isThere;
    case 'brand':
      return brandOn(record.brand, day).isThere;
    case 'alliance':
      return allianceOn(record.alliance, day).isThere;
    case 'talks':
      // What became of them can be read on every later day.
      return phaseAt(day, record.talks.from).phase === 'within';
  }
}

/**
 * The nearest day to another one on which something is there, as far as its dates
 * allow for certain; of talks the day on which they ended. Undefined where its dates leave no day.
 */
export function nearestDayWith(record: SearchRecord, day: Day): Day | undefined {
  const period = periodOf(record);
  switch (record.type) {
    case 'party':
      return nearest(ends(period), day, (each) => partyOn(record.party, each));
    case 'brand':
      return nearest(ends(period), day, (each) => brandOn(record.brand, each));
    case 'alliance': {
      const days = record.alliance.members.flatMap(ends);
      return nearest(days, day, (each) => allianceOn(record.alliance, each));
    }
    case 'talks': {
      const dates = [period.until, period.from].flatMap((date) => date ?? []);
      return dates.map(latestDay).find((each) => isThereOn(record, each));
    }
  }
}
