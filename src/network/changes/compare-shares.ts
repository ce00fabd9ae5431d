import { shareBounds, type Holding, type Share } from '../../model/index.js';
import { isApproximate } from '../share-marks.js';
import type { Direction } from './change.js';

interface Bounds {
  min: number;
  max: number;
  minExclusive: boolean;
  maxExclusive: boolean;
}

/** Half of the last decimal place that a figure is given with: what is about 34 is from 33.5 to 34.5. */
function roundingError(percent: number): number {
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

/** The limits of a share; a figure that is about right has those from which it may be rounded. */
function boundsOf(share: Share, isAbout: boolean): Bounds {
  const { min, max } = shareBounds(share);
  const open = typeof share === 'object' ? share : {};
  const { minExclusive = false, maxExclusive = false } = open;
  if (!isAbout || typeof share !== 'number') return { min, max, minExclusive, maxExclusive };
  const error = roundingError(share);
  return { min: min - error, max: max + error, minExclusive: false, maxExclusive: false };
}

/** Whether all of one share lies above all of another one. */
function isAbove(higher: Bounds, lower: Bounds): boolean {
  const isApart = higher.minExclusive || lower.maxExclusive;
  return higher.min > lower.max || (isApart && higher.min === lower.max);
}

function directionOf(before: Bounds, after: Bounds): Direction | undefined {
  if (isAbove(after, before)) return 'raised';
  return isAbove(before, after) ? 'lowered' : undefined;
}

/** Which way the capital and the votes have gone from one holding to another one, where it is certain. */
export function compareHoldings(
  before: Holding,
  after: Holding,
): { capital: Direction | undefined; votes: Direction | undefined } {
  const [isAbout, isAboutNow] = [before, after].map(isApproximate) as [boolean, boolean];
  const compare = (one: Share, other: Share): Direction | undefined =>
    directionOf(boundsOf(one, isAbout), boundsOf(other, isAboutNow));
  return {
    capital: compare(before.capital, after.capital),
    votes: compare(before.votes ?? before.capital, after.votes ?? after.capital),
  };
}
