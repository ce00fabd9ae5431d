import { isSurelyAbove, roundSum, shareBounds, type Share } from '../../model/index.js';

/** A segment of the bar of owners. `start` and `width` are percent of the capital. */
export interface BarSegment {
  owner: string;
  start: number;
  width: number;
  /** `certain` up to the lower end of the share; `possible` from there to the upper end. */
  part: 'certain' | 'possible';
  majority: boolean;
}

export interface BarSegments {
  segments: BarSegment[];
  /** The sum of what is certain, in percent. It may be above 100, where sources contradict each other. */
  certain: number;
  /** What the upper ends of ranges may add to it within the whole, in percent. */
  possible: number;
  /** What no record explains, in percent: never less than 0. */
  unrecorded: number;
}

const WHOLE_PERCENT = 100;
const MAJORITY_PERCENT = 50;

/**
 * Divides the bar of a party among its owners, in the order given. The possible
 * part of a range follows its certain part as far as the certain parts of the
 * others leave space. An unknown share takes no space: nothing is known of its size.
 */
export function barSegments(owners: readonly { owner: string; capital: Share }[]): BarSegments {
  const known = owners.filter(({ capital }) => capital !== 'unknown');
  const certain = roundSum(known.reduce((sum, { capital }) => sum + shareBounds(capital).min, 0));
  const uncertain = Math.max(0, WHOLE_PERCENT - certain);
  let unrecorded = uncertain;
  let start = 0;
  const segments: BarSegment[] = [];
  for (const { owner, capital } of known) {
    const { min, max } = shareBounds(capital);
    const majority = isSurelyAbove(capital, MAJORITY_PERCENT);
    const possible = roundSum(Math.min(max - min, unrecorded));
    const add = (part: BarSegment['part'], width: number): void => {
      if (width > 0) segments.push({ owner, start: roundSum(start), width, part, majority });
      start += width;
    };
    add('certain', min);
    add('possible', possible);
    unrecorded -= possible;
  }
  unrecorded = roundSum(unrecorded);
  return { segments, certain, possible: roundSum(uncertain - unrecorded), unrecorded };
}
