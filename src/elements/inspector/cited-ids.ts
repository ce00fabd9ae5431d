import type { Day } from '../../model/index.js';
import type { AllianceOnDay, Details, PartyDetails, StakeOnDay } from '../../network/index.js';
import type { Filters } from '../../scene/index.js';
import {
  currentFirst,
  inOrderOfTime,
  knownEvents,
  latestFirst,
  ownMembership,
  recentAndEarlierTalks,
  sizesByMeasure,
} from './page-order.js';

interface Citing {
  sources?: readonly string[] | undefined;
}

function idsOf(records: readonly Citing[] | undefined): string[] {
  return (records ?? []).flatMap(({ sources }) => sources ?? []);
}

function ofStake({ stake, holding }: StakeOnDay): string[] {
  return [...idsOf([holding]), ...idsOf(stake.disputes)];
}

function ofAlliance(onDay: AllianceOnDay, partyId: string): string[] {
  const membership = ownMembership(onDay, partyId);
  return [...(membership?.sources ?? []), ...idsOf(onDay.alliance.disputes)];
}

function ofParty(details: PartyDetails, day: Day, filters: Filters): string[] {
  const { party, owners, holdings, alliances, talks } = details;
  const { recent, earlier } = recentAndEarlierTalks(talks, day, filters);
  const sizes = sizesByMeasure(party.sizes ?? []);
  return [
    ...idsOf([party]),
    ...currentFirst(owners).flatMap(ofStake),
    ...currentFirst(holdings).flatMap(ofStake),
    ...currentFirst(alliances).flatMap((onDay) => ofAlliance(onDay, party.id)),
    ...[...recent, ...earlier].flatMap((onDay) => [
      ...idsOf(inOrderOfTime(knownEvents(onDay.talks.events, day))),
      ...idsOf(onDay.talks.disputes),
    ]),
    ...idsOf(party.notes),
    ...idsOf([...sizes.latest, ...sizes.earlier]),
    ...idsOf(party.disputes),
  ];
}

/**
 * The ids of all sources that the page of a party or of a tie cites, in the
 * order in which the page is read. Ids repeat as often as they are cited.
 */
export function citedIds(details: Details, day: Day, filters: Filters): string[] {
  switch (details.type) {
    case 'party':
      return ofParty(details, day, filters);
    case 'stake': {
      const { holdings, events, disputes } = details.stake;
      return [
        ...idsOf(latestFirst(holdings)),
        ...idsOf(inOrderOfTime(events ?? [])),
        ...idsOf(disputes),
      ];
    }
    case 'alliance': {
      const { members, events, disputes } = details.alliance;
      return [...idsOf(members), ...idsOf(inOrderOfTime(events ?? [])), ...idsOf(disputes)];
    }
    case 'talks': {
      const { events, disputes } = details.talks;
      return [...idsOf(inOrderOfTime(events)), ...idsOf(disputes)];
    }
  }
}
