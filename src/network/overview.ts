import type { Day, Party } from '../model/index.js';
import { companyGroupsSteps } from './company-groups.js';
import type { CompanyGroup, CompanyGroups } from './company-group.js';
import { groupVehiclesOn, type VehicleFigure } from './vehicles.js';
import { leastCapital } from './owner-shares.js';
import type { AllianceOnDay, Snapshot, StakeOnDay, TalksOnDay } from './snapshot.js';
import { alliancePairs, pairsOf } from './alliance-pairs.js';
import { forEachIn, type Steps } from './steps.js';

/** A group of companies in which somebody makes vehicles. */
export interface OverviewCard {
  /** The id of the party that heads it. */
  id: string;
  group: CompanyGroup;
  /** What the group had sold by the day in the latest period on record. */
  vehicles?: VehicleFigure;
}

/** All that is between two groups, whichever of their members it ties. */
export interface OverviewLink {
  /** The ids of both cards and no other sign, the first by alphabet first. */
  id: string;
  a: string;
  b: string;
  /** In force, between a member of one and a member of the other, the largest share first. */
  stakes: readonly GroupStake[];
  /** Joint ventures that both hold, the first by id first. */
  ventures: readonly Party[];
  alliances: readonly AllianceOnDay[];
  /** About anything, the latest first; also such as ended long ago. */
  talks: readonly TalksOnDay[];
}

/** A stake of one group in another, by the ids of their cards. */
export interface GroupStake {
  owner: string;
  owned: string;
  onDay: StakeOnDay;
}

export interface Overview {
  /** The largest first. */
  cards: readonly OverviewCard[];
  /** By id. */
  links: readonly OverviewLink[];
}

/** The vehicles of a group by a day. */
export type VehiclesOf = (group: CompanyGroup, day: Day) => VehicleFigure | undefined;

interface Draft extends OverviewLink {
  stakes: GroupStake[];
  ventures: Party[];
  alliances: AllianceOnDay[];
  talks: TalksOnDay[];
}

/** Collects what ties pairs of groups. */
class Links {
  /** By the first id and a sign that comes after those of ids, as the id of a link begins; then by the other id. */
  readonly #links = new Map<string, Map<string, Draft>>();

  add(one: string, other: string, add: (draft: Draft) => void): void {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const id = `${a}~${b}`;
    const links = this.#links.get(`${a}~`) ?? new Map<string, Draft>();
    this.#links.set(`${a}~`, links);
    const link = links.get(b) ?? { id, a, b, stakes: [], ventures: [], alliances: [], talks: [] };
    links.set(b, link);
    add(link);
  }

  *all(): Steps<OverviewLink[]> {
    const links: Draft[] = [];
    yield* forEachIn([...this.#links.keys()].sort(), (start) => {
      links.push(
        ...[...(this.#links.get(start)?.values() ?? [])].sort((x, y) => (x.b < y.b ? -1 : 1)),
      );
    });
    yield* forEachIn(links, ({ stakes, talks }) => {
      stakes.sort(
        (x, y) =>
          leastCapital(y.onDay) - leastCapital(x.onDay) ||
          (x.onDay.stake.id < y.onDay.stake.id ? -1 : 1),
      );
      talks.sort((x, y) => y.talks.from.localeCompare(x.talks.from));
    });
    return links;
  }
}

function* linksOf(
  snapshot: Snapshot,
  groups: CompanyGroups,
  cardIds: ReadonlySet<string>,
): Steps<OverviewLink[]> {
  const links = new Links();
  const cardOf = (id: string): string | undefined => {
    const head = groups.groupOf.get(id)?.head.id;
    return head !== undefined && cardIds.has(head) ? head : undefined;
  };
  /** The cards of some parties, each once, in their order. */
  const cardsOf = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => cardOf(id) ?? [])),
  ];
  yield* forEachIn(snapshot.stakes, (onDay) => {
    const [owner, owned] = [cardOf(onDay.stake.owner), cardOf(onDay.stake.owned)];
    if (onDay.ended || owner === undefined || owned === undefined) return;
    links.add(owner, owned, ({ stakes }) => stakes.push({ owner, owned, onDay }));
  });
  for (const { party, partners } of groups.jointVentures) {
    for (const [one, other] of pairsOf(cardsOf(partners.map(({ head }) => head.id)))) {
      links.add(one, other, ({ ventures }) => ventures.push(party));
    }
  }
  for (const onDay of snapshot.alliances) {
    if (onDay.ended) continue;
    for (const [one, other] of alliancePairs(cardsOf(onDay.members.map(({ party }) => party)))) {
      links.add(one, other, ({ alliances }) => alliances.push(onDay));
    }
  }
  for (const onDay of snapshot.talks) {
    for (const [one, other] of pairsOf(cardsOf(onDay.talks.parties), true)) {
      links.add(one, other, ({ talks }) => talks.push(onDay));
    }
  }
  yield;
  return yield* links.all();
}

/** As `overviewOn`, in steps. */
export function* overviewSteps(
  snapshot: Snapshot,
  known?: CompanyGroups,
  vehiclesOf: VehiclesOf = groupVehiclesOn,
): Steps<Overview> {
  const groups = known ?? (yield* companyGroupsSteps(snapshot));
  const cards: OverviewCard[] = [];
  yield* forEachIn(groups.groups, (group) => {
    if (group.makers.length === 0) return;
    const vehicles = vehiclesOf(group, snapshot.day);
    cards.push({ id: group.head.id, group, ...(vehicles && { vehicles }) });
  });
  cards.sort(
    (a, b) =>
      (b.vehicles?.value ?? 0) - (a.vehicles?.value ?? 0) ||
      b.group.members.length - a.group.members.length ||
      (a.id < b.id ? -1 : 1),
  );
  yield;
  const links = yield* linksOf(snapshot, groups, new Set(cards.map(({ id }) => id)));
  return { cards, links };
}
