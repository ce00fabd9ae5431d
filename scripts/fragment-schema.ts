import * as v from 'valibot';
import { listSchemas, schemaReferenceSchema } from '../src/model/index.js';

/** The keys of a fragment, each a list of records. */
export const FRAGMENT_KEYS = Object.keys(listSchemas) as (keyof typeof listSchemas)[];

/** A piece of a curated data set: any of the lists, to be joined with those of the other pieces. */
export const fragmentSchema = v.strictObject({
  $schema: v.optional(schemaReferenceSchema),
  ...v.partial(v.strictObject(listSchemas)).entries,
});
