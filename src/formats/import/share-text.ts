import type { Share } from '../../model/index.js';

/** A share as a text gives it; its numbers are percent or fractions of one, as `isPercent` and its neighbours tell. */
export interface ShareText {
  share: Share;
  approximate: boolean;
  /** Whether the text itself says that it is percent. */
  isPercent: boolean;
}

/** Words that stand for a share that is not known. */
const UNKNOWN =
  /^(?:unknown|n\/?a|not (?:known|available|disclosed)|unbekannt|k\.? ?a\.?|inconnue?|n\.?d\.?|不明|非公開|\?+)$/iu;

const APPROXIMATE =
  /^(?:~|≈|about|around|approx(?:\.|imately)?|ca\.?|circa|etwa|rund|ungefähr|environ|env\.|約)\s*/iu;
const MORE = /^(?:>|more than|over|above|mehr als|über|plus d[e'’]|supérieure? à)\s*/iu;
const AT_LEAST =
  /^(?:>=|≥|=>|at least|from|minimum(?: of)?|mindestens|min\.?|ab|au moins|au minimum|minimum de)\s*/iu;
const LESS =
  /^(?:<|less than|under|below|up to but not including|weniger als|unter|moins d[e'’]|inférieure? à)\s*/iu;
const AT_MOST =
  /^(?:<=|≤|=<|at most|up to|maximum(?: of)?|maximal|max\.?|höchstens|bis zu|bis|au plus|au maximum|jusqu['’]à)\s*/iu;
const MAJORITY = /^(?:majority|mehrheit|majorité|majoritaire|過半数)$/iu;

const NUMBER = String.raw`\d{1,3}(?:[.,]\d+)?|[.,]\d+`;
const EXACT = new RegExp(`^(${NUMBER})$`, 'u');
const RANGE = new RegExp(
  `^(?:between |zwischen |entre )?(>\\s*)?(${NUMBER})\\s*%?\\s*(?:-|to|bis|à|and|und|et|~|から)\\s*(<\\s*)?(${NUMBER})$`,
  'iu',
);

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

/**
 * Reads a share as people write it: `12,5 %`, `>50%`, `25-50`, `about 30`, `50%+1`, `majority`.
 * Undefined where it is none, as is one of less than 0 or more than 100.
 */
export function parseShare(input: string): ShareText | undefined {
  let text = input
    .slice(0, 80)
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
  if (input.length > 80) return undefined;
  if (UNKNOWN.test(text)) return { share: 'unknown', approximate: false, isPercent: true };
  if (MAJORITY.test(text)) return shareText({ min: 50, minExclusive: true }, true);
  const approximate = APPROXIMATE.test(text);
  text = text.replace(APPROXIMATE, '');
  if (/^50\s*%?\s*\+\s*(?:1|one|une|eine)?(?:\s*\p{L}+)?\s*%?$/iu.test(text)) {
    return shareText({ min: 50, minExclusive: true }, true);
  }
  const isPercent = /%|percent|per cent|prozent|pour ?cent|v\. ?h\./iu.test(text);
  text = text.replace(/\s*(?:%|percent|per cent|prozent|pour ?cent|v\. ?h\.)\s*$/iu, '').trim();
  const share = parseBounds(text);
  return share === undefined || !isPossible(share) ? undefined : { share, approximate, isPercent };
}

function shareText(share: Share, isPercent: boolean): ShareText {
  return { share, approximate: false, isPercent };
}

function parseBounds(text: string): Share | undefined {
  const range = RANGE.exec(text);
  if (range) {
    const [, above, min = '', below, max = ''] = range;
    return {
      min: numberOf(min),
      max: numberOf(max),
      ...(above !== undefined && { minExclusive: true }),
      ...(below !== undefined && { maxExclusive: true }),
    };
  }
  const suffix =
    /^(.*?)\s*%?\s*(\+|以上|超|以下|未満|or more|oder mehr|ou plus|or less|oder weniger|ou moins)$/iu.exec(
      text,
    );
  if (suffix) return bySuffix(suffix[1] ?? '', (suffix[2] ?? '').toLowerCase());
  for (const [pattern, make] of BOUNDS) {
    if (!pattern.test(text)) continue;
    const number = EXACT.exec(text.replace(pattern, '').trim());
    return number ? make(numberOf(number[1] ?? '')) : undefined;
  }
  const exact = EXACT.exec(text);
  return exact ? numberOf(exact[1] ?? '') : undefined;
}

/** How a bound is said; those of two characters come first. */
const BOUNDS: readonly (readonly [RegExp, (percent: number) => Share])[] = [
  [AT_LEAST, (min) => ({ min })],
  [AT_MOST, (max) => ({ max })],
  [MORE, (min) => ({ min, minExclusive: true })],
  [LESS, (max) => ({ max, maxExclusive: true })],
];

const AT_MOST_SUFFIX = /^(?:以下|or less|oder weniger|ou moins)$/;

function bySuffix(text: string, suffix: string): Share | undefined {
  const number = EXACT.exec(text.trim());
  if (!number) return undefined;
  const percent = numberOf(number[1] ?? '');
  if (suffix === '超') return { min: percent, minExclusive: true };
  if (suffix === '未満') return { max: percent, maxExclusive: true };
  return AT_MOST_SUFFIX.test(suffix) ? { max: percent } : { min: percent };
}

function isPossible(share: Share): boolean {
  if (share === 'unknown') return true;
  if (typeof share === 'number') return share <= 100;
  const { min = 0, max = 100 } = share;
  return min <= max && max <= 100;
}

/** A number without what binary fractions add to it. */
function tidy(value: number): number {
  return Math.min(100, Number(value.toPrecision(12)));
}

/** A share given as a fraction of one in percent. */
export function fractionAsPercent(share: Share): Share {
  if (share === 'unknown') return share;
  if (typeof share === 'number') return tidy(share * 100);
  const { min, max } = share;
  return {
    ...share,
    ...(min !== undefined && { min: tidy(min * 100) }),
    ...(max !== undefined && { max: tidy(max * 100) }),
  };
}

function numbersOf(share: Share): number[] {
  if (share === 'unknown') return [];
  if (typeof share === 'number') return [share];
  return [share.min, share.max].filter((end) => end !== undefined);
}

/** Whether shares that do not say so are fractions of one: none is more than 1 and some are less. */
export function areFractions(shares: Iterable<ShareText>): boolean {
  let hasFraction = false;
  for (const { share, isPercent } of shares) {
    if (isPercent && share !== 'unknown') return false;
    for (const number of numbersOf(share)) {
      if (number > 1) return false;
      if (number > 0 && number < 1) hasFraction = true;
    }
  }
  return hasFraction;
}
