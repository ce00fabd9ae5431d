import * as v from 'valibot';
import {
  confirmedSchema,
  dateSchema,
  idSchema,
  noteSchema,
  sourceIdsSchema,
  textSchema,
} from './common.js';
import { disputesSchema } from './dispute.js';
import { doubtSchema } from './doubt.js';
import { eventsSchema } from './event.js';

/** A party's membership, in the half-open interval `[from, until)`. */
export const memberSchema = v.strictObject({
  party: v.pipe(idSchema, v.description('The id of the member.')),
  from: dateSchema('When it joined.'),
  until: v.optional(
    dateSchema('The first date on which it was no longer a member; left out while it is one.'),
  ),
  sources: sourceIdsSchema,
  confirmed: v.optional(confirmedSchema),
  doubt: v.optional(doubtSchema),
});

/** Two or more parties that work together, without one owning the other by it. */
export const allianceSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(textSchema, v.description('What the alliance is called.')),
  scope: v.optional(v.pipe(textSchema, v.description('What the members do together.'))),
  members: v.pipe(
    v.array(memberSchema),
    v.minLength(2),
    v.metadata({ expects: 'two-members' }),
    v.description('Who belongs to it, and when; at least two.'),
  ),
  events: v.optional(eventsSchema),
  disputes: v.optional(disputesSchema),
  note: v.optional(noteSchema),
});

export type Member = v.InferOutput<typeof memberSchema>;
export type Alliance = v.InferOutput<typeof allianceSchema>;
