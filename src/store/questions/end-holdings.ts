import type { Day } from '../../model/index.js';
import {
  directOwners,
  isSameBounds,
  portfolio,
  reach,
  type PartyShare,
  type ShareBounds,
} from '../../network/index.js';
import type { EndQuery } from './end-query.js';
import type { Question } from './question.js';

/** So many companies of an owner are listed; of more, the number is said. */
const MOST_LISTED = 300;

const NOTHING: ShareBounds = { min: 0, max: 0 };

/** A share in the end with what it was on another day, if two are compared. */
export interface HeldShare extends PartyShare {
  other?: ShareBounds;
}

/** What an owner has in the end. */
export interface EndHoldings {
  companies: readonly HeldShare[];
  /** How many are not listed. */
  more: number;
  /** Whether it says more than what the owner holds directly. */
  isMore: boolean;
}

export interface EndHoldingsQuery extends EndQuery {
  /** The day with which the one shown is compared; null for none. */
  compare: Day | null;
}

/** All that an owner has in the end, and what of it it had on another day. */
export const END_HOLDINGS: Question<EndHoldingsQuery, EndHoldings> = {
  name: 'end-holdings',
  answer: ({ dataset }, { id, day, basis, compare }) => {
    const all = reach(dataset, id, { day, basis });
    const now = new Set(all.map(({ party }) => party));
    const before = compare === null ? [] : portfolio(dataset, id, { day: compare, basis });
    const others = new Map(before.map(({ party, share }) => [party, share]));
    const gone = before.filter(({ party }) => !now.has(party)).slice(0, MOST_LISTED);
    const listed = all.slice(0, MOST_LISTED);
    const isIndirect = ({ party, share }: PartyShare): boolean => {
      const held = directOwners(dataset, party, { day, basis });
      const direct = held.find((one) => one.party === id)?.share;
      return !direct || !isSameBounds(direct, share);
    };
    return {
      companies: [
        ...listed.map(({ party, share }) => ({ party, share })),
        ...gone.map(({ party }) => ({ party, share: NOTHING })),
      ].map((held): HeldShare =>
        compare === null ? held : { ...held, other: others.get(held.party) ?? NOTHING },
      ),
      more: all.length - listed.length,
      isMore: gone.length > 0 || all.some(({ steps }) => steps > 1) || listed.some(isIndirect),
    };
  },
};
