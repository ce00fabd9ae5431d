import * as v from 'valibot';
import { partialDateSchema } from './partial-date.js';
import { shareSchema } from './share.js';
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

const capitalSchema = v.pipe(
  shareSchema,
  v.description('Percent of the capital, 0 to 100; a range; or "unknown".'),
);

const votesSchema = v.pipe(
  shareSchema,
  v.description('Percent of the votes, where they differ from the capital; else left out.'),
);

/** A part of a holding that is held in a way of its own, such as through a trust. */
const partSchema = v.strictObject({
  text: v.pipe(textSchema, v.description('How it is held: "directly", "through a French trust".')),
  capital: capitalSchema,
  votes: v.optional(votesSchema),
});

/** A figure that did not change is one holding, however often it was reported. */
const seenSchema = v.pipe(
  v.array(partialDateSchema),
  v.minLength(2),
  v.metadata({ expects: 'seen' }),
  v.description('The dates of which sources give this very figure, where there are several.'),
);

/**
 * What an owner held in one half-open interval `[from, until)`. `until` is left
 * out when the holding was still in force at the last report.
 */
export const holdingSchema = v.strictObject({
  from: dateSchema('The first date on which it held.'),
  until: v.optional(dateSchema('The first date on which it no longer held.')),
  capital: capitalSchema,
  votes: v.optional(votesSchema),
  approximate: v.optional(v.pipe(v.boolean(), v.description('The source says "about".'))),
  basis: v.optional(
    v.pipe(
      v.picklist(['issued', 'excluding-treasury']),
      v.description('Percent of all issued shares, or of those not held by the company itself.'),
    ),
  ),
  parts: v.optional(
    v.pipe(v.array(partSchema), v.description('What the holding is made of, if known.')),
  ),
  sources: sourceIdsSchema,
  seen: v.optional(seenSchema),
  confirmed: v.optional(confirmedSchema),
  note: v.optional(noteSchema),
  doubt: v.optional(doubtSchema),
});

/** One owner's interest in one owned party through time. */
export const stakeSchema = v.strictObject({
  id: idSchema,
  owner: v.pipe(idSchema, v.description('The id of the party that owns.')),
  owned: v.pipe(idSchema, v.description('The id of the party that is owned.')),
  holdings: v.pipe(
    v.array(holdingSchema),
    v.minLength(1),
    v.metadata({ expects: 'holdings' }),
    v.description('In the order of time; gaps are allowed, overlaps are not.'),
  ),
  events: v.optional(eventsSchema),
  disputes: v.optional(disputesSchema),
  note: v.optional(noteSchema),
});

export type Holding = v.InferOutput<typeof holdingSchema>;
export type Stake = v.InferOutput<typeof stakeSchema>;
