import type { Dataset } from '../../model/index.js';
import { flowFrom } from './flow.js';
import { graphOfDay } from './graph-of-day.js';
import { courseOfOwners } from './owner-course.js';
import { bySize, type PartyShare } from './party-share.js';
import { shareBoundsOf, WHOLE, type ShareBounds } from './percent.js';
import type { OwnershipOptions } from './portfolio.js';
import { isOversubscribed, recordedIn, type RecordedShare } from './recorded-share.js';

/** Companies that hold all of one another, so that nobody outside owns anything of them. */
export interface ClosedLoop {
  /** The ids of the companies, sorted. */
  parties: readonly string[];
  /** What of the company that was asked about ends there. */
  share: ShareBounds;
}

/** To whom a company belongs in the end, in percent of it. */
export interface UltimateOwners {
  /** Those of whom nobody is known to hold anything, the largest first. */
  owners: readonly PartyShare[];
  /** What nobody on record owns in the end; with the owners it adds up to 100 where all is exact. */
  unknown: ShareBounds;
  /** The part of the unknown that ends in closed loops; left out where there is none. */
  closedLoops?: readonly ClosedLoop[];
  /** Companies on the way in which more than 100.5% is recorded, so that the sum may be more; left out where there is none. */
  oversubscribed?: readonly string[];
}

const ALL_UNKNOWN: UltimateOwners = { owners: [], unknown: { min: WHOLE, max: WHOLE } };

/** Two shares added up. */
function plus(a: ShareBounds, b: ShareBounds): ShareBounds {
  return { min: a.min + b.min, max: a.max + b.max };
}

/** What no record explains of what passes through a company. */
function restOf({ rest: { min, max } }: RecordedShare, least: number, most: number): ShareBounds {
  return { min: (least * min) / WHOLE, max: max > 0 ? (most * max) / WHOLE : 0 };
}

/** What is left of a whole, where that is less than has been found otherwise. */
function within(unknown: ShareBounds, owners: readonly PartyShare[]): ShareBounds {
  const { min, max } = owners.reduce((sum, { share }) => plus(sum, share), { min: 0, max: 0 });
  return shareBoundsOf(
    Math.max(unknown.min, WHOLE - max),
    Math.min(unknown.max, Math.max(unknown.min, WHOLE - min)),
  );
}

/**
 * To whom a company belongs in the end, in percent: its look-through. Shares are
 * multiplied along each path up to those of whom no owner is recorded, and what
 * nobody is recorded to hold of a company on the way is unknown: G_sj of each source
 * s, and the sum over all companies k with owners of (1 - what is held of k) G_kj,
 * with G = (I - A)^-1. This is the absorbing Markov chain of Elliott, Golub and
 * Jackson (2014). What ends in a closed loop belongs to nobody outside it, and is
 * a part of the unknown. Limits are treated as `portfolio` does. A company without
 * recorded owners is unknown as a whole.
 */
export function ultimateOwners(
  dataset: Dataset,
  company: string,
  { day, basis = 'capital' }: OwnershipOptions = {},
): UltimateOwners {
  const graph = graphOfDay(dataset, day);
  const start = graph.numberOf.get(company);
  if (start === undefined) return ALL_UNKNOWN;
  const { least, most, reached, endless } = flowFrom(courseOfOwners(graph, basis), start);
  if (reached.length === 1) return ALL_UNKNOWN;
  const owners: PartyShare[] = [];
  const oversubscribed: string[] = [];
  let unknown: ShareBounds = { min: 0, max: 0 };
  for (const node of reached) {
    const [passes, mayPass] = [least[node] ?? 0, most[node] ?? 0];
    const recorded = recordedIn(graph, basis, node);
    const party = graph.ids[node] ?? '';
    if (!recorded.hasHolders) {
      const share = shareBoundsOf(passes, mayPass === passes ? mayPass : Math.min(mayPass, WHOLE));
      owners.push({ party, share });
      continue;
    }
    unknown = plus(unknown, restOf(recorded, passes, mayPass));
    if (isOversubscribed(recorded)) oversubscribed.push(party);
  }
  const closedLoops = endless.map((loop): ClosedLoop => {
    const parties = Array.from(loop.members, (node) => graph.ids[node] ?? '').sort();
    return { parties, share: shareBoundsOf(loop.least, Math.min(loop.most, WHOLE)) };
  });
  for (const { share } of closedLoops) unknown = plus(unknown, share);
  return {
    owners: owners.sort(bySize),
    unknown: within(unknown, owners),
    ...(closedLoops.length > 0 && { closedLoops }),
    ...(oversubscribed.length > 0 && { oversubscribed: oversubscribed.sort() }),
  };
}

/**
 * Where the records end: the companies on the way up from one, itself included, of which
 * not everything is recorded, with what of the one that was asked about is unknown there,
 * the largest first. They add up to the unknown part of its `ultimateOwners` but for closed loops.
 */
export function unknownShares(
  dataset: Dataset,
  company: string,
  { day, basis = 'capital' }: OwnershipOptions = {},
): PartyShare[] {
  const graph = graphOfDay(dataset, day);
  const start = graph.numberOf.get(company);
  if (start === undefined) return [];
  const { least, most, reached } = flowFrom(courseOfOwners(graph, basis), start);
  return Array.from(reached, (node): PartyShare => {
    const recorded = recordedIn(graph, basis, node);
    const isEnd = !recorded.hasHolders && node !== start;
    const { min, max } = restOf(recorded, least[node] ?? 0, most[node] ?? 0);
    const share = isEnd ? shareBoundsOf(0, 0) : shareBoundsOf(min, Math.min(max, WHOLE));
    return { party: graph.ids[node] ?? '', share };
  })
    .filter(({ share }) => share.max > 0)
    .sort(bySize);
}
