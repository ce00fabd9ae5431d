import { roundSum } from '../../model/index.js';
import {
  directOwners,
  isSameBounds,
  ultimateOwners,
  unknownShares,
  type PartyShare,
  type ShareBounds,
  type UltimateOwners,
} from '../../network/index.js';
import type { EndQuery } from './end-query.js';
import type { Question } from './question.js';

/** So many owners are listed; of more, the number and the sum are said. */
const MOST_LISTED = 12;

/** Who owns a company in the end. */
export interface EndOwners extends UltimateOwners {
  /** Those that are not listed, and all that they have together. */
  more: number;
  moreShare: ShareBounds;
  /** Of which companies the unknown part is, the largest parts first. */
  unknownIn: readonly PartyShare[];
  /** Whether it says more than who holds the company directly. */
  isMore: boolean;
}

/** To whom a company belongs in the end, and where the records of that end. */
export const END_OWNERS: Question<EndQuery, EndOwners> = {
  name: 'end-owners',
  answer: ({ dataset }, { id, day, basis }) => {
    const { owners, ...rest } = ultimateOwners(dataset, id, { day, basis });
    const direct = new Map(
      directOwners(dataset, id, { day, basis }).map(({ party, share }) => [party, share]),
    );
    const isIndirect = ({ party, share }: PartyShare): boolean => {
      const held = direct.get(party);
      return !held || !isSameBounds(held, share);
    };
    const others = owners.slice(MOST_LISTED).map(({ share }) => share);
    return {
      ...rest,
      owners: owners.slice(0, MOST_LISTED),
      more: others.length,
      moreShare: {
        min: roundSum(others.reduce((sum, { min }) => sum + min, 0)),
        max: roundSum(others.reduce((sum, { max }) => sum + max, 0)),
      },
      unknownIn: unknownShares(dataset, id, { day, basis }),
      isMore: rest.closedLoops !== undefined || owners.some(isIndirect),
    };
  },
};
