import * as v from 'valibot';
import { dateSchema, idSchema, languageSchema, textSchema, webAddressSchema } from './common.js';

/** A publication that says something the data set repeats. */
export const sourceSchema = v.strictObject({
  id: idSchema,
  title: v.pipe(textSchema, v.description('The headline or title, in its own language.')),
  publisher: v.pipe(textSchema, v.description('Who published it.')),
  date: v.optional(dateSchema('When it was published; left out when unknown.')),
  url: v.optional(
    v.pipe(webAddressSchema, v.description('Left out for print and for lost pages.')),
  ),
  language: v.optional(languageSchema),
  note: v.optional(v.pipe(textSchema, v.description('How far it can be trusted, if in doubt.'))),
});

export type Source = v.InferOutput<typeof sourceSchema>;
