import { controllersOn } from '../groups-at-once.js';
import { nearestController } from '../control-by-groups.js';
import { interestsOn, type Interest } from '../interest.js';
import type { Snapshot } from '../snapshot.js';
import { finish } from '../steps.js';
import { apexes, type Apex } from './apexes.js';
import { ControlSearch } from './control-search.js';
import { partyVotes, type PartyVotes } from './party-votes.js';

/** Of some companies those that no other of them controls; of several that control one another the first. */
function highest(companies: readonly number[], search: ControlSearch): number[] {
  const below = new Set<number>();
  for (const company of companies) {
    if (below.has(company)) continue;
    for (const member of search.from(company)) if (member !== company) below.add(member);
  }
  return companies.filter((company) => !below.has(company));
}

/** Those in whose companies others than they have enough votes as well. */
function contested({ voting, companyCount, others }: PartyVotes, found: readonly Apex[]): number[] {
  const apexOf = new Int32Array(companyCount).fill(-1);
  const isContested = new Uint8Array(companyCount);
  found.forEach(({ members }, at) => {
    for (const member of members) {
      if (apexOf[member] !== -1) isContested[member] = 1;
      apexOf[member] = at;
    }
  });
  const search = new ControlSearch(voting);
  for (const other of others) {
    const members = search.from(other);
    for (const member of members) {
      const apex = found[apexOf[member] ?? -1];
      const isHolder = apex?.holders.includes(member) ?? true;
      // Whoever controls the one at the top is on its side.
      if (!isHolder && !apex?.holders.some((holder) => members.has(holder))) {
        isContested[member] = 1;
      }
    }
  }
  return [...isContested.keys()].filter((company) => isContested[company] === 1);
}

/** The companies at the top, each with what nobody else controls as well. */
function separateApexes(votes: PartyVotes): Apex[] {
  const { voting, companyCount, independent } = votes;
  const companies = [...Array(companyCount).keys()];
  for (;;) {
    const found = apexes(voting, companies);
    const several = contested(votes, found);
    if (several.length === 0) return found;
    for (const one of highest(several, new ControlSearch(voting))) independent.add(one);
  }
}

/**
 * Who controls whom on the day of a snapshot where fewer votes than a majority are
 * enough: `threshold` percent itself for one below 50. As `controllersOn`, which it equals
 * at 50, it gives for each controlled company the nearest one that does. Whoever has a
 * majority keeps it, and a joint venture still needs more than 75%. A company in which
 * several have enough votes, of whom none controls another, is with none of them, be
 * they companies or not. Of several that control one another, the one in which the
 * others have the fewest votes is the head.
 */
export function controllersAt(snapshot: Snapshot, threshold: number): ReadonlyMap<string, string> {
  const interests = finish(interestsOn(snapshot));
  const majority = controllersOn(snapshot);
  const controllers = new Map(majority);
  const votes = partyVotes(snapshot, { interests, majority, threshold });
  const { ids, voting } = votes;
  const search = new ControlSearch(voting);
  for (const { holders } of separateApexes(votes)) {
    search.from(holders[0] ?? 0);
    const head = holders.reduce((least, holder) =>
      search.votesIn(holder) < search.votesIn(least) ? holder : least,
    );
    const top = ids[head] ?? '';
    for (const member of search.from(head)) {
      const id = ids[member] ?? '';
      if (member === head || controllers.has(id)) continue;
      const isEnough = (held: readonly Interest[]): boolean => votes.areEnough(member, held);
      const held = interests.in.get(id) ?? [];
      controllers.set(id, nearestController(held, top, isEnough, controllers));
    }
  }
  return controllers;
}
