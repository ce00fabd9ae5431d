import * as v from 'valibot';
import { shareSchema } from './share.js';
import { dateSchema, sourceIdsSchema, textSchema } from './common.js';

const ABOUT = 'What the other claim is about.';

const dispute = {
  date: v.optional(dateSchema('The date that the claim speaks of.')),
  sources: sourceIdsSchema,
  reason: v.pipe(textSchema, v.description('One sentence on why the figure is not adopted.')),
};

/**
 * Another figure that a source gives for the same thing, with that source and
 * a sentence on why it is not adopted. A share is a figure; anything else is
 * said in words.
 */
export const disputeSchema = v.variant('about', [
  v.strictObject({
    about: v.pipe(v.picklist(['capital', 'votes']), v.description(ABOUT)),
    share: shareSchema,
    ...dispute,
  }),
  v.strictObject({
    about: v.pipe(v.picklist(['date', 'outcome', 'size', 'other']), v.description(ABOUT)),
    claim: v.pipe(textSchema, v.description('What the source says instead.')),
    ...dispute,
  }),
]);

/** Every other claim about one record. */
export const disputesSchema = v.pipe(
  v.array(disputeSchema),
  v.description('What other sources say, and why it is not adopted.'),
);

export type Dispute = v.InferOutput<typeof disputeSchema>;
