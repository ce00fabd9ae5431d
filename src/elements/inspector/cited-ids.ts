import type { Alliance, Day, Event as DatedEvent, Stake, Talks } from '../../model/index.js';
import {
  brandsUntil,
  disputesOf,
  knownDisputes,
  laterThan,
  ownershipSummary,
  statedSources,
  talksOnDay,
  type Details,
  type PartyDetails,
  type StakeOnDay,
  type TieDetails,
  type TalksOnDay,
} from '../../network/index.js';
import type { ExplainedPair } from '../../store/index.js';
import { isPast, type InspectorContext } from './context.js';
import { explainedSources } from './explained-share.js';
import {
  knownEvents,
  knownHoldings,
  knownMembers,
  knownNotes,
  knownSizes,
  undatedNotes,
} from './known.js';
import { outcomeOf } from './outcome.js';
import {
  currentAndEarlier,
  inOrderOfTime,
  latestFirst,
  ownMembership,
  recentAndEarlierTalks,
  sizesByMeasure,
  type CurrentAndEarlier,
} from './page-order.js';

/** What the citations of a page depend on beside what it is about. */
interface CitingContext extends Pick<
  InspectorContext,
  'index' | 'day' | 'filters' | 'compare' | 'ask'
> {
  /** Whose share in the end is explained. */
  explained: ExplainedPair | null;
}

interface Citing {
  sources?: readonly string[] | undefined;
}

function idsOf(records: readonly Citing[] | undefined): string[] {
  return (records ?? []).flatMap(({ sources }) => sources ?? []);
}

function inOrder<Tie>({ current, earlier }: CurrentAndEarlier<Tie>): Tie[] {
  return [...current, ...earlier];
}

function ofEvents({ events }: { events?: readonly DatedEvent[] | undefined }, day: Day): string[] {
  return idsOf(inOrderOfTime(knownEvents(events, day)));
}

function ofTalks(onDay: TalksOnDay, day: Day): string[] {
  return [...outcomeOf(onDay, day).sources, ...ofEvents(onDay.talks, day)];
}

function ofLater(details: Details, context: CitingContext): string[] {
  const undated = isPast(context) && details.type === 'party' ? undatedNotes(details.party) : [];
  return [...idsOf(laterThan(details, context.index, context.day)), ...idsOf(undated)];
}

function ofParty(details: PartyDetails, context: CitingContext): string[] {
  const { party, owners, holdings, alliances, talks } = details;
  const { index, day, filters, explained } = context;
  const ofStakes = (stakes: readonly StakeOnDay[]): string[] =>
    idsOf(inOrder(currentAndEarlier(stakes)).map(({ holding }) => holding));
  const memberships = inOrder(currentAndEarlier(alliances)).flatMap(
    (onDay) => ownMembership(onDay, party.id) ?? [],
  );
  const sizes = sizesByMeasure(knownSizes(party.sizes ?? [], day));
  return [
    ...statedSources(ownershipSummary(details, index, day)),
    ...ofStakes(owners),
    ...ofStakes(holdings),
    ...idsOf(inOrder(currentAndEarlier(brandsUntil(party, day))).map(({ brand }) => brand)),
    ...idsOf(memberships),
    ...inOrder(recentAndEarlierTalks(talks, day, filters)).flatMap((onDay) => ofTalks(onDay, day)),
    ...idsOf([...sizes.latest, ...sizes.earlier]),
    ...idsOf([party]),
    ...idsOf(knownNotes(party, day, index.dataset.compiled)),
    ...ofLater(details, context),
    ...idsOf(disputesOf(details, day).flatMap(({ disputes }) => disputes)),
    // At the end, so that no number changes where a share is explained.
    ...explainedSources(isOfParty(explained, party.id) ? explained : null, context),
  ];
}

/** Whether the share that is explained is one of those on the page of a party. */
function isOfParty(explained: ExplainedPair | null, id: string): boolean {
  return explained?.owner === id || explained?.owned === id;
}

/** The record of a tie, and what its page cites before its events. */
function tieOf(details: TieDetails, day: Day): { tie: Stake | Alliance | Talks; first: string[] } {
  switch (details.type) {
    case 'stake':
      return {
        tie: details.stake,
        first: idsOf(latestFirst(knownHoldings(details.stake, day))),
      };
    case 'alliance':
      return { tie: details.alliance, first: idsOf(knownMembers(details.alliance, day)) };
    case 'talks': {
      const onDay = talksOnDay(details.talks, day);
      return { tie: details.talks, first: onDay ? [...outcomeOf(onDay, day).sources] : [] };
    }
  }
}

/**
 * The ids of all sources that the page of a party or of a tie cites, in the
 * order in which the page is read. Ids repeat as often as they are cited.
 */
export function citedIds(details: Details, context: CitingContext): string[] {
  if (details.type === 'party') return ofParty(details, context);
  const { tie, first } = tieOf(details, context.day);
  return [
    ...first,
    ...ofEvents(tie, context.day),
    ...ofLater(details, context),
    ...idsOf(knownDisputes(tie.disputes, context.day)),
  ];
}
