import type { Details, Filters, StorylineOptions } from '../../network/index.js';
import type { StorylineDirection } from '../../scene/index.js';
import type { Scope } from '../../store/index.js';

/** How many companies there are at most: of the largest groups, and around what is selected. */
const LIMITS = { across: 60, down: 20, around: 30 } as const;
/** The least stakes without control that are drawn, in percent. */
const MINIMUM = { largest: 20, around: 5, small: 0 } as const;

/** The parties that a selection is about. */
export function selectedParties(details: Details | undefined): readonly string[] {
  switch (details?.type) {
    case 'party':
      return [details.party.id];
    case 'stake':
      return [details.stake.owner, details.stake.owned];
    case 'alliance':
      return [...new Set(details.alliance.members.map(({ party }) => party))];
    case 'talks':
      return details.talks.parties;
    default:
      return [];
  }
}

/** The parties around which a storyline is; none for the largest groups. */
export function centresOf(details: Details | undefined, scope: Scope): readonly string[] {
  return scope === 'largest' ? [] : selectedParties(details);
}

/**
 * What is asked of the data: the largest groups or, with centres, what surrounds them, as many
 * companies as the direction has room for, or as `limit` says.
 */
export function storylineQuestion(
  { otherTalks, smallStakes, minimumShare, countries, threshold }: Filters,
  centres: readonly string[],
  direction: StorylineDirection,
  limit: number = centres.length > 0 ? LIMITS.around : LIMITS[direction],
): StorylineOptions {
  const isAround = centres.length > 0;
  const usual = isAround ? MINIMUM.around : MINIMUM.largest;
  const small = isAround ? MINIMUM.small : MINIMUM.around;
  return {
    centres: [...centres].sort(),
    limit,
    threshold,
    minimumStake: Math.max(smallStakes ? small : usual, minimumShare),
    otherTalks,
    countries: [...countries].sort(),
  };
}
