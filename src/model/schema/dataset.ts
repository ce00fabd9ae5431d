import * as v from 'valibot';
import { allianceSchema } from './alliance.js';
import { daySchema, idSchema, textSchema, webAddressSchema } from './common.js';
import { namedGroupSchema } from './named-group.js';
import { partySchema } from './party.js';
import { partialDateSchema } from './partial-date.js';
import { questionSchema } from './question.js';
import { notableDaySchema } from './notable-day.js';
import { sourceSchema } from './source.js';
import { stakeSchema } from './stake.js';
import { talksSchema } from './talks.js';

function coordinateSchema(description: string) {
  return v.pipe(v.number(), v.finite(), v.description(description));
}

const positionSchema = v.strictObject({
  x: coordinateSchema('Growing to the right, in the units of the layout.'),
  y: coordinateSchema('Growing downwards, in the units of the layout.'),
});

/** The lists of a data set, each a key of the file. */
export const listSchemas = {
  parties: v.pipe(v.array(partySchema), v.description('What can own or be owned.')),
  stakes: v.pipe(
    v.array(stakeSchema),
    v.description("One owner's interest in one owned party through time, each."),
  ),
  alliances: v.pipe(
    v.array(allianceSchema),
    v.description('Parties that work together without one owning the other by it.'),
  ),
  talks: v.pipe(
    v.array(talksSchema),
    v.description('Talks about mergers, takeovers, stakes and alliances.'),
  ),
  groups: v.pipe(
    v.array(namedGroupSchema),
    v.description('Companies under common control that no majority on record shows.'),
  ),
  sources: v.pipe(v.array(sourceSchema), v.description('The publications that are cited.')),
};

/** The address of the JSON Schema, which editors read and the data set ignores. */
export const schemaReferenceSchema = v.pipe(
  v.string(),
  v.description('Where the schema of this file is, for editors.'),
);

/** The addresses of the files that hold the rest of a data set. */
const partsSchema = v.pipe(
  v.strictObject({
    details: v.optional(
      v.pipe(textSchema, v.description('The file with names, notes and stories.')),
    ),
    sources: v.optional(
      v.pipe(
        textSchema,
        v.description('The file with the sources, disputes and reasons of doubts.'),
      ),
    ),
  }),
  // A list would pass as an object that has none of the keys.
  v.minEntries(1),
  v.metadata({ expects: 'parts' }),
  v.description('Addresses of the files that hold the rest, relative to this one.'),
);

const columnPositionSchema = v.strictObject({
  column: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.description('The column of the card, counted from the left; the first one is 0.'),
  ),
  y: v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(1),
    v.description(
      'The height of its upper end, from 0 at the top of the column to 1 at the bottom.',
    ),
  ),
});

/** Where the cards of groups stand in the overview, by the ids of the parties that head them. */
const overviewSchema = v.pipe(
  v.record(idSchema, columnPositionSchema),
  // A list would pass as an object that has none of the keys.
  v.minEntries(1),
  v.metadata({ expects: 'overview' }),
  v.description(
    'A finished layout of the overview: the place of each group by the id of its head, the same on all days.',
  ),
);

/** All of a data set but its lists and positions. */
export const headSchema = v.strictObject({
  $schema: v.optional(schemaReferenceSchema),
  title: v.pipe(textSchema, v.description('What the data set is about, as a heading.')),
  description: v.optional(v.pipe(textSchema, v.description('What it covers, in a sentence.'))),
  compiled: v.pipe(daySchema, v.description('The day on which the data set was compiled.')),
  licence: v.optional(
    v.pipe(
      v.strictObject({
        name: v.pipe(textSchema, v.description('The name of the licence: "CC BY 4.0".')),
        url: v.optional(v.pipe(webAddressSchema, v.description('Where its text is.'))),
      }),
      v.description('On what terms the data may be used.'),
    ),
  ),
  questions: v.optional(
    v.pipe(
      v.array(questionSchema),
      v.description('What a reader may ask first, in the order in which it is offered.'),
    ),
  ),
  since: v.optional(
    v.pipe(
      partialDateSchema,
      v.description(
        'From when on the data is meant to be complete: "1990". What is recorded before lies behind later ties.',
      ),
    ),
  ),
  days: v.optional(
    v.pipe(
      v.array(notableDaySchema),
      v.description('Days that a reader may want to see, which the timeline offers.'),
    ),
  ),
  overview: v.optional(overviewSchema),
  parts: v.optional(partsSchema),
});

export const positionsSchema = v.pipe(
  v.record(idSchema, positionSchema),
  v.metadata({ expects: 'positions' }),
  v.description('A finished layout: the centre of each party by its id.'),
);

/**
 * A whole data set: parties, ties and sources, with a title, a date of
 * compilation and a licence. `positions` may carry a finished layout, so that
 * nothing needs to be laid out in the reader's browser.
 */
export const datasetSchema = v.strictObject({
  ...headSchema.entries,
  parties: listSchemas.parties,
  stakes: v.optional(listSchemas.stakes, []),
  alliances: v.optional(listSchemas.alliances, []),
  talks: v.optional(listSchemas.talks, []),
  groups: v.optional(listSchemas.groups, []),
  sources: v.optional(listSchemas.sources, []),
  positions: v.optional(positionsSchema),
});

export type Position = v.InferOutput<typeof positionSchema>;
export type Dataset = v.InferOutput<typeof datasetSchema>;

/** A data set as it is in a file, before defaults are filled in. */
export type DatasetInput = v.InferInput<typeof datasetSchema>;
