import { exceeds, sumOf, type Interest, type Interests } from './interest.js';
import { leastSet } from './ownership/least-set.js';
import { forEachIn, groupIn, type Steps } from './steps.js';

/** For every controlled company the id of the nearest one that controls it; without cycles. */
type Controllers = Map<string, string>;

/** An interest as far as it decides who joins a group. */
type Vote = Omit<Interest, 'begun'>;

/** What is certainly enough to control any company, in percent. */
const ALL = 100;

/** A company and all above it, from the nearest up. */
function upFrom(id: string, controllers: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = controllers.get(at)) chain.push(at);
  return chain;
}

/** The lowest company of a tree that holds, with all below it, enough; of equal ones the first by id. */
export function nearestController(
  interests: readonly Interest[],
  top: string,
  isEnough: (held: readonly Interest[]) => boolean,
  controllers: ReadonlyMap<string, string>,
): string {
  const chains = interests.map(({ owner }) => upFrom(owner, controllers));
  const inTree = chains.filter((chain) => chain.at(-1) === top);
  const holders = [...new Set(inTree.flat())].sort();
  const depth = (id: string): number => upFrom(id, controllers).length;
  return holders
    .filter((id) => isEnough(interests.filter((_, at) => chains[at]?.includes(id))))
    .reduce((lowest, id) => (depth(id) > depth(lowest) ? id : lowest), top);
}

/**
 * Adds to direct controllers those of companies in which one that has no controller,
 * with all that it controls, holds a majority.
 */
export function* addControlByGroups(
  controllers: Controllers,
  interests: Interests,
  thresholdOf: (id: string) => number,
): Steps<void> {
  const { companies } = interests;
  // Who has a controller follows it, whatever others hold.
  const votes = companies.flatMap((owned): readonly Vote[] => {
    const owner = controllers.get(owned);
    if (owner === undefined) return interests.in.get(owned) ?? [];
    return [{ owner, owned, percent: ALL, isMore: false }];
  });
  const votesOf = yield* groupIn(votes, ({ owner }) => owner);
  yield* forEachIn(companies, (top) => {
    if (controllers.has(top) || !votesOf.has(top)) return;
    const cast = new Map<string, Vote[]>();
    const group = leastSet(top, (member, join) => {
      for (const vote of votesOf.get(member) ?? []) {
        const all = cast.get(vote.owned) ?? [];
        all.push(vote);
        cast.set(vote.owned, all);
        if (exceeds(sumOf(all), thresholdOf(vote.owned))) join(vote.owned);
      }
    });
    for (const id of group) {
      if (id === top || controllers.has(id)) continue;
      const held = interests.in.get(id) ?? [];
      const isEnough = (some: readonly Interest[]): boolean =>
        exceeds(sumOf(some), thresholdOf(id));
      controllers.set(id, nearestController(held, top, isEnough, controllers));
    }
  });
}
