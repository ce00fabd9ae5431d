import type { Day, Party } from '../model/index.js';
import type { CompanyGroup, CompanyGroups, JointVenture } from './company-group.js';
import { controllersSteps } from './control.js';
import { controlTrees, type ControlTree } from './control-trees.js';
import { groupByKeys } from './group-by.js';
import { interestsOn, sumOf, type Interest } from './interest.js';
import { makersOn } from './makes-vehicles.js';
import { outsideHolder } from './outside-holder.js';
import type { Snapshot, StakeOnDay } from './snapshot.js';
import { forEachIn, groupIn, type Steps } from './steps.js';
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

function* lookupOf(snapshot: Snapshot, controllers: Lookup['controllers']): Steps<Lookup> {
  const parties = new Map(snapshot.parties.map((party) => [party.id, party]));
  const stakes = yield* groupIn(snapshot.stakes, ({ ended, stake }) =>
    ended ? undefined : stake.owned,
  );
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
    controllers: lookup.controllers,
    stakesIn: lookup.stakesIn,
    ...(controller && { controller }),
    ...(holder && { holder }),
  };
}

/** Whether two trees hold one half each of the head of a third one. */
function isHalved(interests: readonly Interest[], headOf: ReadonlyMap<string, string>): boolean {
  // Asked of every company, most of which have one owner or none.
  if (interests.length < 2) return false;
  const byTree = groupByKeys(interests, ({ owner }) => [headOf.get(owner) ?? owner]);
  const halves = [...byTree.values()].filter((held) => sumOf(held).percent >= HALF);
  return halves.length > 1;
}

/** As `companyGroups`, in steps. */
export function* companyGroupsSteps(
  snapshot: Snapshot,
  known?: ReadonlyMap<string, string>,
): Steps<CompanyGroups> {
  const interests = yield* interestsOn(snapshot);
  const controllers = known ?? (yield* controllersSteps(snapshot));
  const lookup = yield* lookupOf(snapshot, controllers);
  const trees = yield* controlTrees(interests.companies, controllers, lookup.makers);
  const headOf = new Map<string, string>();
  for (const { head, members } of trees) for (const id of members) headOf.set(id, head);
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
  const shared: ControlTree[] = [];
  yield* forEachIn(trees, (tree) => {
    if (isShared(tree)) shared.push(tree);
    else addGroup(tree);
  });
  const settled = new Map(groupOf);
  for (const tree of shared) {
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
