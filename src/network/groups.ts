import type { Party } from '../model/index.js';
import { followToEnd } from './follow-to-end.js';
import { leastPercent } from './owner-shares.js';
import { isCompany } from './party-kinds.js';
import type { Snapshot } from './snapshot.js';
import { vehicleCount } from './vehicles.js';

/** From this share on, in percent of capital or votes, an owner leads what it holds if nobody holds more. */
const LEADING_SHARE = 15;

/** The owner that leads a party, with its least share of capital or of votes in percent. */
interface LeadingOwner {
  party: Party;
  percent: number;
}

/** Whether an owner leads rather than another one: of equal shares the larger maker, else by id. */
function isStronger(a: LeadingOwner, b: LeadingOwner): boolean {
  const difference = a.percent - b.percent || vehicleCount(a.party) - vehicleCount(b.party);
  return difference === 0 ? a.party.id < b.party.id : difference > 0;
}

/** The leading owner of every party that has one. */
function leadingOwners({ parties, stakes }: Snapshot): Map<string, LeadingOwner> {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const leading = new Map<string, LeadingOwner>();
  for (const onDay of stakes) {
    const { owner, owned } = onDay.stake;
    const party = byId.get(owner);
    if (onDay.ended || !party || owner === owned || !isCompany(party)) continue;
    const candidate = { party, percent: leastPercent(onDay) };
    const current = leading.get(owned);
    if (candidate.percent < LEADING_SHARE || (current && !isStronger(candidate, current))) continue;
    leading.set(owned, candidate);
  }
  return leading;
}

function firstById(cycle: readonly string[]): string {
  return cycle.reduce((first, id) => (id < first ? id : first));
}

/** The first by id of those in a cycle of leading owners in which the smallest share is held. */
function weakestIn(cycle: readonly string[], leading: ReadonlyMap<string, LeadingOwner>): string {
  const percentOf = (id: string): number => leading.get(id)?.percent ?? 0;
  const smallest = cycle.reduce((least, id) => Math.min(least, percentOf(id)), Infinity);
  return firstById(cycle.filter((id) => percentOf(id) === smallest));
}

/** What every owner holds on the day, by the ids of both. */
function heldBy({ stakes }: Snapshot): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const { stake, ended } of stakes) {
    if (ended) continue;
    const own = held.get(stake.owner);
    if (own) own.push(stake.owned);
    else held.set(stake.owner, [stake.owned]);
  }
  return held;
}

/**
 * Puts owners that nobody leads into the one group in which everything lies
 * that they hold, if it does. What an owner holds is settled before the owner
 * itself; of owners that hold each other, the first by id is settled last.
 */
function joinGroups(
  heads: Map<string, string>,
  candidates: ReadonlySet<string>,
  held: ReadonlyMap<string, readonly string[]>,
): void {
  const visited = new Set<string>();
  const stack = [...candidates].sort().reverse();
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const pending = visited.has(id)
      ? []
      : (held.get(id) ?? []).filter((owned) => candidates.has(owned) && !visited.has(owned));
    if (pending.length > 0) {
      visited.add(id);
      stack.push(...pending.sort().reverse());
      continue;
    }
    visited.add(id);
    stack.pop();
    const groups = new Set((held.get(id) ?? []).map((owned) => heads.get(owned)));
    const [group] = groups;
    if (groups.size === 1 && group !== undefined) heads.set(id, group);
  }
}

/**
 * The groups of a snapshot: for every party the id of the party that heads its
 * group. A company belongs to the group of its largest corporate owner, if that
 * holds 15% or more of its capital or votes; a cycle of such owners is broken
 * where the share is smallest. An owner that nobody leads belongs to the one
 * group in which everything lies that it holds. Who heads a group or stands
 * alone is its own head. The order of the records does not matter.
 */
export function groupHeads(snapshot: Snapshot): Map<string, string> {
  const ids = snapshot.parties.map(({ id }) => id);
  const leading = leadingOwners(snapshot);
  const ownerOf = new Map([...leading].map(([id, { party }]) => [id, party.id]));
  const heads = followToEnd(ids, ownerOf, (cycle) => weakestIn(cycle, leading));
  const groupHeadIds = new Set([...ownerOf.values()].map((owner) => heads.get(owner)));
  const candidates = ids.filter((id) => !leading.has(id) && !groupHeadIds.has(id));
  joinGroups(heads, new Set(candidates), heldBy(snapshot));
  // In a cycle, an owner may have joined one that joined another group only afterwards.
  const joined = new Map([...heads].filter(([id, head]) => id !== head));
  return followToEnd(ids, joined, firstById);
}
