import * as v from 'valibot';
import { dateSchema, noteSchema, sourceIdsSchema, textSchema } from './common.js';
import { doubtSchema } from './doubt.js';

const ownerBeforeSchema = v.strictObject({
  name: v.pipe(textSchema, v.description('What it was called.')),
  from: v.optional(dateSchema('When the brand became its own; left out where that is not known.')),
  until: v.optional(dateSchema('The first date on which it no longer was its own.')),
});

/**
 * A name under which a party sells vehicles and that is no party itself, in the
 * half-open interval `[from, until)` in which it belonged to this party. A brand
 * that changed hands is recorded at each of its owners.
 */
const brandSchema = v.strictObject({
  name: v.pipe(textSchema, v.description('As it is on the vehicles, in Latin letters.')),
  spellings: v.optional(
    v.pipe(
      v.array(textSchema),
      v.description('What else readers look for: short forms, earlier names, other scripts.'),
    ),
  ),
  from: v.optional(
    dateSchema('When it became a brand of this party; left out where that is not known.'),
  ),
  until: v.optional(dateSchema('The first date on which it was none; left out while it is one.')),
  ownersBefore: v.optional(
    v.pipe(
      v.array(ownerBeforeSchema),
      v.description(
        'Whose it was before, in the order of time: only those that are no parties of the data set.',
      ),
    ),
  ),
  note: v.optional(noteSchema),
  sources: sourceIdsSchema,
  doubt: v.optional(doubtSchema),
});

/** The brands of a party through time. One that came back is recorded once for each time. */
export const brandsSchema = v.pipe(
  v.array(brandSchema),
  v.description('The names under which it sells vehicles, other than its own.'),
);

export type Brand = v.InferOutput<typeof brandSchema>;
