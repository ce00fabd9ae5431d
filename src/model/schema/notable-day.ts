import * as v from 'valibot';
import { daySchema, textSchema } from './common.js';

/** A day that readers may want to see, and what happened on it. */
export const notableDaySchema = v.strictObject({
  day: v.pipe(daySchema, v.description('The day as an ISO date: "2021-01-16".')),
  title: v.pipe(
    textSchema,
    v.description('What happened: "PSA and Fiat Chrysler become Stellantis".'),
  ),
});

export type NotableDay = v.InferOutput<typeof notableDaySchema>;
