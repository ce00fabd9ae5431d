import type { Share, ShareRange } from './share.js';

/** The least difference, in percent, that two decimals can show. */
const STEP = 0.01;

/** Figures that say something by themselves; another one is never rounded onto them. */
const LANDMARKS = [0, 50, 100];

function decimals(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Rounds a bound away from the range, so that the text never claims more than the data. */
function outward(value: number, direction: 'down' | 'up'): string {
  const steps = Number((value / STEP).toFixed(6));
  return decimals((direction === 'down' ? Math.floor(steps) : Math.ceil(steps)) * STEP);
}

function describeExact(value: number, about: string): string {
  const rounded = Number(decimals(value));
  if (rounded === value || !LANDMARKS.includes(rounded)) return `${about}${rounded}%`;
  if (rounded === 0) return `under ${about}${STEP}%`;
  if (rounded === 100) return `over ${about}${decimals(100 - STEP)}%`;
  return `${value > rounded ? 'over' : 'under'} ${about}${rounded}%`;
}

function describeRange(range: ShareRange, about: string): string {
  const { min, max, minExclusive = false, maxExclusive = false } = range;
  const least = min === undefined ? undefined : outward(min, 'down');
  const most = max === undefined ? undefined : outward(max, 'up');
  if (most === undefined) return `${minExclusive ? 'over' : 'at least'} ${about}${least ?? '0'}%`;
  if (least === undefined) return `${maxExclusive ? 'under' : 'up to'} ${about}${most}%`;
  if (minExclusive || maxExclusive) {
    const from = minExclusive ? `over ${about}${least}%` : `${about}${least}%`;
    return `${from} to ${maxExclusive ? `under ${most}%` : `${most}%`}`;
  }
  return least === most ? `${about}${least}%` : `${about}${least}–${most}%`;
}

export interface DescribeShareOptions {
  /** Says "about" before the figure, as the source does. Defaults to false. */
  approximate?: boolean | undefined;
}

/**
 * A share in words and figures: `35.7%`, `25–50%`, `over 50%`, `at least 99%`,
 * `up to 10%`, `about 35%` or `unknown`. At most two decimals, without
 * trailing zeros. Ends of ranges are rounded outwards, and no figure is rounded
 * onto 0, 50 or 100: 49.999 is `under 50%`.
 */
export function describeShare(share: Share, options: DescribeShareOptions = {}): string {
  if (share === 'unknown') return 'unknown';
  const about = options.approximate ? 'about ' : '';
  return typeof share === 'number' ? describeExact(share, about) : describeRange(share, about);
}
