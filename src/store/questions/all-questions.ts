import { COMPANY_CONTROL } from './company-control.js';
import { COMPANY_VOTE } from './company-vote.js';
import { CONNECTION } from './connection.js';
import { CONTROLLERS_AT } from './controllers-at.js';
import { END_HOLDINGS } from './end-holdings.js';
import { END_OWNERS } from './end-owners.js';
import type { Question } from './question.js';
import { REACH } from './reach.js';
import { SHARE_ORIGIN } from './share-origin.js';

/** All that a worker can be asked. The page imports each question where it is asked. */
const ALL = [
  COMPANY_CONTROL,
  COMPANY_VOTE,
  CONNECTION,
  CONTROLLERS_AT,
  END_HOLDINGS,
  END_OWNERS,
  REACH,
  SHARE_ORIGIN,
];

export const QUESTIONS: ReadonlyMap<string, Question<never, unknown>> = new Map(
  ALL.map((question) => [question.name, question]),
);
