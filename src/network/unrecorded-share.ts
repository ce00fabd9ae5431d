import { roundSum, shareBounds, type Holding, type Share } from '../model/index.js';
import { isApproximate } from './share-marks.js';

/** What of the capital of a party no record explains. */
export interface UnrecordedShare {
  share: Share;
  /** Whether a share that was subtracted is given as about. */
  approximate: boolean;
}

const WHOLE_PERCENT = 100;

/** The part of the capital that no holding explains of those recorded, in percent; 0 to 100 at both ends. */
export function unrecordedCapital(holdings: readonly { capital: Share }[]): {
  min: number;
  max: number;
} {
  const bounds = holdings.map(({ capital }) => shareBounds(capital));
  const left = (end: 'min' | 'max'): number => {
    const sum = bounds.reduce((total, one) => total + one[end], 0);
    return roundSum(Math.max(0, WHOLE_PERCENT - sum));
  };
  return { min: left('max'), max: left('min') };
}

/**
 * What is left of the capital when the holdings that are recorded are subtracted: exact when
 * all of them are, else a range, of which an unknown share leaves only the upper
 * end. Undefined when nothing is left, also where sources contradict each other
 * and the shares add up to more than the whole. Without any holding it is all.
 */
export function unrecordedShare(
  holdings: readonly Pick<Holding, 'capital' | 'approximate' | 'doubt'>[],
): UnrecordedShare | undefined {
  const { min, max } = unrecordedCapital(holdings);
  if (max === 0) return undefined;
  const approximate = holdings.some(isApproximate);
  if (min === max) return { share: max, approximate };
  if (min === 0 && max === WHOLE_PERCENT) return { share: 'unknown', approximate };
  return { share: min === 0 ? { max } : { min, max }, approximate };
}
