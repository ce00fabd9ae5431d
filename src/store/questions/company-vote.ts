import { roundSum, type Day } from '../../model/index.js';
import {
  directOwners,
  powerIndices,
  type PowerIndices,
  type ShareBounds,
} from '../../network/index.js';
import type { Question } from './question.js';

const WHOLE = 100;

/** A holder with its votes, in percent, and its power. */
export interface Voter extends PowerIndices {
  votes: ShareBounds;
}

export interface CompanyVote {
  voters: readonly Voter[];
  /** What nobody surely votes as one, in percent. */
  ocean: number;
}

/** Who can turn a vote of a company, asked by its id and the day. */
export const COMPANY_VOTE: Question<{ id: string; day: Day }, CompanyVote> = {
  name: 'company-vote',
  answer: ({ dataset }, { id, day }) => {
    const held = directOwners(dataset, id, { day, basis: 'votes' });
    const votesOf = new Map(held.map(({ party, share }) => [party, share]));
    const voters = powerIndices(dataset, id, { day }).map((one) => {
      return { ...one, votes: votesOf.get(one.party) ?? { min: 0, max: 0 } };
    });
    const sure = voters.reduce((sum, { votes }) => sum + votes.min, 0);
    return { voters, ocean: Math.max(0, roundSum(WHOLE - sure)) };
  },
};
