import { importMessages } from '../../messages/index.js';
import { PARTY_KINDS, type FilePlace, type PartyKind } from '../../model/index.js';
import { cleanText } from '../import/clean-text.js';
import { countryCode } from '../import/country-code.js';
import type { PartyFacts } from '../import/draft-records.js';
import type { ReportBuilder } from '../import/report-builder.js';
import {
  entryAt,
  entryOf,
  isObject,
  keyOf,
  listOf,
  textOf,
  type JsonObject,
} from '../import/read-values.js';
import { dateOf } from '../import/iso-date.js';
import { STATEMENT_FIELDS, type Statement } from './statement.js';

const LEI = /^[A-Z0-9]{18}\d{2}$/;

/** What of a statement is read, or is no fact of the party. */
const READ_FIELDS = new Set([
  ...STATEMENT_FIELDS,
  'entityType',
  'entitySubtype',
  'personType',
  'name',
  'names',
  'alternateNames',
  'identifiers',
  'incorporatedInJurisdiction',
  'jurisdiction',
  'foundingDate',
  'dissolutionDate',
  'nationalities',
  'unspecifiedEntityDetails',
  'unspecifiedPersonDetails',
  'missingInfoReason',
  'unspecifiedReason',
]);

/** An identifier that a register gives, for finding the same party again. */
export interface RegisterId {
  scheme: string;
  id: string;
}

export function registerIds(details: JsonObject): RegisterId[] {
  return listOf(entryOf(details, 'identifiers')).flatMap((identifier) => {
    const id = keyOf(entryOf(identifier, 'id'));
    const scheme = keyOf(entryOf(identifier, 'scheme')) ?? keyOf(entryOf(identifier, 'schemeName'));
    return id === undefined || scheme === undefined ? [] : [{ scheme, id }];
  });
}

function isLei({ scheme, id }: RegisterId): boolean {
  return /lei/i.test(scheme) && LEI.test(id.toUpperCase());
}

/** The kind of an entity; undefined where the statement does not say what it is. */
function entityKind(details: JsonObject): PartyKind | undefined {
  const type =
    textOf(entryOf(details, 'entityType')) ?? textOf(entryAt(details, 'entityType', 'type'));
  // So writes `writeBods` what the standard has no word for.
  const own = PARTY_KINDS.find((kind) => kind === entryAt(details, 'entityType', 'details'));
  if (own) return own;
  switch (type) {
    case 'registeredEntity':
    case 'legalEntity':
    case 'anonymousEntity':
    case 'unknownEntity':
      return 'company';
    case 'state':
    case 'stateBody':
      return 'state';
    case 'arrangement':
      return 'trust';
    default:
      return undefined;
  }
}

/** Why a party has no name, as a code of the standard; undefined where it has one. */
function reasonOf(details: JsonObject): string | undefined {
  for (const key of ['unspecifiedEntityDetails', 'unspecifiedPersonDetails']) {
    const reason = textOf(entryAt(details, key, 'reason'));
    if (reason !== undefined) return reason;
  }
  const reason =
    textOf(entryOf(details, 'missingInfoReason')) ?? textOf(entryOf(details, 'unspecifiedReason'));
  if (reason !== undefined) return reason;
  const type =
    textOf(entryOf(details, 'personType')) ??
    textOf(entryAt(details, 'entityType', 'type')) ??
    textOf(entryOf(details, 'entityType'));
  return type !== undefined && /^(?:anonymous|unknown)/.test(type) ? type : undefined;
}

function personName(details: JsonObject): string | undefined {
  const names = listOf(entryOf(details, 'names')).filter(isObject);
  const rank = (name: JsonObject): number =>
    ['individual', 'legal'].includes(String(entryOf(name, 'type'))) ? 0 : 1;
  const [name] = names.sort((a, b) => rank(a) - rank(b));
  const full = textOf(entryOf(name, 'fullName'));
  if (full !== undefined) return full;
  const parts = ['givenName', 'patronymicName', 'familyName'].flatMap(
    (key) => textOf(entryOf(name, key)) ?? [],
  );
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function countryOf(details: JsonObject): string | undefined {
  const places = [
    entryOf(details, 'jurisdiction'),
    entryOf(details, 'incorporatedInJurisdiction'),
    listOf(entryOf(details, 'nationalities'))[0],
  ];
  for (const place of places) {
    const text = textOf(entryOf(place, 'code')) ?? textOf(entryOf(place, 'name'));
    const code = text === undefined ? undefined : countryCode(text);
    if (code !== undefined) return code;
  }
  return undefined;
}

function otherNames(
  details: JsonObject,
  report: ReportBuilder,
  place: FilePlace,
): PartyFacts['names'] {
  return listOf(entryOf(details, 'alternateNames')).flatMap((value) => {
    const text = cleanText(value, report, place);
    return text === undefined ? [] : [{ text, language: 'und', use: 'common' as const }];
  });
}

/** Notes the fields of a statement that the data set has no place for. */
export function noteUnread(
  { whole, details, place }: Statement,
  report: ReportBuilder,
  read: ReadonlySet<string> = READ_FIELDS,
): void {
  for (const part of new Set([whole, details])) {
    for (const field of Object.keys(part)) {
      if (!read.has(field)) report.note('field-not-read', { field: field.slice(0, 40) }, place);
    }
  }
}

/** What a statement tells of an entity or a person. */
export function partyFacts(statement: Statement, report: ReportBuilder): PartyFacts {
  const { kind, details, place } = statement;
  const isPerson = kind === 'person';
  const ids = registerIds(details);
  const lei = ids.find(isLei)?.id.toUpperCase();
  const others = ids.filter((id) => !isLei(id)).slice(0, 5);
  const told = cleanText(isPerson ? personName(details) : entryOf(details, 'name'), report, place);
  const reason = reasonOf(details);
  if (told === undefined) report.note('unnamed-party', { reason: reason ?? '' }, place);
  if (reason !== undefined) report.count('unspecified');
  return {
    name: told ?? importMessages.unnamedParty(isPerson),
    kind: isPerson ? 'person' : entityKind(details),
    country: countryOf(details),
    founded: isPerson ? undefined : dateOf(entryOf(details, 'foundingDate')),
    dissolved: isPerson ? undefined : dateOf(entryOf(details, 'dissolutionDate')),
    names: otherNames(details, report, place),
    identifiers: lei === undefined ? undefined : { lei },
    description:
      others.length === 0
        ? undefined
        : cleanText(importMessages.registeredAs(others), report, place),
  };
}
