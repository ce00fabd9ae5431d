import type { Day, Party } from '../../model/index.js';
import { groupByKeys } from '../group-by.js';
import type { NetworkIndex } from '../network-index.js';
import { vehicleCount } from '../vehicles.js';
import { partiesOf, type Change } from './change.js';

/** The changes of one party, in the order of time. */
export interface ChangesOfCompany {
  party: Party;
  changes: readonly Change[];
}

interface Weight {
  isCompany: boolean;
  vehicles: number;
  changes: number;
}

function inOrderOfTime(changes: readonly Change[]): Change[] {
  return [...changes].sort(({ date: a = '' }, { date: b = '' }) => Number(a > b) - Number(a < b));
}

/**
 * Changes by the company that they are told of, the largest first. Each is told once: of
 * those whom it concerns at the one that sold the most vehicles by either of the days, of
 * equal ones at the one with the most changes.
 */
export function changesByCompany(
  index: NetworkIndex,
  changes: readonly Change[],
  days: readonly [Day, Day],
): ChangesOfCompany[] {
  const counts = groupByKeys(changes, (change) => [...new Set(partiesOf(change))]);
  const weights = new Map<string, Weight>();
  const weightOf = (id: string): Weight => {
    const party = index.party(id);
    const weight = weights.get(id) ?? {
      isCompany: party?.kind === 'company',
      vehicles: party ? Math.max(...days.map((day) => vehicleCount(party, day))) : 0,
      changes: counts.get(id)?.length ?? 0,
    };
    weights.set(id, weight);
    return weight;
  };
  const compare = (a: string, b: string): number => {
    const [one, other] = [weightOf(a), weightOf(b)];
    return (
      Number(other.isCompany) - Number(one.isCompany) ||
      other.vehicles - one.vehicles ||
      other.changes - one.changes ||
      (a < b ? -1 : 1)
    );
  };
  const told = groupByKeys(changes, (change) => [...partiesOf(change)].sort(compare).slice(0, 1));
  return [...told]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([id, list]) => {
      const party = index.party(id);
      return party ? [{ party, changes: inOrderOfTime(list) }] : [];
    });
}
