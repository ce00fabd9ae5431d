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
