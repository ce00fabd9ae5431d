import { isSurelyAbove, shareBounds, type Share } from '../../model/index.js';

/** A piece of the bar of owners. `start` and `width` are percent of the capital. */
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
  /** What no record explains, in percent: never less than 0. */
  unrecorded: number;
}

const WHOLE = 100;

/** Sums of decimal figures are rounded to a millionth of a percent, so that 0.1 + 0.2 is 0.3. */
function rounded(percent: number): number {
  return Number(percent.toFixed(6));
}

/**
 * Divides the bar of a party among its owners, in the order given. The possible
 * part of a range follows its certain part as far as the bar has room. An
 * unknown share takes no room: nothing is known of its size.
 */
export function barSegments(owners: readonly { owner: string; capital: Share }[]): BarSegments {
  const known = owners.filter(({ capital }) => capital !== 'unknown');
  const certain = rounded(known.reduce((sum, { capital }) => sum + shareBounds(capital).min, 0));
  let resizeController = Math.max(0, WHOLE - certain);
  let start = 0;
  const segments: BarSegment[] = [];
  for (const { owner, capital } of known) {
    const { min, max } = shareBounds(capital);
    const majority = isSurelyAbove(capital, 50);
    const possible = rounded(Math.min(max - min, resizeController));
    const add = (part: BarSegment['part'], width: number): void => {
      if (width > 0) segments.push({ owner, start: rounded(start), width, part, majority });
      start += width;
    };
    add('certain', min);
    add('possible', possible);
    resizeController -= possible;
  }
  return { segments, certain, unrecorded: rounded(resizeController) };
}
