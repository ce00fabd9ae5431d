import { importMessages } from '../../messages/index.js';
import type { FilePlace, PartialDate, PartyKind, Share } from '../../model/index.js';
import { cleanText } from '../import/clean-text.js';
import { countryCode } from '../import/country-code.js';
import { parseDate } from '../import/date-text.js';
import type { Draft } from '../import/draft.js';
import { kebabCase } from '../import/made-ids.js';
import { entryAt, entryOf, keyOf, listOf, textOf } from '../import/read-values.js';
import { placeAt, type ReaderInput } from '../import/reader.js';
import { parseShare } from '../import/share-text.js';
import { fileSource, noteFileSource, rowSource } from '../table/index.js';

/** What entities of each schema are as parties. */
const KINDS: ReadonlyMap<string, PartyKind> = new Map([
  ['Person', 'person'],
  ['Company', 'company'],
  ['Organization', 'company'],
  ['LegalEntity', 'company'],
  ['PublicBody', 'state'],
  ['Asset', 'company'],
]);

/** Things that can be owned and are no parties of the model. */
const THINGS = new Set(['Vessel', 'Airplane', 'Vehicle', 'RealEstate', 'Security', 'Thing']);

const READ_PROPERTIES = new Set([
  'name',
  'alias',
  'previousName',
  'country',
  'jurisdiction',
  'nationality',
  'incorporationDate',
  'dissolutionDate',
  'leiCode',
  'summary',
  'sourceUrl',
  'publisher',
  'owner',
  'asset',
  'percentage',
  'startDate',
  'endDate',
  'date',
  'role',
  'ownershipType',
]);

/** The values of a property, which files have as lists, as one text, or as entities inside. */
function valuesOf(entity: unknown, property: string): string[] {
  const value = entryAt(entity, 'properties', property);
  const list = Array.isArray(value) ? listOf(value) : [value];
  return list.flatMap((entry) => keyOf(entry) ?? keyOf(entryOf(entry, 'id')) ?? []);
}

class FtmReading {
  readonly #draft: Draft;
  readonly #input: ReaderInput;

  constructor(draft: Draft, input: ReaderInput) {
    this.#draft = draft;
    this.#input = input;
  }

  #text(entity: unknown, property: string, place: FilePlace): string | undefined {
    return cleanText(valuesOf(entity, property)[0], this.#draft.report, place);
  }

