import * as v from 'valibot';
import { dateSchema, sourceIdsSchema } from './common.js';
import { doubtSchema } from './doubt.js';

/** A time in which a party made vehicles, the half-open interval `[from, until)`. */
const vehicleMakingSchema = v.strictObject({
  from: dateSchema('When its first vehicles were made.'),
  until: v.optional(
    dateSchema('The first date on which it made none; left out while it makes some.'),
  ),
  sources: sourceIdsSchema,
  doubt: v.optional(doubtSchema),
});

/**
 * Since when a party makes cars, vans, trucks or buses, under its own name or
 * for others; a list, because some began anew. What makes only parts,
 * motorcycles or plans has none.
 */
export const makesVehiclesSchema = v.pipe(
  v.array(vehicleMakingSchema),
  v.description(
    'When it made cars, vans, trucks or buses, also for others; in the order of time. Left out for others than makers.',
  ),
);

export type VehicleMaking = v.InferOutput<typeof vehicleMakingSchema>;
