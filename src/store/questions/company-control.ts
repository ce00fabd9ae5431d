import type { Day } from '../../model/index.js';
import {
  controllers,
  controlSteps,
  isInclusive,
  portfolio,
  type ControlOptions,
  type Controllers,
  type ControlStep,
  type ShareBounds,
} from '../../network/index.js';
import type { Question } from './question.js';

/** Who controls a company in the end, and how. */
export interface CompanyControl {
  certain: Controllers;
  /** The ids of those who may control it as well, where votes are known within limits only. */
  possible: readonly string[];
  /** How the one that controls it does; empty unless it is one. */
  steps: readonly ControlStep[];
  /** What that one has of the capital in the end; undefined without one. */
  share: ShareBounds | undefined;
}

export interface CompanyControlQuery {
  /** The id of a company. */
  id: string;
  day: Day;
  /** In percent of the votes; see `isInclusive`. */
  threshold: number;
}

/** Who controls a company by votes, and what part of its profit is theirs. */
export const COMPANY_CONTROL: Question<CompanyControlQuery, CompanyControl> = {
  name: 'company-control',
  answer: ({ dataset }, { id, day, threshold }) => {
    const options: ControlOptions = { day, threshold, inclusive: isInclusive(threshold) };
    const certain = controllers(dataset, id, options);
    const most = controllers(dataset, id, { ...options, ranges: 'most' });
    const [one] = certain.kind === 'one' ? certain.parties : [];
    const held = one === undefined ? [] : portfolio(dataset, one, { day });
    return {
      certain,
      possible: most.parties.filter((party) => !certain.parties.includes(party)),
      steps: one === undefined ? [] : controlSteps(dataset, one, id, options),
      share: held.find(({ party }) => party === id)?.share,
    };
  },
};
