import * as v from 'valibot';
import { allianceSchema } from './alliance.js';
import { namedGroupSchema } from './named-group.js';
import { partySchema } from './party.js';
import { sourceSchema } from './source.js';
import { holdingSchema, stakeSchema } from './stake.js';
import { talksSchema } from './talks.js';

/**
 * The shape of a part of a data set: for each list, records with an id and what
 * the core lacks of them. The holdings of a stake complete those of the core one
 * by one, so a holding may be empty.
 */
export const partSchema = v.strictObject({
  parties: v.optional(
    v.array(v.strictObject({ ...v.partial(partySchema).entries, id: partySchema.entries.id })),
  ),
  stakes: v.optional(
    v.array(
      v.strictObject({
        ...v.partial(stakeSchema).entries,
        id: stakeSchema.entries.id,
        holdings: v.optional(v.array(v.partial(holdingSchema))),
      }),
    ),
  ),
  alliances: v.optional(
    v.array(
      v.strictObject({ ...v.partial(allianceSchema).entries, id: allianceSchema.entries.id }),
    ),
  ),
  talks: v.optional(
    v.array(v.strictObject({ ...v.partial(talksSchema).entries, id: talksSchema.entries.id })),
  ),
  groups: v.optional(
    v.array(
      v.strictObject({ ...v.partial(namedGroupSchema).entries, id: namedGroupSchema.entries.id }),
    ),
  ),
  sources: v.optional(v.array(sourceSchema)),
});

/** What completes the records of a data set. */
export type DatasetPart = v.InferOutput<typeof partSchema>;
