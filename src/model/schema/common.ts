import * as v from 'valibot';
import { isDay, type PartialDate } from '../partial-date.js';
import { isReadable } from '../text.js';
import { partialDateSchema } from './partial-date.js';

// In `metadata`, `expects` names what messages say a value should be; every other
// key is a keyword of JSON Schema that a check cannot express by itself.

/** Text that a reader can see. It is always shown as text and never read as markup. */
export const textSchema = v.pipe(
  v.string(),
  v.check(isReadable, 'unreadable text'),
  v.metadata({ expects: 'text', pattern: '\\S' }),
);

/** A full date. */
export const daySchema = v.pipe(
  v.string(),
  v.check(isDay, 'not a day'),
  v.metadata({
    expects: 'day',
    pattern: '^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
  }),
);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id in kebab case: `mitsubishi-motors`. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(ID),
  v.metadata({ expects: 'id' }),
  v.description('Kebab case: lower-case letters and digits joined by single hyphens.'),
);

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:';
}

/** An address that may become a link. Everything but `https:` and `http:` is refused. */
export const webAddressSchema = v.pipe(
  v.string(),
  v.check(isWebAddress, 'not a web address'),
  v.metadata({
    expects: 'web-address',
    pattern: '^[Hh][Tt][Tt][Pp][Ss]?:',
  }),
);

/** The language of a text, as in HTML. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  v.metadata({ expects: 'language-tag' }),
  v.description('A language tag (BCP 47) such as "en", "ja" or "zh-Hant".'),
);

/** Ids of the sources that say so. At least one: a figure without a source is no figure. */
export const sourceIdsSchema = v.pipe(
  v.array(idSchema),
  v.minLength(1),
  v.metadata({ expects: 'source-ids' }),
  v.description('Ids of the sources that say so; at least one.'),
);

/** When something without an end was confirmed last. */
export const confirmedSchema = v.pipe(
  partialDateSchema,
  v.description(
    'The date of the newest source, where there is no end and the sources are in another file; else left out.',
  ),
);

/** What else a reader should know, as text beside the record. */
export const noteSchema = v.pipe(
  textSchema,
  v.description('What else the reader should know, in a sentence or two.'),
);

/** A date as exact as it is known, with what editors say of it. */
export function dateSchema(
  description: string,
): v.SchemaWithPipe<readonly [typeof partialDateSchema, v.DescriptionAction<PartialDate, string>]> {
  return v.pipe(partialDateSchema, v.description(description));
}
