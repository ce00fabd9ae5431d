import type { Dataset, Day, Dispute } from '../../model/index.js';
import { knownDisputes } from '../disputed-records.js';

interface Disputed {
  id: string;
  disputes?: Dispute[] | undefined;
}

/** The ids of the parties and ties of which, by a day, sources give different figures. */
export function disputedOn({ parties, stakes, alliances, talks }: Dataset, day: Day): Set<string> {
  const lists: readonly (readonly Disputed[])[] = [parties, stakes, alliances, talks];
  const isDisputed = ({ disputes }: Disputed): boolean =>
    disputes !== undefined && knownDisputes(disputes, day).length > 0;
  return new Set(lists.flatMap((records) => records.filter(isDisputed)).map(({ id }) => id));
}
