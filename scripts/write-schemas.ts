import { writeFile } from 'node:fs/promises';
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
  allianceSchema,
  datasetSchema,
  disputeSchema,
  eventSchema,
  holdingSchema,
  memberSchema,
  partySchema,
  shareRangeSchema,
  sizeSchema,
  sourceSchema,
  stakeSchema,
  talksSchema,
} from '../src/model/index.js';
import { formatText } from './format-text.js';
import { fragmentSchema } from './fragment-schema.js';

const FOLDER = new URL('../graph-data/', import.meta.url);

/** Schemas that others refer to by name, so that each is written once. */
const DEFINITIONS = {
  party: partySchema,
  size: sizeSchema,
  stake: stakeSchema,
  holding: holdingSchema,
  shareRange: shareRangeSchema,
  alliance: allianceSchema,
  member: memberSchema,
  talks: talksSchema,
  event: eventSchema,
  dispute: disputeSchema,
  source: sourceSchema,
};

const CONVERSION: ConversionConfig = {
  // Editors know draft 07 best.
  target: 'draft-07',
  typeMode: 'input',
  // A check is a function; what JSON Schema can say of it stands in the metadata beside it.
  ignoreActions: ['check', 'finite'],
  definitions: DEFINITIONS,
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type !== 'metadata') return undefined;
    // What messages say is no keyword of JSON Schema.
    const { expects, ...keywords } = jsonSchema as typeof jsonSchema & { expects?: string };
    return expects === undefined ? undefined : keywords;
  },
};

function schemaText(schema: GenericSchema, title: string): Promise<string> {
  const { $schema, ...rest } = toJsonSchema(schema, CONVERSION);
  return formatText('schema.json', JSON.stringify({ $schema, title, ...rest }));
}

/**
 * The JSON Schemas that editors use, as texts: `dataset` for a whole data set
 * in one file, `fragment` for the pieces of a curated one. Both come from the
 * schema that checks the data.
 */
export async function schemaTexts(): Promise<{ dataset: string; fragment: string }> {
  return {
    dataset: await schemaText(datasetSchema, 'A data set of Ownership Graph'),
    fragment: await schemaText(fragmentSchema, 'A piece of a data set of Ownership Graph'),
  };
}

/** Writes both schemas into graph-data. */
export async function main(): Promise<void> {
  const { dataset, fragment } = await schemaTexts();
  await writeFile(new URL('dataset.schema.json', FOLDER), dataset);
  await writeFile(new URL('fragment.schema.json', FOLDER), fragment);
}
