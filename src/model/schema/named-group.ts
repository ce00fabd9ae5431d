import * as v from 'valibot';
import { dateSchema, idSchema, sourceIdsSchema, textSchema } from './common.js';
import { doubtSchema } from './doubt.js';

/** A party's time in a named group, the half-open interval `[from, until)`. */
const groupMemberSchema = v.strictObject({
  party: v.pipe(idSchema, v.description('The id of the member.')),
  from: v.optional(dateSchema('When it came under that control; left out where it always was.')),
  until: v.optional(dateSchema('The first date on which it was no longer; left out while it is.')),
});

/**
 * Companies under common control that no majority on record shows, as a curator
 * names them. What the head and the members control belongs to the group as well.
 */
export const namedGroupSchema = v.strictObject({
  id: idSchema,
  head: v.pipe(idSchema, v.description('The id of the company that leads the group.')),
  members: v.pipe(
    v.array(groupMemberSchema),
    v.minLength(1),
    v.metadata({ expects: 'group-members' }),
    v.description('Who is controlled, and when, beside those in which a majority is recorded.'),
  ),
  reason: v.pipe(textSchema, v.description('On what the control rests, in a sentence or two.')),
  sources: sourceIdsSchema,
  doubt: v.optional(doubtSchema),
});

export type GroupMember = v.InferOutput<typeof groupMemberSchema>;
export type NamedGroup = v.InferOutput<typeof namedGroupSchema>;
