import * as v from 'valibot';
import { textSchema } from './common.js';

/** What a doubt is about, in the order of weight. */
export const DOUBT_KINDS = ['existence', 'share', 'date', 'source'] as const;

/**
 * Why something is not certain, and of which kind. `existence` alone marks a tie in
 * the picture; a `share` in doubt is given as about; dates and sources are for those
 * who read on. Without a text readers see a standard sentence for the kind.
 */
export const doubtSchema = v.pipe(
  v.strictObject({
    kind: v.pipe(
      v.picklist(DOUBT_KINDS),
      v.description(
        'existence: it may never have come about, or have ended; share: the figure; date: when it began, ended or happened; source: who says so.',
      ),
    ),
    text: v.optional(
      v.pipe(
        textSchema,
        v.description('Why, as a sentence that the reader sees; left out for the standard one.'),
      ),
    ),
  }),
  v.metadata({ expects: 'doubt' }),
  v.description('What is not certain, and why.'),
);

export type DoubtKind = (typeof DOUBT_KINDS)[number];
export type Doubt = v.InferOutput<typeof doubtSchema>;
