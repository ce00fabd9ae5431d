import * as v from 'valibot';
import { partialDateSchema } from '../partial-date.js';

// In `metadata`, `expects` completes the sentence "it should be …" in messages;
// every other key is a keyword of JSON Schema that a check cannot express by itself.

/** Text that is not blank. It is always shown as text and never read as markup. */
export const textSchema = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'blank text'),
  v.metadata({ expects: 'text that is not blank', pattern: '\\S' }),
);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id in kebab case: `mitsubishi-motors`. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(ID),
  v.metadata({ expects: 'an id in kebab case such as "mitsubishi-motors"' }),
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
    expects: 'a web address that begins with https:// or http://',
    pattern: '^[Hh][Tt][Tt][Pp][Ss]?:',
  }),
);

/** The language of a text, as in HTML. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  v.metadata({ expects: 'a language tag such as "en" or "ja"' }),
  v.description('A language tag (BCP 47) such as "en", "ja" or "zh-Hant".'),
);

/** Ids of the sources that say so. At least one: a figure without a source is no figure. */
export const sourceIdsSchema = v.pipe(
  v.array(idSchema),
  v.minLength(1),
  v.metadata({ expects: 'a list with the id of at least one source' }),
  v.description('Ids of the sources that say so; at least one.'),
);

/** What keeps a value from being certain, in a sentence that readers see beside it. */
export const doubtSchema = v.pipe(
  textSchema,
  v.description('Why the value is not certain, as a sentence that the reader sees.'),
);

/** What else a reader should know, as text beside the record. */
export const noteSchema = v.pipe(
  textSchema,
  v.description('What else the reader should know, in a sentence or two.'),
);

/** Something that happened on a date: an agreement, an announcement, a sale. */
export const eventSchema = v.strictObject({
  date: v.pipe(partialDateSchema, v.description('When it happened: 2024, 2024-12 or 2024-12-23.')),
  text: v.pipe(textSchema, v.description('What happened, in one sentence.')),
  sources: sourceIdsSchema,
  doubt: v.optional(doubtSchema),
});

/** Dated events, in any order. */
export const eventsSchema = v.pipe(
  v.array(eventSchema),
  v.description('What happened, each with its date and sources.'),
);

export type Event = v.InferOutput<typeof eventSchema>;
