import * as v from 'valibot';
import { dateSchema, sourceIdsSchema, textSchema } from './common.js';
import { doubtSchema } from './doubt.js';

/** Something that happened on a date: an agreement, an announcement, a sale. */
export const eventSchema = v.strictObject({
  date: dateSchema('When it happened: 2024, 2024-12 or 2024-12-23.'),
  text: v.pipe(textSchema, v.description('What happened, in one sentence.')),
  sources: sourceIdsSchema,
  doubt: v.optional(doubtSchema),
});

/** Dated events, in any order. */
export const eventsSchema = v.pipe(
  v.array(eventSchema),
  v.description('What happened, each with its date and sources.'),
);

export type Event = v.InferOutput<typeof eventSchema>;
