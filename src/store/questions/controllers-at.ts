import type { Day } from '../../model/index.js';
import { controllersAt } from '../../network/index.js';
import type { Question } from './question.js';

export interface ControllersQuery {
  day: Day;
  /** In percent of the votes. */
  threshold: number;
}

/** The nearest company that controls each one at a threshold. */
export const CONTROLLERS_AT: Question<ControllersQuery, ReadonlyMap<string, string>> = {
  name: 'controllers-at',
  answer: (index, { day, threshold }) => controllersAt(index.snapshotAt(day), threshold),
};
