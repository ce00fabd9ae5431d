import { latestDay, type Day } from '../model/index.js';
import { companyGroupsSteps } from './company-groups.js';
import type { CompanyGroup, CompanyGroups } from './company-group.js';
import { controllersAt } from './ownership/control-at-threshold.js';
import { overviewSteps, type Overview, type VehiclesOf } from './overview.js';
import type { Snapshot } from './snapshot.js';
import { finish, type Steps } from './steps.js';
import { groupVehiclesOn, type VehicleFigure } from './vehicles.js';

/** The groups of a day where another threshold than a majority makes them. */
export interface GroupsAtThreshold {
  /** As `controllersAt` gives them. */
  controllers: ReadonlyMap<string, string>;
  groups: CompanyGroups;
  /** The vehicles of one of the groups. */
  vehiclesOf: VehiclesOf;
  overview: Overview;
}

/** The vehicles of some groups together, if all have figures of the same year. */
function sumOfYear(groups: readonly CompanyGroup[], day: Day): VehicleFigure | undefined {
  const figures = groups.map((group) => groupVehiclesOn(group, day));
  const [first] = figures;
  if (!first) return undefined;
  const year = latestDay(first.until).slice(0, 4);
  const isComplete = figures.every((one) => one && latestDay(one.until).startsWith(year));
  const value = figures.reduce((sum, one) => sum + (one?.value ?? 0), 0);
  return isComplete ? { value, until: first.until } : undefined;
}

/**
 * The groups of the day of a snapshot at a threshold, see `controllersAt`. The vehicles
 * of a group are those of all groups that a majority makes within it, if they have
 * figures of one year; else those that its head states.
 */
export function groupsAt(snapshot: Snapshot, threshold: number): GroupsAtThreshold {
  return finish(groupsAtSteps(snapshot, controllersAt(snapshot, threshold)));
}

/** The same in steps, where the controllers are known. */
export function* groupsAtSteps(
  snapshot: Snapshot,
  controllers: ReadonlyMap<string, string>,
): Steps<GroupsAtThreshold> {
  const majority = yield* companyGroupsSteps(snapshot);
  const usual = new Map(
    majority.groups
      .filter(({ makers }) => makers.length > 0)
      .map((group) => [group.head.id, group]),
  );
  const vehiclesOf: VehiclesOf = (group, day) => {
    const parts = group.members.flatMap(({ id }) => usual.get(id) ?? []);
    const sum = parts.length > 1 ? sumOfYear(parts, day) : undefined;
    return sum ?? groupVehiclesOn(group, day);
  };
  const groups = yield* companyGroupsSteps(snapshot, controllers);
  const overview = yield* overviewSteps(snapshot, groups, vehiclesOf);
  return { controllers, groups, vehiclesOf, overview };
}
