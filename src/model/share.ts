import * as v from 'valibot';

const percentage = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(100),
  v.metadata({ expects: 'percentage' }),
);

/** A share of which only the ends are known, one or both, in percent. */
export const shareRangeSchema = v.pipe(
  v.strictObject({
    min: v.optional(v.pipe(percentage, v.description('The least it can be; 0 when left out.'))),
    max: v.optional(v.pipe(percentage, v.description('The most it can be; 100 when left out.'))),
    minExclusive: v.optional(
      v.pipe(v.boolean(), v.description('More than "min", as in "over 50%".')),
    ),
    maxExclusive: v.optional(
      v.pipe(v.boolean(), v.description('Less than "max", as in "under 5%".')),
    ),
  }),
  v.check((range) => range.min !== undefined || range.max !== undefined, 'a range without ends'),
  v.check((range) => (range.min ?? 0) <= (range.max ?? 100), 'a range that runs backwards'),
  v.metadata({ expects: 'range' }),
);

/**
 * A share of capital or of votes in percent: an exact number, a range with
 * open or closed ends, or `"unknown"`. A range is never reduced to a midpoint.
 */
export const shareSchema = v.pipe(
  v.union([percentage, shareRangeSchema, v.literal('unknown')]),
  v.metadata({
    expects: 'share',
  }),
  v.description('Percent of the whole, 0 to 100; a range; or "unknown".'),
);

export type ShareRange = v.InferOutput<typeof shareRangeSchema>;
export type Share = v.InferOutput<typeof shareSchema>;

/** The least and the most that a share can be, in percent; unknown is 0 to 100. */
export function shareBounds(share: Share): { min: number; max: number } {
  if (share === 'unknown') return { min: 0, max: 100 };
  if (typeof share === 'number') return { min: share, max: share };
  return { min: share.min ?? 0, max: share.max ?? 100 };
}

/**
 * Whether the share is certainly more than the threshold in percent. An open
 * lower end counts: more than 50 with an excluded minimum of 50 is a majority.
 */
export function isSurelyAbove(share: Share, threshold: number): boolean {
  if (share === 'unknown') return false;
  if (typeof share === 'number') return share > threshold;
  if (share.min === undefined) return false;
  return share.minExclusive ? share.min >= threshold : share.min > threshold;
}
