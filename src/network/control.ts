import type { Party } from '../model/index.js';
import { addControlByGroups } from './control-by-groups.js';
import { followToEnd } from './follow-to-end.js';
import { exceeds, interestsOn, isStronger, type Interest } from './interest.js';
import { MAJORITY } from './owner-shares.js';
import type { NamedGroupOnDay, Snapshot } from './snapshot.js';
import { forEachIn, type Steps } from './steps.js';

/** A joint venture stays one, and nobody's subsidiary, until one group holds more than this. */
export const MAJORITY_OF_VENTURE = 75;

/** The direct controller of a party. */
interface Controller {
  id: string;
  /** In percent; of two in a cycle, the one with less gives way. */
  percent: number;
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The head that a curator names for each member; where coarse dates name two, the one that began later. */
function namedControllers(
  groups: readonly NamedGroupOnDay[],
  companies: ReadonlySet<string>,
): Map<string, Controller> {
  const memberships = groups
    .flatMap(({ group: { head }, members }) =>
      members.map(({ party, from = '' }) => ({ head, party, from })),
    )
    .filter(({ head, party }) => head !== party && companies.has(head) && companies.has(party))
    .sort((a, b) => (a.from === b.from ? compareIds(b.head, a.head) : compareIds(a.from, b.from)));
  return new Map(memberships.map(({ party, head }) => [party, { id: head, percent: Infinity }]));
}

/** The one owner that holds a majority by itself, if there is one. */
function majorityOwner(interests: readonly Interest[], threshold: number): Controller | undefined {
  let found: Interest | undefined;
  for (const interest of interests) {
    if (!exceeds(interest, threshold)) continue;
    if (!found || isStronger(interest, found)) found = interest;
  }
  return found && { id: found.owner, percent: found.percent };
}

/** Removes the weakest link of every cycle, of equal ones that of the first by id. */
function breakCycles(controllers: Map<string, Controller>): void {
  const next = new Map([...controllers].map(([id, controller]) => [id, controller.id]));
  const percentOf = (id: string): number => controllers.get(id)?.percent ?? 0;
  followToEnd([...controllers.keys()].sort(), next, (cycle) => {
    const weakest = cycle.reduce((a, b) => {
      const difference = percentOf(a) - percentOf(b);
      return difference < 0 || (difference === 0 && a < b) ? a : b;
    });
    controllers.delete(weakest);
    return weakest;
  });
}

/** Snapshots do not change, and the overview and the pages of parties ask about the same one. */
const controllersBySnapshot = new WeakMap<Snapshot, ReadonlyMap<string, string>>();

/** As `controllersOn`, in steps. */
export function* controllersSteps(snapshot: Snapshot): Steps<ReadonlyMap<string, string>> {
  const known = controllersBySnapshot.get(snapshot);
  if (known) return known;
  const interests = yield* interestsOn(snapshot);
  const kinds = new Map<string, Party['kind']>(snapshot.parties.map(({ id, kind }) => [id, kind]));
  const thresholdOf = (id: string): number =>
    kinds.get(id) === 'joint-venture' ? MAJORITY_OF_VENTURE : MAJORITY;
  const direct = namedControllers(snapshot.namedGroups, new Set(interests.companies));
  yield* forEachIn(interests.companies, (id) => {
    if (direct.has(id)) return;
    const owner = majorityOwner(interests.in.get(id) ?? [], thresholdOf(id));
    if (owner) direct.set(id, owner);
  });
  yield;
  breakCycles(direct);
  const controllers = new Map([...direct].map(([id, controller]) => [id, controller.id]));
  yield* addControlByGroups(controllers, interests, thresholdOf);
  controllersBySnapshot.set(snapshot, controllers);
  return controllers;
}
