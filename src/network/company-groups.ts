import type { Day, Party } from '../model/index.js';
import type { CompanyGroup, CompanyGroups, JointVenture } from './company-group.js';
import { controllersOn } from './control.js';
import { controlledCompanies } from './controlled-companies.js';
import { controlTrees, type ControlTree } from './control-trees.js';
import { groupByKeys } from './group-by.js';
import { interestsOn, sumOf, type Interest } from './interest.js';
import { makersOn } from './makes-vehicles.js';
import { outsideHolder } from './outside-holder.js';
import type { Snapshot, StakeOnDay } from './snapshot.js';
import { vehicleCount } from './vehicles.js';

/** What a company is half of, if two hold it. */
const HALF = 50;

/** What the steps below look up on the day. */
interface Lookup {
  day: Day;
  partyOf: (id: string) => Party | undefined;
  stakesIn: (id: string) => readonly StakeOnDay[];
  makers: ReadonlySet<string>;
  controllers: ReadonlyMap<string, string>;
}

function lookupOf(snapshot: Snapshot, controllers: Lookup['controllers']): Lookup {
  const parties = new Map(snapshot.parties.map((party) => [party.id, party]));
  const lasting = snapshot.stakes.filter(({ ended }) => !ended);
  const stakes = groupByKeys(lasting, ({ stake }) => [stake.owned]);
  return {
    day: snapshot.day,
    partyOf: (id) => parties.get(id),
    stakesIn: (id) => stakes.get(id) ?? [],
    makers: makersOn(snapshot),
    controllers,
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** The members of a tree as `CompanyGroup` lists them. */
function membersOf({ head, members }: ControlTree, { day, partyOf, makers }: Lookup): Party[] {
  const rank = ({ id }: Party): number => (id === head ? 0 : makers.has(id) ? 1 : 2);
  return members
    .flatMap((id) => partyOf(id) ?? [])
    .map((party) => ({ party, rank: rank(party), size: vehicleCount(party, day) }))
    .sort((a, b) => a.rank - b.rank || b.size - a.size || byId(a.party, b.party))
    .map(({ party }) => party);
}

function groupOfTree(tree: ControlTree, head: Party, lookup: Lookup): CompanyGroup {
  const members = membersOf(tree, lookup);
  const own = new Set(tree.members);
  const stakes = lookup.stakesIn(head.id).filter(({ stake }) => !own.has(stake.owner));
  const controller = tree.controller === undefined ? undefined : lookup.partyOf(tree.controller);
  const holder = outsideHolder(stakes, controller, lookup.partyOf);
  return {
    head,
    members,
    makers: members.filter(({ id }) => lookup.makers.has(id)),
    controlled: controlledCompanies(members, lookup.controllers, lookup.stakesIn),
    ...(controller && { controller }),
    ...(holder && { holder }),
  };
}

/** Whether two trees hold one half each of the head of a third one. */
function isHalved(interests: readonly Interest[], headOf: ReadonlyMap<string, string>): boolean {
  const byTree = groupByKeys(interests, ({ owner }) => [headOf.get(owner) ?? owner]);
  const halves = [...byTree.values()].filter((held) => sumOf(held).percent >= HALF);
  return halves.length > 1;
}

/**
 * The groups of the day of a snapshot: every company that no other one
 * controls, with all that it controls, as `controllersOn` says. A head that
 * makes no vehicles hands its place to the one maker below it and becomes its
 * `controller`. A joint venture, or a company of two halves, that groups of at
 * least two makers hold belongs to none of them, and what it controls neither;
 * one that has a single maker among its owners is a group of its own. The
 * result does not depend on the order of the records; the time grows with their
 * number. `known` are the controllers at another threshold, as `controllersAt` gives them.
 */
export function companyGroups(
  snapshot: Snapshot,
  known?: ReadonlyMap<string, string>,
): CompanyGroups {
  const interests = interestsOn(snapshot);
  const controllers = known ?? controllersOn(snapshot, interests);
  const lookup = lookupOf(snapshot, controllers);
  const trees = controlTrees(interests.companies, controllers, lookup.makers);
  const headOf = new Map(trees.flatMap(({ head, members }) => members.map((id) => [id, head])));
  const isShared = ({ head, controller }: ControlTree): boolean =>
    controller === undefined &&
    (lookup.partyOf(head)?.kind === 'joint-venture' ||
      isHalved(interests.in.get(head) ?? [], headOf));
  const groups: CompanyGroup[] = [];
  const groupOf = new Map<string, CompanyGroup>();
  const jointVentures: JointVenture[] = [];
  const addGroup = (tree: ControlTree): void => {
    const head = lookup.partyOf(tree.head);
    if (!head) return;
    const group = groupOfTree(tree, head, lookup);
    groups.push(group);
    for (const id of tree.members) groupOf.set(id, group);
  };
  for (const tree of trees) if (!isShared(tree)) addGroup(tree);
  const settled = new Map(groupOf);
  for (const tree of trees.filter(isShared)) {
    const party = lookup.partyOf(tree.head);
    const owners = lookup
      .stakesIn(tree.head)
      .flatMap(({ stake }) => settled.get(stake.owner) ?? []);
    const partners = [...new Set(owners)].filter(({ makers }) => makers.length > 0);
    if (partners.length < 2 || !party) {
      addGroup(tree);
      continue;
    }
    const members = membersOf(tree, lookup);
    partners.sort((a, b) => byId(a.head, b.head));
    jointVentures.push({ party, members, partners });
  }
  groups.sort((a, b) => byId(a.head, b.head));
  jointVentures.sort((a, b) => byId(a.party, b.party));
  return { groups, jointVentures, groupOf };
}
