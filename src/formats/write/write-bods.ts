import {
  earliestDay,
  type Dataset,
  type Holding,
  type Party,
  type PartyKind,
  type Share,
  type Source,
  type Stake,
} from '../../model/index.js';
import { statementId } from './statement-id.js';

const VERSION = '0.4';

interface BodsContext {
  dataset: Dataset;
  sourceOf: ReadonlyMap<string, Source>;
}

/** What each kind is in the standard. Where that has no word for it, `details` keeps ours. */
const ENTITY_TYPES: Readonly<Record<Exclude<PartyKind, 'person'>, object>> = {
  company: { type: 'registeredEntity' },
  'joint-venture': { type: 'registeredEntity', details: 'joint-venture' },
  state: { type: 'state' },
  fund: { type: 'legalEntity', details: 'fund' },
  trust: { type: 'arrangement', subtype: 'trust' },
  family: { type: 'arrangement', subtype: 'other', details: 'family' },
  dispersed: { type: 'unknownEntity', details: 'dispersed' },
};

function sourceFields(id: string | undefined, { sourceOf }: BodsContext): object {
  const source = sourceOf.get(id ?? '');
  if (!source) return {};
  const { title, url, date } = source;
  return {
    source: {
      type: ['thirdParty'],
      description: title,
      ...(url !== undefined && { url }),
      ...(date !== undefined && { retrievedAt: earliestDay(date) }),
    },
  };
}

function statement(
  recordType: string,
  recordId: string,
  recordDetails: object,
  { dataset: { compiled, title } }: BodsContext,
  more: object = {},
): object {
  return {
    statementId: statementId(`${recordType} ${recordId} ${JSON.stringify(more)}`),
    statementDate: compiled,
    recordId,
    recordType,
    recordStatus: 'new',
    recordDetails: { isComponent: false, ...recordDetails },
    publicationDetails: {
      publicationDate: compiled,
      bodsVersion: VERSION,
      publisher: { name: title },
    },
    ...more,
  };
}

function partyStatement(party: Party, context: BodsContext): object {
  const { id, kind, name, names = [], country, founded, dissolved, identifiers } = party;
  const source = sourceFields(party.sources?.[0], context);
  const declared = { declarationSubject: id, ...source };
  if (kind === 'person') {
    const details = {
      personType: 'knownPerson',
      names: [{ type: 'legal', fullName: name }],
      ...(country !== undefined && { nationalities: [{ code: country, name: country }] }),
    };
    return statement('person', id, details, context, declared);
  }
  const details = {
    entityType: ENTITY_TYPES[kind],
    name,
    ...(names.length > 0 && { alternateNames: names.map(({ text }) => text) }),
    ...(country !== undefined && { jurisdiction: { code: country, name: country } }),
    ...(founded !== undefined && { foundingDate: earliestDay(founded) }),
    ...(dissolved !== undefined && { dissolutionDate: earliestDay(dissolved) }),
    ...(identifiers?.lei !== undefined && {
      identifiers: [{ scheme: 'XI-LEI', id: identifiers.lei }],
    }),
  };
  return statement('entity', id, details, context, declared);
}

/** A share as version 0.4 has it; none where it is not known. */
function shareFields(share: Share): object {
  if (share === 'unknown') return {};
  if (typeof share === 'number') return { share: { exact: share } };
  const { min, max, minExclusive = false, maxExclusive = false } = share;
  return {
    share: {
      ...(min !== undefined && { [minExclusive ? 'exclusiveMinimum' : 'minimum']: min }),
      ...(max !== undefined && { [maxExclusive ? 'exclusiveMaximum' : 'maximum']: max }),
    },
  };
}

function interestsOf({ capital, votes, from, until }: Holding): object[] {
  const interest = (type: string, share: Share): object => {
    return {
      type,
      directOrIndirect: 'direct',
      beneficialOwnershipOrControl: false,
      ...shareFields(share),
      startDate: earliestDay(from),
      ...(until !== undefined && { endDate: earliestDay(until) }),
    };
  };
  const list = [interest('shareholding', capital)];
  if (votes !== undefined) list.push(interest('votingRights', votes));
  return list;
}

function relationshipStatements(stake: Stake, context: BodsContext): object[] {
  const { id, owner, owned, holdings } = stake;
  return holdings.map((holding, index) => {
    const details = { subject: owned, interestedParty: owner, interests: interestsOf(holding) };
    return statement('relationship', id, details, context, {
      declarationSubject: owned,
      statementDate: earliestDay(holding.from),
      recordStatus: index === 0 ? 'new' : 'updated',
      ...sourceFields(holding.sources[0], context),
    });
  });
}

/**
 * Writes the parties and stakes of a data set as an array of statements of the Beneficial Ownership
 * Data Standard 0.4: a record for each party and each stake, whose holdings are its versions.
 * Dates are rounded to their first day, as the standard demands. Of several sources the
 * first one is written; alliances, talks, groups, disputes, doubts, brands and sizes have no place.
 */
export function writeBods(dataset: Dataset): string {
  const context = {
    dataset,
    sourceOf: new Map(dataset.sources.map((source) => [source.id, source])),
  };
  const statements = [
    ...dataset.parties.map((party) => partyStatement(party, context)),
    ...dataset.stakes.flatMap((stake) => relationshipStatements(stake, context)),
  ];
  return `${JSON.stringify(statements, undefined, 2)}\n`;
}