  #date(entity: unknown, property: string, place: FilePlace): PartialDate | undefined {
    const text = valuesOf(entity, property)[0];
    if (text === undefined) return undefined;
    const date = parseDate(text, 'day-month');
    if (date === undefined)
      this.#draft.report.note('date-not-read', { text: text.slice(0, 40) }, place);
    return date;
  }

  read(entity: unknown, place: FilePlace): void {
    const { report } = this.#draft;
    report.count('records');
    const schema = textOf(entryOf(entity, 'schema')) ?? '';
    const id = keyOf(entryOf(entity, 'id'));
    if (schema === 'Ownership') this.#readOwnership(entity, place);
    else if (id !== undefined && (KINDS.has(schema) || THINGS.has(schema))) {
      this.#readParty(entity, id, schema, place);
    } else if (/(?:ship|Family|Associate|Link|Representation|Payment|Succession)$/.test(schema)) {
      report.note('not-ownership', { type: schema.slice(0, 40) }, place);
      return;
    } else {
      report.note('record-not-read', { type: schema.slice(0, 40) }, place);
      return;
    }
    for (const property of Object.keys(entryOf(entity, 'properties') ?? {})) {
      if (!READ_PROPERTIES.has(property))
        report.note('field-not-read', { field: property.slice(0, 40) }, place);
    }
  }

  #readParty(entity: unknown, id: string, schema: string, place: FilePlace): void {
    const { report } = this.#draft;
    const kind = KINDS.get(schema);
    report.count(kind === 'person' ? 'persons' : 'entities');
    const caption = textOf(entryOf(entity, 'caption'));
    const [name = caption, ...others] = valuesOf(entity, 'name');
    const country = ['jurisdiction', 'country', 'nationality']
      .flatMap((property) => valuesOf(entity, property))
      .flatMap((code) => countryCode(code) ?? [])[0];
    const lei = valuesOf(entity, 'leiCode')[0]?.toUpperCase();
    const names = [...others, ...valuesOf(entity, 'alias')].map((text) => ({
      text,
      use: 'common' as const,
    }));
    const former = valuesOf(entity, 'previousName').map((text) => ({
      text,
      use: 'former' as const,
    }));
    this.#draft.describe(
      id,
      {
        id: kebabCase(id),
        name: cleanText(name, report, place) ?? id,
        kind,
        country,
        founded: kind === 'person' ? undefined : this.#date(entity, 'incorporationDate', place),
        dissolved: kind === 'person' ? undefined : this.#date(entity, 'dissolutionDate', place),
        description: this.#text(entity, 'summary', place),
        names: [...names, ...former].flatMap(({ text, use }) => {
          const clean = cleanText(text, report, place);
          return clean === undefined ? [] : [{ text: clean, language: 'und', use }];
        }),
        identifiers: lei !== undefined && /^[A-Z0-9]{18}\d{2}$/.test(lei) ? { lei } : undefined,
      },
      place,
    );
  }

  #share(entity: unknown, place: FilePlace): Share | undefined {
    const { report } = this.#draft;
    const text = valuesOf(entity, 'percentage')[0];
    if (text === undefined) return undefined;
    const share = parseShare(text)?.share;
    if (share === undefined) report.note('share-not-read', { text: text.slice(0, 40) }, place);
    else report.count('shares');
    if (typeof share === 'object') report.count('bands');
    return share;
  }

  #readOwnership(entity: unknown, place: FilePlace): void {
    const { report } = this.#draft;
    report.count('relationships');
    const owners = valuesOf(entity, 'owner');
    const assets = valuesOf(entity, 'asset');
    if (owners.length === 0 || assets.length === 0) {
      report.note(
        'record-without-party',
        { record: keyOf(entryOf(entity, 'id'))?.slice(0, 60) ?? '' },
        place,
      );
      return;
    }
    const share = this.#share(entity, place);
    if (share === undefined) report.note('share-unknown', {}, place);
    const named = rowSource(
      this.#draft,
      this.#text(entity, 'publisher', place),
      valuesOf(entity, 'sourceUrl')[0],
    );
    if (named === undefined) noteFileSource(this.#draft, place);
    const role = this.#text(entity, 'role', place) ?? this.#text(entity, 'ownershipType', place);
    for (const owner of owners) {
      for (const owned of assets) {
        for (const key of [owner, owned]) this.#draft.mention(key, key, place);
        this.#draft.tie({
          owner,
          owned,
          // The share of several owners together is not that of one.
          capital: owners.length * assets.length === 1 ? (share ?? 'unknown') : 'unknown',
          from: this.#date(entity, 'startDate', place) ?? this.#date(entity, 'date', place),
          until: this.#date(entity, 'endDate', place),
          note: role === undefined ? undefined : importMessages.role(role),
          sources: [named ?? fileSource(this.#draft, this.#input.name)],
          place,
        });
      }
    }
  }
}

/** Reads entities of FollowTheMoney, one for each line or in a list. */
export function read(inputs: readonly ReaderInput[], draft: Draft): void {
  for (const input of inputs) {
    draft.report.beginFile({ name: input.name, format: 'ftm', read: {} });
    const reading = new FtmReading(draft, input);
    const [first] = input.values ?? [];
    const isList = input.values?.length === 1 && Array.isArray(first);
    for (const [index, entity] of (isList ? listOf(first) : (input.values ?? [])).entries()) {
      reading.read(entity, placeAt(input, `[${index}]`));
    }
  }
}
