import { newestDate, type Dataset, type PartialDate } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';

/** What supports a row, and what contradicts it. */
export interface Evidence {
  /** How many other figures or accounts the data set has until the day. */
  disputes: number;
  /** The date of the newest source that has one; undefined without any. */
  newestSource: PartialDate | undefined;
}

/** Whether a data set has all its parts; as long as it has not, disputes and sources are not known. */
export function hasAllParts({ parts = {} }: Dataset): boolean {
  return Object.keys(parts).length === 0;
}

/** The date of the newest of some sources, by the last day that it may mean. */
export function newestSource(ids: readonly string[], index: NetworkIndex): PartialDate | undefined {
  return newestDate(ids.map((id) => index.source(id)?.date));
}
