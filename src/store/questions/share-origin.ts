import type { Day } from '../../model/index.js';
import {
  capitalForVotes,
  circlesAbove,
  sharePaths,
  type Basis,
  type Circle,
  type SharePaths,
} from '../../network/index.js';
import type { Question } from './question.js';

/** So many circles of holdings are named. */
const MOST_CIRCLES = 3;

/** Of what a share in the end is made. */
export interface ShareOrigin extends SharePaths {
  /** Companies on the chains that hold one another, the strongest circles first; a few of them. */
  circles: readonly Circle[];
  /** The ids of companies on the chains in which, by votes, the capital stands for votes that are not recorded. */
  standsIn: readonly string[];
}

/** Whose share it is, and of what; on which day, and what is counted. */
export interface ShareOriginQuery {
  owner: string;
  owned: string;
  day: Day;
  basis: Basis;
}

/** The chains of holdings of which a share in the end is made, and the circles that touch them. */
export const SHARE_ORIGIN: Question<ShareOriginQuery, ShareOrigin> = {
  name: 'share-origin',
  answer: ({ dataset }, { owner, owned, day, basis }) => {
    const found = sharePaths(dataset, owner, owned, { day, basis });
    const companies = new Set(found.paths.flatMap(({ links }) => links.map((link) => link.owned)));
    const touches = ({ links }: Circle): boolean => links.some((link) => companies.has(link.owned));
    const circles = found.rest.max > 0 ? circlesAbove(dataset, owned, { day, basis }) : [];
    const standing = basis === 'votes' ? capitalForVotes(dataset, { day }) : new Set<string>();
    return {
      ...found,
      circles: circles.filter(touches).slice(0, MOST_CIRCLES),
      standsIn: [...companies].filter((id) => standing.has(id)),
    };
  },
};
