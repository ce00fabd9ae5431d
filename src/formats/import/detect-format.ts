import type { FormatName } from '../../model/index.js';
import { entryAt, entryOf, isObject, listOf } from './read-values.js';
import { refuseFile } from './unreadable-file.js';

/** A line that begins the graph, behind others of GML. */
const GML = /^(?:#|[A-Za-z]\w*\s)[^]*?^[ \t]*graph\s*\[|^graph\s*\[/m;

/** How much of a text is looked at; what comes before the first element of XML may be long. */
const SAMPLE_CHARACTERS = 1_000_000;

/** How many values of a list are looked at: the first ones may be of another kind. */
const SAMPLE_VALUES = 50;

/** The formats of XML by the names of their first elements, without prefixes. */
const XML_ROOTS: ReadonlyMap<string, FormatName> = new Map([
  ['graphml', 'graphml'],
  ['gexf', 'gexf'],
  ['LEIData', 'gleif'],
  ['RelationshipData', 'gleif'],
  ['ReportingExceptionData', 'gleif'],
]);

/** Keys that only data sets in the project's own format have at the top. */
const OWN_KEYS = ['parties', 'stakes', 'alliances', 'talks', 'compiled'];

const BODS_KEYS = [
  'statementGroups',
  'statementID',
  'statementId',
  'statementType',
  'recordType',
  'recordDetails',
];

const GLEIF_KEYS = [
  'RelationshipRecord',
  'Relationship',
  'LEIRecord',
  'ReportingException',
  'ExceptionCategory',
  'LEI',
];

/** The format of a text that is no JSON. */
export function detectTextFormat(text: string): FormatName {
  const start = text.slice(0, SAMPLE_CHARACTERS).trimStart();
  if (start === '') refuseFile('empty', {});
  if (start.startsWith('<')) return detectXml(start);
  if (GML.test(start.slice(0, 20_000))) return 'gml';
  return 'csv';
}

/** What may come before the first element of XML, by how it begins, with what ends it. */
const BEFORE_XML: readonly (readonly [string, RegExp])[] = [
  ['<?', /\?>/g],
  ['<!--', /-->/g],
  ['<!', /^[^[>]*>|\]\s*>/g],
];

/** A text from its first element on. Each part is passed over once, so that even a hostile text takes no time. */
function fromFirstElement(start: string): string {
  let rest = start;
  for (;;) {
    rest = rest.trimStart();
    const part = BEFORE_XML.find(([mark]) => rest.startsWith(mark));
    if (!part) return rest;
    const [, end] = part;
    end.lastIndex = 0;
    const match = end.exec(rest);
    if (!match) return '';
    rest = rest.slice(match.index + match[0].length);
  }
}

function detectXml(start: string): FormatName {
  const name = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(fromFirstElement(start))?.[1] ?? '';
  if (/^(?:html|head|body)$/i.test(name) || /^<!doctype html/i.test(start)) {
    refuseFile('web-page', {});
  }
  if (name === '') refuseFile('no-graph', {});
  return XML_ROOTS.get(name) ?? refuseFile('xml-unknown', { root: name.slice(0, 80) });
}

function hasAny(value: unknown, keys: readonly string[]): boolean {
  return isObject(value) && keys.some((key) => Object.hasOwn(value, key));
}

/** The format of values in JSON, one or one for each line. */
export function detectJsonFormat(values: readonly unknown[]): FormatName {
  const [first] = values;
  const samples = (values.length === 1 && Array.isArray(first) ? first : values).slice(
    0,
    SAMPLE_VALUES,
  ) as unknown[];
  const statements = listOf(entryOf(first, 'statements')).slice(0, SAMPLE_VALUES);
  if ([...samples, ...statements].some((value) => hasAny(value, BODS_KEYS))) return 'bods';
  if (samples.some(isFollowTheMoney)) return 'ftm';
  if (samples.some(isGleif)) return 'gleif';
  if (samples.some(isCytoscape)) return 'cytoscape';
  if (values.length === 1 && hasAny(first, OWN_KEYS)) return 'json';
  // Its checks say best what is missing where there is nothing.
  if (!samples.some((value) => isObject(value) && Object.keys(value).length > 0)) return 'json';
  if (samples.length > 0 && samples.every(isRow)) return 'csv';
  // Its checks say what is missing.
  if (values.length === 1 && hasAny(first, ['title', 'sources'])) return 'json';
  return refuseFile('json-unknown', {
    keys: isObject(first) ? Object.keys(first).slice(0, 8) : [],
  });
}

function isFollowTheMoney(value: unknown): boolean {
  return typeof entryOf(value, 'schema') === 'string' && isObject(entryOf(value, 'properties'));
}

function isGleif(value: unknown): boolean {
  if (hasAny(value, GLEIF_KEYS)) return true;
  const data = entryOf(value, 'data');
  const records = Array.isArray(data) ? listOf(data) : [data];
  if (
    records.some((record) =>
      /^(?:lei-records|relationship-records|reporting-exceptions)$/.test(
        String(entryOf(record, 'type')),
      ),
    )
  ) {
    return true;
  }
  return ['relations', 'records', 'exceptions'].some((key) =>
    listOf(entryOf(value, key))
      .slice(0, SAMPLE_VALUES)
      .some((record) => hasAny(record, GLEIF_KEYS)),
  );
}

function isCytoscape(value: unknown): boolean {
  const elements = entryOf(value, 'elements');
  if (Array.isArray(elements) || isObject(elements)) return true;
  return isObject(entryOf(value, 'data')) && entryAt(value, 'data', 'id') !== undefined;
}

/** An object of figures and texts alone is a row of a table. */
function isRow(value: unknown): boolean {
  if (!isObject(value)) return false;
  const entries = Object.values(value);
  return (
    entries.length >= 2 && entries.every((entry) => typeof entry !== 'object' || entry === null)
  );
}
