import { roundSum, shareBounds, type Day, type Share } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import { heldShares, within } from './held-shares.js';
import type { HeldShare, StorylineLane, StorylineStake } from './storyline.js';

/** Several shares of one company as one; their least and their most are added. */
function sumOf(shares: readonly Share[]): Share {
  const [first, ...others] = shares;
  if (first === undefined) return 'unknown';
  if (others.length === 0) return first;
  const known = shares.filter((share) => share !== 'unknown').map(shareBounds);
  const min = roundSum(known.reduce((sum, bounds) => sum + bounds.min, 0));
  const max = roundSum(known.reduce((sum, bounds) => sum + bounds.max, 0));
  const isExact = known.length === shares.length && min === max;
  return isExact ? min : { min, max: known.length === shares.length ? Math.min(100, max) : 100 };
}

/**
 * What all others of its bundle together hold of a lane, while it is not the head. `bundleOf` gives the
 * bundle of any company that is shown on a day.
 */
export function sharesOfGroup(
  lane: Omit<StorylineLane, 'shares'>,
  index: NetworkIndex,
  bundleOf: (id: string, day: Day) => number | undefined,
): HeldShare[] {
  const stakes = index.stakesIn(lane.id).filter(({ owner }) => owner !== lane.id);
  return lane.stays
    .filter(({ head }) => head !== lane.id)
    .flatMap((stay): HeldShare[] => {
      const held = stakes.flatMap((stake) =>
        heldShares(stake, index, stay).map((part) => ({ ...part, owner: stake.owner })),
      );
      const days = [
        ...new Set([stay.from, stay.until, ...held.flatMap((one) => [one.from, one.until])]),
      ].sort();
      return days.slice(0, -1).flatMap((from, place): HeldShare[] => {
        const until = days[place + 1] ?? from;
        const shares = held
          .filter((one) => one.from <= from && from < one.until)
          .filter(({ owner }) => owner === stay.head || bundleOf(owner, from) === stay.bundle)
          .map(({ share }) => share);
        return shares.length === 0 ? [] : [{ from, until, share: sumOf(shares) }];
      });
    });
}

/** Whether a share may be as much as another one, in percent. */
function reaches(share: Share, percent: number): boolean {
  return share === 'unknown' ? percent === 0 : shareBounds(share).min >= percent;
}

/**
 * The stakes of lanes in lanes of other bundles, of at least `minimum` percent, while both exist;
 * 0 includes those of unknown size.
 */
export function stakesBetween(
  lanes: readonly StorylineLane[],
  index: NetworkIndex,
  minimum: number,
): StorylineStake[] {
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  return index.dataset.stakes
    .flatMap((stake): StorylineStake[] => {
      const { id, owner, owned } = stake;
      const [holder, held] = [laneById.get(owner), laneById.get(owned)];
      const both = holder && held && owner !== owned && within(holder, held);
      if (!both) return [];
      const shares = heldShares(stake, index, both)
        .filter(({ share }) => reaches(share, minimum))
        .flatMap((part) => apart(part, holder, held));
      return shares.length === 0 ? [] : [{ id, owner, owned, shares }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The parts of a time in which two lanes are in different bundles. */
function apart(held: HeldShare, one: StorylineLane, other: StorylineLane): HeldShare[] {
  return one.stays.flatMap((stay) =>
    other.stays.flatMap((another): HeldShare[] => {
      const both = stay.bundle === another.bundle ? undefined : within(stay, another);
      const part = both && within(held, both);
      return part ? [{ ...part, share: held.share }] : [];
    }),
  );
}
