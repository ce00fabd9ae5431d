import { shareBounds, type Dataset, type Stake } from '../../model/index.js';
import { groupByKeys } from '../group-by.js';
import { MAJORITY_OF_VENTURE } from '../control.js';
import { isInclusive } from '../is-inclusive.js';
import { isCompany, isDispersed } from '../party-kinds.js';

/** Sets of ids that are united; the first by id stands for each. */
class UnionFind {
  readonly #parents = new Map<string, string>();

  find(id: string): string {
    let root = id;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root))
      root = up;
    if (root !== id) this.#parents.set(id, root);
    return root;
  }

  /** Returns whether they were apart. */
  unite(a: string, b: string): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return false;
    if (one < other) this.#parents.set(other, one);
    else this.#parents.set(one, other);
    return true;
  }
}

/** The most that a stake ever surely is. */
function mostOf({ holdings }: Stake): number {
  return Math.max(0, ...holdings.map(({ capital, votes = capital }) => shareBounds(votes).min));
}

/** Unites each company with the owners of one set that can ever control it; returns whether any was. */
function uniteControlled(
  stakesIn: ReadonlyMap<string, readonly Stake[]>,
  thresholdOf: (id: string) => number,
  sets: UnionFind,
): boolean {
  let isChanged = false;
  for (const [owned, stakes] of stakesIn) {
    const bySet = groupByKeys(stakes, ({ owner }) => [sets.find(owner)]);
    for (const held of bySet.values()) {
      const most = held.reduce((sum, stake) => sum + mostOf(stake), 0);
      if (most < thresholdOf(owned)) continue;
      for (const { owner } of held) if (sets.unite(owner, owned)) isChanged = true;
    }
  }
  return isChanged;
}

/**
 * The companies of a data set in sets such that none ever controls one of another set at a threshold, in
 * percent: who controls whom on a day can be found in each set by itself. Below a majority several may have enough votes, so
 * that sets have the states, persons and others as well who then vote in them. Who never controls nor is
 * controlled is left out. Sorted by id.
 */
export function controlComponents(
  { parties, stakes, groups }: Dataset,
  threshold: number,
): string[][] {
  const companies = parties.filter(isCompany);
  const ids = new Set(companies.map(({ id }) => id));
  const voters = isInclusive(threshold) ? parties.filter((one) => !isDispersed(one)) : companies;
  const owners = new Set(voters.map(({ id }) => id));
  const ventures = new Set(companies.flatMap(({ id, kind }) => (kind === 'company' ? [] : [id])));
  const among = stakes.filter(
    ({ owner, owned }) => owner !== owned && owners.has(owner) && ids.has(owned),
  );
  const stakesIn = groupByKeys(among, ({ owned }) => [owned]);
  const sets = new UnionFind();
  for (const { head, members } of groups) for (const { party } of members) sets.unite(head, party);
  const thresholdOf = (id: string): number => (ventures.has(id) ? MAJORITY_OF_VENTURE : threshold);
  // What is controlled can control others together with its owners.
  for (let isChanged = true; isChanged;) isChanged = uniteControlled(stakesIn, thresholdOf, sets);
  const components = groupByKeys([...owners].sort(), (id) => [sets.find(id)]);
  return [...components.values()].filter(({ length }) => length > 1);
}
