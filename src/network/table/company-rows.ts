import type { Day, Party, Share } from '../../model/index.js';
import { companyGroups } from '../groups-at-once.js';
import type { CompanyGroups } from '../company-group.js';
import { lastingStakes } from '../controlled-by-kinds.js';
import { disputesOf } from '../disputed-records.js';
import type { GroupsAtThreshold } from '../groups-at-threshold.js';
import { nameAt } from '../name-at.js';
import type { NetworkIndex } from '../network-index.js';
import { byInfluence, leastPercent } from '../owner-shares.js';
import { regionOf, type Region } from '../region.js';
import type { Snapshot, StakeOnDay } from '../snapshot.js';
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

function evidenceOf(
  party: Party,
  owners: readonly StakeOnDay[],
  index: NetworkIndex,
  day: Day,
): Evidence {
  const details = index.details(party.id, day);
  const records = details?.type === 'party' ? disputesOf(details, day) : [];
  const cited = [
    ...(index.party(party.id)?.sources ?? []),
    ...(vehiclesOn(party, day)?.sources ?? []),
    ...owners.flatMap(({ holding }) => holding.sources),
  ];
  return {
    disputes: records.reduce((sum, { disputes }) => sum + disputes.length, 0),
    newestSource: newestSource(cited, index),
  };
}

/**
 * All parties of a snapshot as the rows of a table, in the order of the data set.
 * `index` is of the data set with the parts that are loaded. The disputes of a row
 * are those of the party and of its ties; its sources those of the party, of its
 * vehicles and of its owners. `atThreshold` are the groups where another threshold than a
 * majority makes them.
 */
export function companyRows(
  snapshot: Snapshot,
  index: NetworkIndex,
  atThreshold: GroupsAtThreshold | null = null,
): CompanyRow[] {
  const { day, parties } = snapshot;
  const { groups, vehiclesOf } = atThreshold ?? {
    groups: companyGroups(snapshot),
    vehiclesOf: groupVehiclesOn,
  };
  const partners = partnersOf(groups);
  const states = heldByStates(snapshot);
  const ownersOf = lastingStakes(snapshot, 'owned');
  const isComplete = hasAllParts(index.dataset);
  const nameOf = (id: string): string => {
    const party = index.party(id);
    return party ? nameAt(party, day) : id;
  };
  return parties.map((party): CompanyRow => {
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
      evidence: isComplete ? evidenceOf(party, owners, index, day) : undefined,
    };
  });
}
