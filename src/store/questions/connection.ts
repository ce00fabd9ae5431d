import { connectionOf, type Connection, type ConnectionQuery } from '../../network/index.js';
import type { Question } from './question.js';

/** How two parties are connected. */
export const CONNECTION: Question<ConnectionQuery, Connection> = {
  name: 'connection',
  answer: connectionOf,
};
