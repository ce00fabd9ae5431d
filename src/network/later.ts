import {
  earliestDay,
  latestDay,
  type Alliance,
  type Day,
  type Event as DatedEvent,
  type Holding,
  type PartialDate,
  type Party,
  type Stake,
  type Talks,
} from '../model/index.js';
import type { Details } from './details.js';
import type { NetworkIndex } from './network-index.js';

/** What comes after a day, of any kind. */
type LaterFact =
  | { type: 'founded' }
  | { type: 'dissolved'; successors: readonly string[] }
  | { type: 'named'; name: string; language: string }
  | { type: 'brand-begins' | 'brand-ends'; brand: string }
  /** What a stake is from the date on. */
  | { type: 'holding'; stake: Stake; holding: Holding }
  | { type: 'stake-ended'; stake: Stake }
  | { type: 'joined' | 'left'; alliance: Alliance; party: string }
  | { type: 'talks'; talks: Talks }
  /** Something that happened or was said. */
  | { type: 'text'; text: string };

/** Something that comes after a day, with its date and the ids of its sources. */
export type LaterEntry = LaterFact & { date: PartialDate; sources: readonly string[] };

/** Whether a date, however coarse, lies after a day as a whole. */
export function isAfter(date: PartialDate, day: Day): boolean {
  return earliestDay(date) > day;
}

function entry(
  date: PartialDate | undefined,
  fact: LaterFact,
  sources: readonly string[] = [],
): LaterEntry[] {
  return date === undefined ? [] : [{ ...fact, date, sources }];
}

function factsOf(party: Party): LaterEntry[] {
  const { founded, dissolved, successors = [], names = [], notes = [], brands = [] } = party;
  return [
    ...entry(founded, { type: 'founded' }),
    ...entry(dissolved, { type: 'dissolved', successors }),
    ...names.flatMap(({ text, language, from }) =>
      entry(from, { type: 'named', name: text, language }),
    ),
    ...brands.flatMap(({ name: brand, from, until, sources }) => [
      ...entry(from, { type: 'brand-begins', brand }, sources),
      ...entry(until, { type: 'brand-ends', brand }, sources),
    ]),
    ...notes.flatMap(({ date, text, sources }) => entry(date, { type: 'text', text }, sources)),
  ];
}

/** The steps of a stake, and its end where no holding follows at once. */
function stepsOf(stake: Stake): LaterEntry[] {
  return stake.holdings.flatMap((holding, place) => {
    const { from, until, sources } = holding;
    const next = stake.holdings[place + 1];
    const isFollowed = until !== undefined && next && latestDay(until) >= earliestDay(next.from);
    const end = isFollowed ? [] : entry(until, { type: 'stake-ended', stake });
    return [...entry(from, { type: 'holding', stake, holding }, sources), ...end];
  });
}

function membershipsOf(alliance: Alliance, only?: string): LaterEntry[] {
  return alliance.members
    .filter(({ party }) => only === undefined || party === only)
    .flatMap(({ party, from, until, sources }) => [
      ...entry(from, { type: 'joined', alliance, party }, sources),
      ...entry(until, { type: 'left', alliance, party }),
    ]);
}

function eventsOf({ events = [] }: { events?: readonly DatedEvent[] | undefined }): LaterEntry[] {
  return events.flatMap(({ date, text, sources }) => entry(date, { type: 'text', text }, sources));
}

function everythingOf(details: Details, index: NetworkIndex): LaterEntry[] {
  switch (details.type) {
    case 'party': {
      const { party } = details;
      const stakes = [...index.stakesIn(party.id), ...index.stakesOwnedBy(party.id)];
      return [
        ...factsOf(party),
        ...stakes.flatMap(stepsOf),
        ...index.alliancesOf(party.id).flatMap((alliance) => membershipsOf(alliance, party.id)),
        ...index.talksOf(party.id).flatMap((talks) => entry(talks.from, { type: 'talks', talks })),
      ];
    }
    case 'stake':
      return [...stepsOf(details.stake), ...eventsOf(details.stake)];
    case 'alliance':
      return [...membershipsOf(details.alliance), ...eventsOf(details.alliance)];
    case 'talks':
      return eventsOf(details.talks);
  }
}

/** What the data set has about a party or a tie that comes after a day, in the order of time. */
export function laterThan(details: Details, index: NetworkIndex, day: Day): LaterEntry[] {
  return everythingOf(details, index)
    .filter(({ date }) => isAfter(date, day))
    .sort((a, b) => a.date.localeCompare(b.date));
}
