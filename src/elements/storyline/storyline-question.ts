import type { StorylineOptions } from '../../network/index.js';
import type { StorylineDirection } from '../../scene/index.js';
import type { Store } from '../../store/index.js';

/** How many companies there are at most: of the largest groups, and around what is selected. */
const LIMITS = { across: 60, down: 20, around: 30 } as const;
/** The least stakes without control that are drawn, in percent. */
const MINIMUM = { largest: 20, around: 5, small: 0 } as const;

/** The parties that a selection is about. */
export function selectedParties(store: Store): readonly string[] {
  const details = store.details();
  switch (details?.type) {
    case 'party':
      return [details.party.id];
    case 'stake':
      return [details.stake.owner, details.stake.owned];
    case 'alliance':
      return details.alliance.members.map(({ party }) => party);
    case 'talks':
      return details.talks.parties;
    default:
      return [];
  }
}

/** What is asked of the data: the largest groups or, with centres, what surrounds them. */
export function storylineQuestion(
  { state }: Store,
  centres: readonly string[],
  direction: StorylineDirection,
): StorylineOptions {
  const { otherTalks, smallStakes, minimumShare, countries } = state.filters;
  const isAround = centres.length > 0;
  const usual = isAround ? MINIMUM.around : MINIMUM.largest;
  const small = isAround ? MINIMUM.small : MINIMUM.around;
  return {
    centres: [...centres].sort(),
    limit: isAround ? LIMITS.around : LIMITS[direction],
    minimumStake: Math.max(smallStakes ? small : usual, minimumShare),
    otherTalks,
    countries: [...countries].sort(),
  };
}
