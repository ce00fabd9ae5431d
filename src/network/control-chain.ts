import type { Day, NamedGroup } from '../model/index.js';
import { controllersOn } from './groups-at-once.js';
import type { NetworkIndex } from './network-index.js';
import { byInfluence, hasMajority } from './owner-shares.js';
import type { Snapshot, StakeOnDay } from './snapshot.js';

/** Who controls a party, and what the control rests on. */
export type ControlLink = {
  /** The ids of both. */
  owner: string;
  owned: string;
} & (
  | { basis: 'majority'; stakes: readonly [StakeOnDay] }
  /** The stakes of the owner and of companies that it controls, which are a majority together. */
  | { basis: 'companies'; stakes: readonly StakeOnDay[] }
  /** A curator says so, and no majority on record shows it. */
  | { basis: 'named'; group: NamedGroup }
);

/** Whether a company is another one, or is controlled by it. */
function isWithin(company: string, top: string, controllers: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = company;
  while (at !== undefined && at !== top) at = controllers.get(at);
  return at === top;
}

function controlWithoutMajority(
  id: string,
  owners: readonly StakeOnDay[],
  snapshot: Snapshot,
): ControlLink | undefined {
  const controllers = controllersOn(snapshot);
  const owner = controllers.get(id);
  if (owner === undefined) return undefined;
  const ends = { owner, owned: id };
  const named = snapshot.namedGroups.find(
    ({ group, members }) => group.head === owner && members.some(({ party }) => party === id),
  );
  if (named) return { ...ends, basis: 'named', group: named.group };
  const stakes = owners.filter(({ stake }) => isWithin(stake.owner, owner, controllers));
  return { ...ends, basis: 'companies', stakes };
}

function controlOf(id: string, index: NetworkIndex, day: Day): ControlLink | undefined {
  const details = index.details(id, day);
  if (details?.type !== 'party') return undefined;
  const owners = details.owners.filter(({ ended }) => !ended).sort(byInfluence);
  const [first] = owners;
  if (first && hasMajority(first)) {
    return { owner: first.stake.owner, owned: id, basis: 'majority', stakes: [first] };
  }
  return controlWithoutMajority(id, owners, index.snapshotAt(day));
}

/**
 * Who controls a party on a day, who controls that one, and so on: the owner of a
 * majority, of whatever kind, else the company that `controllersOn` gives. A cycle
 * ends where it closes; empty when nobody does.
 */
export function controlChain(id: string, index: NetworkIndex, day: Day): ControlLink[] {
  const chain: ControlLink[] = [];
  const seen = new Set<string>();
  let link = controlOf(id, index, day);
  while (link && !seen.has(link.owner)) {
    seen.add(link.owner);
    chain.push(link);
    link = controlOf(link.owner, index, day);
  }
  return chain;
}
