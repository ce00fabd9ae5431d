import { roundOutwards, roundShare, type Share, type ShareRange } from '../model/index.js';
import { share as words } from './en/share.js';

/** The least difference, in percent, that two decimals can show. */
const STEP = 0.01;

/** Figures that say something by themselves; another one is never rounded onto them. */
const LANDMARKS = [0, 50, 100];

const decimalFormat = new Intl.NumberFormat('en', {
  maximumFractionDigits: 2,
  useGrouping: false,
});

/** Rounded before, because `Intl` rounds the shortest decimal form instead of the number. */
function decimals(value: number): string {
  return decimalFormat.format(roundShare(value));
}

type Approximate = (figure: string) => string;

function formatExact(value: number, about: Approximate): string {
  const rounded = roundShare(value);
  if (rounded === value || !LANDMARKS.includes(rounded)) return about(`${decimals(rounded)}%`);
  if (rounded === 0) return words.under(about(`${decimals(STEP)}%`));
  if (rounded === 100) return words.over(about(`${decimals(100 - STEP)}%`));
  const figure = about(`${decimals(rounded)}%`);
  return value > rounded ? words.over(figure) : words.under(figure);
}

function formatRange(range: ShareRange, about: Approximate): string {
  const { min, max, minExclusive = false, maxExclusive = false } = range;
  const least = min === undefined ? undefined : decimals(roundOutwards(min, 'min'));
  const most = max === undefined ? undefined : decimals(roundOutwards(max, 'max'));
  if (most === undefined) {
    const figure = about(`${least ?? decimals(0)}%`);
    return minExclusive ? words.over(figure) : words.atLeast(figure);
  }
  if (least === undefined) {
    const figure = about(`${most}%`);
    return maxExclusive ? words.under(figure) : words.upTo(figure);
  }
  if (minExclusive || maxExclusive) {
    const from = about(`${least}%`);
    const to = `${most}%`;
    return words.range(minExclusive ? words.over(from) : from, maxExclusive ? words.under(to) : to);
  }
  return about(least === most ? `${least}%` : `${least}–${most}%`);
}

export interface FormatShareOptions {
  /** Says "about" before the figure, as the source does. Defaults to false. */
  approximate?: boolean | undefined;
}

/**
 * A share in words and figures: `35.7%`, `25–50%`, `over 50%`, `at least 99%`,
 * `up to 10%`, `about 35%` or `unknown`. At most two decimals, without
 * trailing zeros. Ends of ranges are rounded outwards, and no figure is rounded
 * onto 0, 50 or 100: 49.999 is `under 50%`.
 */
export function formatShare(share: Share, options: FormatShareOptions = {}): string {
  if (share === 'unknown') return words.unknown;
  const about: Approximate = options.approximate ? words.about : (figure) => figure;
  return typeof share === 'number' ? formatExact(share, about) : formatRange(share, about);
}
