import * as v from 'valibot';
import { dateSchema, sourceIdsSchema, textSchema } from './common.js';
import { doubtSchema } from './doubt.js';

export const SIZE_MEASURES = [
  'vehicles-sold',
  'vehicles-built',
  'revenue',
  'net-result',
  'employees',
] as const;

/** The measures that are amounts of money and need a currency. */
export const MONEY_MEASURES: ReadonlySet<(typeof SIZE_MEASURES)[number]> = new Set([
  'revenue',
  'net-result',
]);

/** What a figure may count: the company alone, or the company with all that it controls. */
const SIZE_SCOPES = ['company', 'group'] as const;

/** How large a party is in one period, by one measure. */
export const sizeSchema = v.strictObject({
  measure: v.pipe(v.picklist(SIZE_MEASURES), v.description('What is counted.')),
  value: v.pipe(
    v.number(),
    v.metadata({ expects: 'full-number' }),
    v.description('In full, never in thousands or millions.'),
  ),
  currency: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Z]{3}$/),
      v.metadata({ expects: 'currency-code' }),
      v.description('ISO 4217; for money only.'),
    ),
  ),
  period: v.pipe(textSchema, v.description('As readers know it: "2025", "FY2024".')),
  until: dateSchema('The last day, month or year of the period.'),
  counts: v.optional(
    v.pipe(
      v.picklist(SIZE_SCOPES),
      v.description(
        'Whether it is of the company alone or of all its group, as the source counts; for vehicles.',
      ),
    ),
  ),
  approximate: v.optional(v.pipe(v.boolean(), v.description('The source says "about".'))),
  sources: sourceIdsSchema,
  doubt: v.optional(doubtSchema),
});

export type SizeMeasure = (typeof SIZE_MEASURES)[number];
export type Size = v.InferOutput<typeof sizeSchema>;
