import * as v from 'valibot';
import { dateSchema, idSchema, noteSchema, textSchema } from './common.js';
import { disputesSchema } from './dispute.js';
import { doubtSchema } from './doubt.js';
import { eventSchema } from './event.js';

export const TALKS_OUTCOMES = ['ongoing', 'completed', 'collapsed', 'reported', 'denied'] as const;

/** Two or more parties about a merger, a takeover, a stake or an alliance. */
export const talksSchema = v.strictObject({
  id: idSchema,
  title: v.pipe(textSchema, v.description('What readers call them: "Nissan–Honda merger talks".')),
  aim: v.pipe(
    v.picklist(['merger', 'takeover', 'stake', 'alliance', 'restructuring']),
    v.description('What was talked about.'),
  ),
  parties: v.pipe(
    v.array(idSchema),
    v.minLength(2),
    v.metadata({ expects: 'two-party-ids' }),
    v.description('The first one talked with each of the others.'),
  ),
  from: dateSchema('When the talks began, or were first reported.'),
  until: v.optional(dateSchema('When they ended.')),
  outcome: v.pipe(
    v.picklist(TALKS_OUTCOMES),
    v.description('How they ended; "reported" means that no party ever confirmed them.'),
  ),
  reason: v.optional(v.pipe(textSchema, v.description('Why they ended as they did.'))),
  events: v.pipe(
    v.array(eventSchema),
    v.minLength(1),
    v.metadata({ expects: 'events' }),
    v.description('The story of the talks; at least one dated event.'),
  ),
  disputes: v.optional(disputesSchema),
  note: v.optional(noteSchema),
  doubt: v.optional(doubtSchema),
});

export type TalksOutcome = (typeof TALKS_OUTCOMES)[number];
export type Talks = v.InferOutput<typeof talksSchema>;
