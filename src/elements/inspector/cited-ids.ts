import type { Day } from '../../model/index.js';
import {
  laterThan,
  ownershipSummary,
  statedSources,
  talksOnDay,
  type AllianceOnDay,
  type Details,
  type NetworkIndex,
  type PartyDetails,
  type TalksOnDay,
} from '../../network/index.js';
import type { Filters } from '../../scene/index.js';
import {
  currentFirst,
  disputesOf,
  inOrderOfTime,
  knownDisputes,
  knownEvents,
  knownHoldings,
  knownMembers,
  knownNotes,
  knownSizes,
  latestFirst,
  outcomeOf,
  ownMembership,
  recentAndEarlierTalks,
  sizesByMeasure,
  undatedNotes,
} from './page-order.js';

/** What the citations of a page depend on beside what it is about. */
export interface CitingContext {
  index: NetworkIndex;
  day: Day;
  filters: Filters;
}

interface Citing {
  sources?: readonly string[] | undefined;
}

function idsOf(records: readonly Citing[] | undefined): string[] {
  return (records ?? []).flatMap(({ sources }) => sources ?? []);
}

function ofAlliance(onDay: AllianceOnDay, partyId: string): string[] {
  return [...(ownMembership(onDay, partyId)?.sources ?? [])];
}

function ofTalks(onDay: TalksOnDay, day: Day): string[] {
  const events = inOrderOfTime(knownEvents(onDay.talks.events, day));
  return [...outcomeOf(onDay, day).sources, ...idsOf(events)];
}

function ofLater(details: Details, { index, day }: CitingContext): string[] {
  const isPast = day < index.dataset.compiled;
  const undated = isPast && details.type === 'party' ? undatedNotes(details.party) : [];
  return [...idsOf(laterThan(details, index, day)), ...idsOf(undated)];
}

function ofParty(details: PartyDetails, context: CitingContext): string[] {
  const { party, owners, holdings, alliances, talks } = details;
  const { index, day, filters } = context;
  const { recent, earlier } = recentAndEarlierTalks(talks, day, filters);
  const sizes = sizesByMeasure(knownSizes(party.sizes ?? [], day));
  const stakes = [...currentFirst(owners), ...currentFirst(holdings)];
  return [
    ...statedSources(ownershipSummary(details, index, day)),
    ...idsOf(stakes.map(({ holding }) => holding)),
    ...currentFirst(alliances).flatMap((onDay) => ofAlliance(onDay, party.id)),
    ...[...recent, ...earlier].flatMap((onDay) => ofTalks(onDay, day)),
    ...idsOf([...sizes.latest, ...sizes.earlier]),
    ...idsOf([party]),
    ...idsOf(knownNotes(party, day, index.dataset.compiled)),
    ...ofLater(details, context),
    ...idsOf(disputesOf(details, day).flatMap(({ disputes }) => disputes)),
  ];
}

/**
 * The ids of all sources that the page of a party or of a tie cites, in the
 * order in which the page is read. Ids repeat as often as they are cited.
 */
export function citedIds(details: Details, context: CitingContext): string[] {
  const { day } = context;
  switch (details.type) {
    case 'party':
      return ofParty(details, context);
    case 'stake': {
      const { stake } = details;
      return [
        ...idsOf(latestFirst(knownHoldings(stake, day))),
        ...idsOf(inOrderOfTime(knownEvents(stake.events, day))),
        ...ofLater(details, context),
        ...idsOf(knownDisputes(stake.disputes, day)),
      ];
    }
    case 'alliance': {
      const { alliance } = details;
      return [
        ...idsOf(knownMembers(alliance, day)),
        ...idsOf(inOrderOfTime(knownEvents(alliance.events, day))),
        ...ofLater(details, context),
        ...idsOf(knownDisputes(alliance.disputes, day)),
      ];
    }
    case 'talks': {
      const { talks } = details;
      const onDay = talksOnDay(talks, day);
      return [
        ...(onDay ? outcomeOf(onDay, day).sources : []),
        ...idsOf(inOrderOfTime(knownEvents(talks.events, day))),
        ...ofLater(details, context),
        ...idsOf(knownDisputes(talks.disputes, day)),
      ];
    }
  }
}
