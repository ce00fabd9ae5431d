import type { Dataset } from '../model/index.js';
import {
  connectionOf,
  NetworkIndex,
  type Connection,
  type ConnectionQuery,
} from '../network/index.js';

/** A question, with the data that it is asked of; null for that of the question before it. */
export interface ConnectionTask {
  dataset: Dataset | null;
  query: ConnectionQuery;
}

/** Of the data that was given last. */
let index: NetworkIndex | undefined;

/** Finds how two parties are connected. A worker must have been given the data first. */
export function findConnection({ dataset, query }: ConnectionTask): Connection {
  if (dataset) index = new NetworkIndex(dataset);
  if (!index) throw new Error('A connection was asked for before any data was given.');
  return connectionOf(index, query);
}
