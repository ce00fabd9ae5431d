import * as v from 'valibot';
import { PARTY_KINDS } from '../party-kind.js';
import { brandsSchema } from './brand.js';
import {
  dateSchema,
  idSchema,
  languageSchema,
  sourceIdsSchema,
  textSchema,
  webAddressSchema,
} from './common.js';
import { disputesSchema } from './dispute.js';
import { doubtSchema } from './doubt.js';
import { sizeSchema } from './size.js';
import { makesVehiclesSchema } from './vehicle-making.js';

/** A name in another language, a legal name or a name of the past. */
const nameSchema = v.strictObject({
  text: v.pipe(textSchema, v.description('The name.')),
  short: v.optional(
    v.pipe(textSchema, v.description('For cards, where it is long: "Fuji Heavy"; else left out.')),
  ),
  language: languageSchema,
  use: v.pipe(
    v.picklist(['legal', 'common', 'former']),
    v.description('legal: as registered; common: in everyday use; former: no longer in use.'),
  ),
  from: v.optional(dateSchema('When it came into use.')),
  until: v.optional(dateSchema('When it went out of use.')),
});

const identifiersSchema = v.pipe(
  v.strictObject({
    lei: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[A-Z0-9]{18}\d{2}$/),
        v.metadata({ expects: 'lei' }),
        v.description('Legal Entity Identifier (ISO 17442).'),
      ),
    ),
    wikidata: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^Q\d+$/),
        v.metadata({ expects: 'wikidata-item' }),
        v.description('The item in Wikidata.'),
      ),
    ),
    isin: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[A-Z]{2}[A-Z0-9]{9}\d$/),
        v.metadata({ expects: 'isin' }),
        v.description('International Securities Identification Number (ISO 6166).'),
      ),
    ),
    tickers: v.optional(
      v.pipe(v.array(textSchema), v.description('Exchange and symbol: "TSE:7203".')),
    ),
    website: v.optional(v.pipe(webAddressSchema, v.description('Its own website.'))),
  }),
  // A list would pass as an object that has none of the keys.
  v.minEntries(1),
  v.metadata({ expects: 'identifiers' }),
  v.description('What registers and exchanges call it.'),
);

/** The facts of a party that may be in doubt. */
const DOUBTFUL_FIELDS = [
  'name',
  'country',
  'headquarters',
  'founded',
  'dissolved',
  'identifiers',
] as const;

const factDoubtSchema = v.strictObject({
  about: v.pipe(v.picklist(DOUBTFUL_FIELDS), v.description('Which fact is in doubt.')),
  ...doubtSchema.entries,
});

/** Something that readers of this party should know and that no other field can hold. */
const partyNoteSchema = v.strictObject({
  date: v.optional(dateSchema('When it was said, or when it happened.')),
  text: v.pipe(textSchema, v.description('What there is to know, in one sentence.')),
  sources: sourceIdsSchema,
  doubt: v.optional(doubtSchema),
});

/** What can own or be owned. */
export const partySchema = v.strictObject({
  id: idSchema,
  kind: v.pipe(v.picklist(PARTY_KINDS), v.description('What it is.')),
  name: v.pipe(textSchema, v.description('The common English name; it is the label in the graph.')),
  shortName: v.optional(
    v.pipe(
      textSchema,
      v.description('For cards, where the common name is long: "Mitsubishi"; else left out.'),
    ),
  ),
  names: v.optional(
    v.pipe(v.array(nameSchema), v.description('Other names: legal, in other languages, former.')),
  ),
  description: v.optional(v.pipe(textSchema, v.description('One sentence: what it is.'))),
  country: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2}$/),
      v.metadata({ expects: 'country-code' }),
      v.description('ISO 3166-1 alpha-2.'),
    ),
  ),
  headquarters: v.optional(v.pipe(textSchema, v.description('The town of its head office.'))),
  founded: v.optional(dateSchema('When it came into being.')),
  dissolved: v.optional(dateSchema('The first date on which it no longer existed.')),
  predecessors: v.optional(
    v.pipe(v.array(idSchema), v.description('Ids of the parties whose place it took.')),
  ),
  successors: v.optional(
    v.pipe(v.array(idSchema), v.description('Ids of the parties that took its place.')),
  ),
  identifiers: v.optional(identifiersSchema),
  makesVehicles: v.optional(makesVehiclesSchema),
  brands: v.optional(brandsSchema),
  sizes: v.optional(
    v.pipe(v.array(sizeSchema), v.description('How large it is, by period and measure.')),
  ),
  sources: v.optional(v.pipe(v.array(idSchema), v.description('For the facts above.'))),
  doubts: v.optional(
    v.pipe(v.array(factDoubtSchema), v.description('Which of the facts above are not certain.')),
  ),
  notes: v.optional(
    v.pipe(v.array(partyNoteSchema), v.description('Plans, statements and other facts about it.')),
  ),
  disputes: v.optional(disputesSchema),
});

export type Name = v.InferOutput<typeof nameSchema>;
export type Party = v.InferOutput<typeof partySchema>;
