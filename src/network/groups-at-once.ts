import type { CompanyGroups } from './company-group.js';
import { companyGroupsSteps } from './company-groups.js';
import { controllersSteps } from './control.js';
import { overviewSteps, type Overview, type VehiclesOf } from './overview.js';
import type { Snapshot } from './snapshot.js';
import { finish } from './steps.js';

/**
 * Who controls whom on the day of a snapshot: for every controlled company the
 * id of the nearest one that does. A company is controlled by whom a curator
 * names, else by whom holds, together with all that it controls, surely more
 * than 50% of the votes, or of the capital where no votes are recorded; a joint
 * venture by whom holds more than 75%. States, persons, families, funds and
 * trusts control nothing here. There are no cycles, and the order of the
 * records does not matter.
 */
export function controllersOn(snapshot: Snapshot): ReadonlyMap<string, string> {
  return finish(controllersSteps(snapshot));
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
  return finish(companyGroupsSteps(snapshot, known));
}

/**
 * The groups of makers on the day of a snapshot, and what ties them. A group
 * without a figure ranks below all that have one, those with most members first. Other
 * groups than those of a majority have vehicles that are counted in their own way.
 */
export function overviewOn(
  snapshot: Snapshot,
  groups?: CompanyGroups,
  vehiclesOf?: VehiclesOf,
): Overview {
  return finish(overviewSteps(snapshot, groups, vehiclesOf));
}
