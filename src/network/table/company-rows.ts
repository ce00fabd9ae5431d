import type { Day, Party, Share } from '../../model/index.js';
import type { CompanyGroups } from '../company-group.js';
import { companyGroupsSteps } from '../company-groups.js';
import { lastingStakes } from '../controlled-by-kinds.js';
import { disputesOf } from '../disputed-records.js';
import { disputedOn } from '../filters/disputed.js';
import type { GroupsAtThreshold } from '../groups-at-threshold.js';
import { nameAt } from '../name-at.js';
import type { NetworkIndex } from '../network-index.js';
import { byInfluence, leastPercent } from '../owner-shares.js';
import { regionOf, type Region } from '../region.js';
import type { Snapshot, StakeOnDay } from '../snapshot.js';
import { mapIn } from '../list-steps.js';
import type { Steps } from '../steps.js';
import { groupVehiclesOn, vehiclesOn, type VehicleFigure } from '../vehicles.js';
import { hasAllParts, newestSource, type Evidence } from './evidence.js';
import { heldByStates } from './held-by-states.js';

/** A party on a day, with what a reader compares it by. */
export interface CompanyRow {
  id: string;
  /** The name of the day. */
  name: string;
  kind: Party['kind'];
  country: string | undefined;
  region: Region | undefined;
  /** What it, or the group that it heads, had sold by the day in the latest period on record. */
  vehicles: VehicleFigure | undefined;
  /**
   * The names of the heads of its group: one, or those of all partners of a joint
   * venture; none for a company that controls nothing and that nobody controls.
   */
  groups: readonly string[];
  /** The owner with most of the capital or of the votes; undefined where that is not known. */
  owner: { name: string; stake: StakeOnDay } | undefined;
  /** What states hold, themselves and through majorities; undefined for nothing. */
  states: Share | undefined;
  /** Undefined as long as parts of the data set are not loaded. */
  evidence: Evidence | undefined;
}

/** The first by influence; undefined where several are held of which nothing is known. */
function largestOf(stakes: readonly StakeOnDay[]): StakeOnDay | undefined {
  const [first, second] = [...stakes].sort(
    (a, b) => byInfluence(a, b) || (a.stake.owner < b.stake.owner ? -1 : 1),
  );
  return first && second && leastPercent(first) === 0 ? undefined : first;
}

/** The heads of the groups that a party belongs to, itself where it heads one of several. */
function headsOf(party: Party, { groupOf }: CompanyGroups, partners: Partners): readonly Party[] {
  const group = groupOf.get(party.id);
  if (!group) return partners.get(party.id) ?? [];
  return group.members.length > 1 ? [group.head] : [];
}

/** The heads of the groups that hold a joint venture, by the ids of all that belong to it. */
type Partners = ReadonlyMap<string, readonly Party[]>;

function partnersOf({ jointVentures }: CompanyGroups): Partners {
  return new Map(
    jointVentures.flatMap(({ members, partners }) => {
      const heads = partners.map(({ head }) => head);
      return members.map(({ id }) => [id, heads] as const);
    }),
  );
}

/** How many disputes there are of a party and its ties; `disputed` are the ids of all that is disputed. */
function disputeCount(
  id: string,
  index: NetworkIndex,
  day: Day,
  disputed: ReadonlySet<string>,
): number {
  const ties = [
    index.stakesIn(id),
    index.stakesOwnedBy(id),
    index.alliancesOf(id),
    index.talksOf(id),
  ];
  const isDisputed =
    disputed.has(id) || ties.some((some) => some.some((tie) => disputed.has(tie.id)));
  // All details of everybody would take a time that grows with the square of the owners of a company.
  const details = isDisputed ? index.details(id, day) : undefined;
  const records = details?.type === 'party' ? disputesOf(details, day) : [];
  return records.reduce((sum, { disputes }) => sum + disputes.length, 0);
}

function evidenceOf(
  party: Party,
  owners: readonly StakeOnDay[],
  index: NetworkIndex,
  day: Day,
  disputed: ReadonlySet<string>,
): Evidence {
  const cited = [
    ...(index.party(party.id)?.sources ?? []),
    ...(vehiclesOn(party, day)?.sources ?? []),
    ...owners.flatMap(({ holding }) => holding.sources),
  ];
  return {
    disputes: disputeCount(party.id, index, day, disputed),
    newestSource: newestSource(cited, index),
  };
}

/**
 * All parties of a snapshot as the rows of a table, in the order of the data set; in steps.
 * `index` is of the data set with the parts that are loaded. The disputes of a row
 * are those of the party and of its ties; its sources those of the party, of its
 * vehicles and of its owners. `atThreshold` are the groups where another threshold than a
 * majority makes them.
 */
export function* companyRows(
  snapshot: Snapshot,
  index: NetworkIndex,
  atThreshold: GroupsAtThreshold | null = null,
): Steps<CompanyRow[]> {
  const { day, parties } = snapshot;
  const { groups, vehiclesOf } = atThreshold ?? {
    groups: yield* companyGroupsSteps(snapshot),
    vehiclesOf: groupVehiclesOn,
  };
  const partners = partnersOf(groups);
  const ownersOf = yield* lastingStakes(snapshot, 'owned');
  const states = yield* heldByStates(snapshot, ownersOf);
  const isComplete = hasAllParts(index.dataset);
  const disputed = disputedOn(index.dataset, day);
  const nameOf = (id: string): string => {
    const party = index.party(id);
    return party ? nameAt(party, day) : id;
  };
  return yield* mapIn(parties, (party): CompanyRow => {
    const { id, kind, country } = party;
    const owners = ownersOf.get(id) ?? [];
    const largest = largestOf(owners);
    const group = groups.groupOf.get(id);
    return {
      id,
      name: nameAt(party, day),
      kind,
      country,
      region: regionOf(country),
      vehicles: group?.head.id === id ? vehiclesOf(group, day) : vehiclesOn(party, day),
      groups: headsOf(party, groups, partners).map((head) => nameAt(head, day)),
      owner: largest && { name: nameOf(largest.stake.owner), stake: largest },
      states: states.get(id),
      evidence: isComplete ? evidenceOf(party, owners, index, day, disputed) : undefined,
    };
  });
}
