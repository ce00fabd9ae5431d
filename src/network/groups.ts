import { shareBounds, type Party } from '../model/index.js';
import type { Snapshot, StakeOnDay } from './snapshot.js';
import { vehicleCount } from './vehicle-count.js';

/** From this share on, in percent of capital or votes, an owner leads what it holds if nobody holds more. */
const LEADING_SHARE = 15;

/** Owners that steer what they hold; a state or a fund belongs to no group of companies by itself. */
const LEADING_KINDS: ReadonlySet<Party['kind']> = new Set(['company', 'joint-venture']);

/** A share that leads: whose, and how much of capital or of votes at least. */
interface Lead {
  owner: string;
  percent: number;
}

function leastPercent({ holding }: StakeOnDay): number {
  const votes = holding.votes === undefined ? 0 : shareBounds(holding.votes).min;
  return Math.max(votes, shareBounds(holding.capital).min);
}

/** For every party that is led its leading owner: of equals the one with more vehicles. */
function leadsOf({ parties, stakes }: Snapshot): Map<string, Lead> {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const leads = new Map<string, Lead>();
  for (const onDay of stakes) {
    const { owner, owned } = onDay.stake;
    const party = byId.get(owner);
    const percent = leastPercent(onDay);
    if (onDay.ended || !party || owner === owned) continue;
    if (!LEADING_KINDS.has(party.kind) || percent < LEADING_SHARE) continue;
    const rival = leads.get(owned);
    const rivalParty = rival && byId.get(rival.owner);
    const isStronger =
      !rival ||
      !rivalParty ||
      percent > rival.percent ||
      (percent === rival.percent && vehicleCount(party) > vehicleCount(rivalParty));
    if (isStronger) leads.set(owned, { owner, percent });
  }
  return leads;
}

/** Follows the leads of a party to the top; a circle is broken where its share is smallest. */
function topOf(id: string, leads: ReadonlyMap<string, Lead>): string {
  const way: string[] = [id];
  for (let lead = leads.get(id); lead; lead = leads.get(lead.owner)) {
    const start = way.indexOf(lead.owner);
    if (start >= 0) return weakestOf(way.slice(start), leads);
    way.push(lead.owner);
  }
  return way.at(-1) ?? id;
}

function weakestOf(circle: readonly string[], leads: ReadonlyMap<string, Lead>): string {
  const percentOf = (id: string): number => leads.get(id)?.percent ?? 0;
  const [first = '', ...others] = [...circle].sort();
  return others.reduce((weakest, id) => (percentOf(id) < percentOf(weakest) ? id : weakest), first);
}

/**
 * The groups of a snapshot: for every party the id of the party that heads its
 * group. A company belongs to the group of its largest corporate owner, if that
 * holds 15% or more of its capital or votes; an owner that nobody leads belongs
 * to the one group in which everything lies that it holds. Who heads a group or
 * stands alone is its own head.
 */
export function groupHeads(snapshot: Snapshot): Map<string, string> {
  const leads = leadsOf(snapshot);
  const heads = new Map(snapshot.parties.map(({ id }) => [id, topOf(id, leads)]));
  const isHead = new Set([...leads.values()].map(({ owner }) => heads.get(owner)));
  for (const { id } of snapshot.parties) {
    if (leads.has(id) || isHead.has(id)) continue;
    const held = snapshot.stakes.filter(({ stake, ended }) => !ended && stake.owner === id);
    const groups = new Set(held.map(({ stake }) => heads.get(stake.owned)));
    const [group] = groups;
    if (groups.size === 1 && group !== undefined) heads.set(id, group);
  }
  return heads;
}
