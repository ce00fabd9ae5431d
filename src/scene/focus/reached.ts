import type { Day } from '../../model/index.js';
import {
  portfolio,
  reach,
  type Basis,
  type NetworkIndex,
  type ReachedCompany,
  type ShareBounds,
} from '../../network/index.js';

/** A company that is drawn, with what its owner had of it on the other day, if two are compared. */
export interface DrawnCompany extends ReachedCompany {
  other?: ShareBounds;
}

/** What a picture shows of all that an owner has in the end. */
export interface Reached {
  /** The largest for which there is room, each after the one that it is reached through. */
  drawn: readonly DrawnCompany[];
  /** How many companies it has something of. */
  count: number;
  /** How many it has nothing of any more, since the other day. */
  gone: number;
}

/** How many companies have a place: so many in a column, and columns up to so many stakes away. */
export interface ReachRoom {
  mostSteps: number;
  rows: number;
}

export interface ReachedQuery {
  /** The id of the owner. */
  owner: string;
  day: Day;
  /** The day with which that one is compared; null for none. */
  compare: Day | null;
  basis: Basis;
  room: ReachRoom;
}

const NOTHING: ShareBounds = { min: 0, max: 0 };

/** Of some companies, the largest first, those for which there is room. */
export function drawnOf<Company extends ReachedCompany>(
  companies: readonly Company[],
  { mostSteps, rows }: ReachRoom,
): Company[] {
  const drawn = new Map<string, Company>();
  const used = new Map<number, number>();
  // Whoever is nearer is placed first, so that what it leads to finds it there.
  const inOrder = companies
    .filter(({ steps }) => steps <= mostSteps)
    .sort((a, b) => a.steps - b.steps);
  for (const company of inOrder) {
    const count = used.get(company.steps) ?? 0;
    const isLed = company.steps === 1 || drawn.has(company.via);
    if (count >= rows || !isLed) continue;
    drawn.set(company.party, company);
    used.set(company.steps, count + 1);
  }
  return [...drawn.values()];
}

/** All that an owner has in the end, as far as there is room for it; the rest as numbers. */
export function reached(
  { dataset }: NetworkIndex,
  { owner, day, compare, basis, room }: ReachedQuery,
): Reached {
  const all = reach(dataset, owner, { day, basis });
  const drawn = drawnOf(all, room);
  if (compare === null) return { drawn, count: all.length, gone: 0 };
  const before = portfolio(dataset, owner, { day: compare, basis });
  const others = new Map(before.map(({ party, share }) => [party, share]));
  const now = new Set(all.map(({ party }) => party));
  return {
    drawn: drawn.map((company) => {
      return { ...company, other: others.get(company.party) ?? NOTHING };
    }),
    count: all.length,
    gone: before.filter(({ party }) => !now.has(party)).length,
  };
}
