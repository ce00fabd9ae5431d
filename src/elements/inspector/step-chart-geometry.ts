import {
  dayNumber,
  earliestDay,
  shareBounds,
  type Day,
  type Holding,
  type Share,
} from '../../model/index.js';

/** A share through one interval. Both axes run from 0 to 100; y grows downwards. */
export interface StepBand {
  x: number;
  width: number;
  /** The upper edge: the most that the share can be. */
  top: number;
  /** The lower edge: the least that it can be; equal to `top` for an exact figure. */
  bottom: number;
  unknown: boolean;
  share: Share;
}

export interface StepChartGeometry {
  capital: StepBand[];
  /** The votes in the intervals in which they are recorded. */
  votes: StepBand[];
  /** The highest value of the vertical axis, in percent of the whole. */
  scale: number;
  firstYear: string;
  lastYear: string;
  /** Where the day lies on the horizontal axis; `undefined` outside of it. */
  dayAt: number | undefined;
}

/** Scales that a reader grasps at once, in percent. */
const SCALES = [5, 10, 25, 50, 100];
const FULL_AXIS = 100;

function highest(share: Share): number {
  return share === 'unknown' ? 0 : shareBounds(share).max;
}

/**
 * Where every holding of a stake lies in a chart from its first date to the end
 * of what is known. A year or a month counts from its first day. Holdings in
 * force last until `end`; between holdings that do not meet there is a gap.
 */
export function stepChartGeometry(
  holdings: readonly Holding[],
  { end, day }: { end: Day; day: Day },
): StepChartGeometry {
  const starts = holdings.map(({ from }) => earliestDay(from));
  const ends = holdings.map(({ until }) => (until === undefined ? end : earliestDay(until)));
  const first = starts.reduce((a, b) => (a < b ? a : b), end);
  const last = [...starts, ...ends].reduce((a, b) => (a > b ? a : b), end);
  const length = Math.max(1, dayNumber(last) - dayNumber(first));
  const at = (date: Day): number => ((dayNumber(date) - dayNumber(first)) / length) * FULL_AXIS;
  const shares = holdings.flatMap(({ capital, votes = 0 }) => [capital, votes]);
  const most = Math.max(0, ...shares.map(highest));
  const scale = SCALES.find((candidate) => candidate >= most) ?? FULL_AXIS;
  const level = (percent: number): number => FULL_AXIS - (percent / scale) * FULL_AXIS;
  const bandsOf = (shareOf: (holding: Holding) => Share | undefined): StepBand[] =>
    holdings.flatMap((holding, index) => {
      const share = shareOf(holding);
      if (share === undefined) return [];
      const unknown = share === 'unknown';
      const { min, max } = unknown ? { min: 0, max: scale } : shareBounds(share);
      const x = at(starts[index] ?? first);
      const width = Math.max(0, at(ends[index] ?? last) - x);
      return { x, width, top: level(max), bottom: level(min), unknown, share };
    });
  const dayAt = at(day);
  const isInside = dayAt >= 0 && dayAt <= FULL_AXIS;
  return {
    capital: bandsOf(({ capital }) => capital),
    votes: bandsOf(({ votes }) => votes),
    scale,
    firstYear: first.slice(0, 4),
    lastYear: last.slice(0, 4),
    dayAt: isInside ? dayAt : undefined,
  };
}
