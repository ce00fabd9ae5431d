import type { Day } from '../../model/index.js';
import type { Basis } from '../../network/index.js';
import { reached, type Reached } from '../../scene/index.js';
import type { Question } from './question.js';

/** More than any canvas has, so that the answer does not depend on its size. */
const ROOM = { mostSteps: 3, rows: 100 };

export interface ReachQuery {
  /** The id of the owner. */
  owner: string;
  day: Day;
  /** The day with which that one is compared; null for none. */
  compare: Day | null;
  basis: Basis;
}

/** What a picture shows of all that an owner has in the end. */
export const REACH: Question<ReachQuery, Reached> = {
  name: 'reach',
  answer: (index, query) => reached(index, { ...query, room: ROOM }),
};
