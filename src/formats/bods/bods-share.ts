import type { FilePlace, Share, ShareRange } from '../../model/index.js';
import type { ReportBuilder } from '../import/report-builder.js';
import { entryOf, isObject, textOf } from '../import/read-values.js';

/** British law has these bands; files give them by their ends alone. */
const BRITISH_BAND =
  /(?:ownership-of-shares|voting-rights|right-to-share-surplus-assets)-(25-to-50|50-to-75|75-to-100)-percent/;

/** A figure in percent; some files have it as a text. */
function percentOf(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  const number = typeof value === 'string' ? Number(value.replace('%', '')) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return number >= 0 && number <= 100 ? number : undefined;
}

/** The ends of a range and whether they are excluded, which version 0.4 says by other keys. */
function rangeOf(share: unknown, version: string): ShareRange | undefined {
  const lowest = entryOf(share, 'exclusiveMinimum');
  const highest = entryOf(share, 'exclusiveMaximum');
  let min = percentOf(entryOf(share, 'minimum'));
  let max = percentOf(entryOf(share, 'maximum'));
  let isMinOut = lowest === true;
  // Before 0.4 a highest share is excluded unless the file says otherwise; nobody means less than all by 100.
  let isMaxOut = highest === true || (version !== '0.4' && highest === undefined && max !== 100);
  if (min === undefined && typeof lowest === 'number') {
    min = percentOf(lowest);
    isMinOut = true;
  }
  if (max === undefined && typeof highest === 'number') {
    max = percentOf(highest);
    isMaxOut = true;
  }
  if (min === undefined && max === undefined) return undefined;
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(min !== undefined && isMinOut && { minExclusive: true }),
    ...(max !== undefined && isMaxOut && { maxExclusive: true }),
  };
}

function britishBand(range: ShareRange, details: string): ShareRange | undefined {
  const [, band] = BRITISH_BAND.exec(details) ?? [];
  const [min, max] = band?.split('-to-').map(Number) ?? [];
  if (min === undefined || max === undefined || range.min !== min) return undefined;
  if (min === 75) return { min };
  return min === 25
    ? { min, max, minExclusive: true }
    : { min, max, minExclusive: true, maxExclusive: true };
}

/** Reads the share of an interest. Undefined where there is none; what cannot be one is noted and unknown. */
export function bodsShare(
  interest: unknown,
  version: string,
  report: ReportBuilder,
  place: FilePlace,
): Share | undefined {
  const share = entryOf(interest, 'share');
  if (!isObject(share) || Object.keys(share).length === 0) return undefined;
  report.count('shares');
  const exact = percentOf(entryOf(share, 'exact'));
  const range = rangeOf(share, version);
  if (exact !== undefined) {
    if (range && !(range.min === exact && range.max === exact)) {
      report.note('exact-and-range', {}, place);
    }
    return exact;
  }
  if (!range) {
    report.note('share-not-read', { text: JSON.stringify(share).slice(0, 40) }, place);
    return 'unknown';
  }
  report.count('bands');
  if ((range.min ?? 0) > (range.max ?? 100)) {
    report.note('range-reversed', {}, place);
    return 'unknown';
  }
  const british = britishBand(range, textOf(entryOf(interest, 'details')) ?? '');
  if (british) {
    report.note('legal-band', {}, place);
    return british;
  }
  if (range.min !== undefined && range.min === range.max) return range.min;
  report.note('band-ends-read', { version }, place);
  return range;
}
