import type { FilePlace, FormatName, Share, TableField } from '../../model/index.js';
import { cleanText } from '../import/clean-text.js';
import { countryCode } from '../import/country-code.js';
import { parseDate } from '../import/date-text.js';
import type { Draft } from '../import/draft.js';
import { kebabCase } from '../import/made-ids.js';
import type { ReadOptions } from '../import/read-options.js';
import type { ReaderInput } from '../import/reader.js';
import { areFractions, fractionAsPercent, parseShare } from '../import/share-text.js';
import { refuseFile } from '../import/unreadable-file.js';
import { fieldsOf, fileSource, noteFileSource, parseKind, rowSource } from '../table/index.js';
import type { GraphEdge, GraphFile, GraphNode } from './graph-file.js';

const NODE_FIELDS: readonly TableField[] = [
  'name',
  'kind',
  'country',
  'founded',
  'dissolved',
  'lei',
  'description',
  'note',
];
const EDGE_FIELDS: readonly TableField[] = [
  'share',
  'votes',
  'from',
  'until',
  'source',
  'url',
  'note',
];

/** Fields that hold shares where no other does: whatever a program calls the strength or the label of an edge. */
const OTHER_SHARES = ['value', 'label', 'w', 'strength'];

type Columns = ReadonlyMap<TableField, string>;

/** Which field of a file means what; the first one that does is taken. */
function columnsOf(
  items: readonly { fields: ReadonlyMap<string, string> }[],
  wanted: readonly TableField[],
): Map<TableField, string> {
  const names = new Set<string>();
  for (const { fields } of items)
    for (const name of fields.keys()) if (names.size < 1000) names.add(name);
  // Programs give every edge a weight, whatever else is there.
  const inOrder = [...names].sort((a, b) => Number(a === 'weight') - Number(b === 'weight'));
  const columns = new Map<TableField, string>();
  for (const name of inOrder) {
    const field = fieldsOf(name).find(
      (candidate) => wanted.includes(candidate) && !columns.has(candidate),
    );
    if (field !== undefined) columns.set(field, name);
  }
  return columns;
}

function areShares(edges: readonly GraphEdge[], name: string): boolean {
  const values = edges.flatMap(({ fields }) => fields.get(name) ?? []);
  return values.length > 0 && values.every((value) => parseShare(value) !== undefined);
}

/** The columns of edges. A weight of 1 on all of them is what programs write where nobody gave one. */
function edgeColumns(edges: readonly GraphEdge[]): Map<TableField, string> {
  const columns = columnsOf(edges, EDGE_FIELDS);
  const share = columns.get('share');
  if (share !== undefined && edges.every(({ fields }) => Number(fields.get(share) ?? 1) === 1)) {
    columns.delete('share');
  }
  if (columns.has('share')) return columns;
  const other = OTHER_SHARES.find((name) => areShares(edges, name));
  return other === undefined ? columns : columns.set('share', other);
}

/** Adds the nodes of a graph as parties and its edges as stakes. */
export class GraphReading {
  readonly #draft: Draft;
  readonly #input: ReaderInput;
  readonly #options: ReadOptions;

  constructor(input: ReaderInput, draft: Draft, options: ReadOptions) {
    this.#draft = draft;
    this.#input = input;
    this.#options = options;
  }

  add({ nodes, edges }: GraphFile, format: FormatName): void {
    if (nodes.length === 0 && edges.length === 0) refuseFile('no-graph', {});
    const { report } = this.#draft;
    report.beginFile({ name: this.#input.name, format, read: {} });
    report.count('nodes', nodes.length);
    report.count('edges', edges.length);
    this.#addNodes(nodes);
    this.#addEdges(edges);
  }

  #place(path: string): FilePlace {
    return { file: this.#input.name, path };
  }

  #key(id: string): string {
    return `${this.#input.name} ${id}`;
  }

  #noteColumns(columns: Columns, items: readonly { fields: ReadonlyMap<string, string> }[]): void {
    const { report } = this.#draft;
    const file = { file: this.#input.name };
    for (const [field, name] of columns)
      report.note('edge-field', { field: name.slice(0, 40), meaning: field }, file);
    const read = new Set(columns.values());
    for (const { fields } of items) {
      for (const name of fields.keys()) {
        if (!read.has(name)) report.note('field-not-read', { field: name.slice(0, 40) }, file);
      }
    }
  }

  #text(
    fields: ReadonlyMap<string, string>,
    name: string | undefined,
    place: FilePlace,
  ): string | undefined {
    return name === undefined ? undefined : cleanText(fields.get(name), this.#draft.report, place);
  }

  #addNodes(nodes: readonly GraphNode[]): void {
    const { report } = this.#draft;
    const columns = columnsOf(nodes, NODE_FIELDS);
    this.#noteColumns(columns, nodes);
    for (const { id, fields, place: path } of nodes) {
      const place = this.#place(path);
      const text = (field: TableField): string | undefined =>
        this.#text(fields, columns.get(field), place);
      const kind = text('kind');
      const country = text('country');
      const code = country === undefined ? undefined : countryCode(country);
      const known = kind === undefined ? undefined : parseKind(kind);
      if (kind !== undefined && !known)
        report.note('kind-not-read', { text: kind.slice(0, 40) }, place);
      if (country !== undefined && !code)
        report.note('country-not-read', { text: country.slice(0, 40) }, place);
      const lei = text('lei')?.toUpperCase();
      this.#draft.describe(
        this.#key(id),
        {
          id: kebabCase(id),
          name: text('name') ?? cleanText(id, report, place),
          kind: known,
          country: code,
          founded: this.#date(text('founded'), place),
          dissolved: this.#date(text('dissolved'), place),
          description: text('description') ?? text('note'),
          identifiers: lei !== undefined && /^[A-Z0-9]{18}\d{2}$/.test(lei) ? { lei } : undefined,
        },
        place,
      );
    }
  }

  #date(text: string | undefined, place: FilePlace): string | undefined {
    if (text === undefined) return undefined;
    const date = parseDate(text, 'day-month');
    if (date === undefined)
      this.#draft.report.note('date-not-read', { text: text.slice(0, 40) }, place);
    return date;
  }

  #addEdges(edges: readonly GraphEdge[]): void {
    const { report } = this.#draft;
    const columns = edgeColumns(edges);
    this.#noteColumns(columns, edges);
    const direction = this.#options.edges ?? 'source-owns-target';
    if (edges.length > 0 && this.#options.edges === undefined) {
      report.note('edge-direction', { direction }, { file: this.#input.name });
    }
    const isFraction = this.#areFractions(edges, columns);
    for (const { source, target, fields, isDirected, place: path } of edges) {
      const place = this.#place(path);
      if (!isDirected) report.note('undirected-edge', {}, place);
      const [owner, owned] =
        direction === 'source-owns-target' ? [source, target] : [target, source];
      for (const end of [owner, owned]) this.#draft.mention(this.#key(end), end, place);
      const share = (field: 'share' | 'votes'): Share | undefined => {
        const text = this.#text(fields, columns.get(field), place);
        if (text === undefined) return undefined;
        const read = parseShare(text)?.share;
        if (read === undefined) report.note('share-not-read', { text: text.slice(0, 40) }, place);
        else report.count('shares');
        if (typeof read === 'object') report.count('bands');
        return read !== undefined && isFraction ? fractionAsPercent(read) : read;
      };
      const capital = share('share');
      const votes = share('votes');
      if (capital === undefined && votes === undefined) report.note('share-unknown', {}, place);
      const text = (field: TableField): string | undefined =>
        this.#text(fields, columns.get(field), place);
      const named = rowSource(this.#draft, text('source'), text('url'));
      if (named === undefined) noteFileSource(this.#draft, place);
      this.#draft.tie({
        owner: this.#key(owner),
        owned: this.#key(owned),
        capital: capital ?? 'unknown',
        votes: JSON.stringify(votes) === JSON.stringify(capital) ? undefined : votes,
        from: this.#date(text('from'), place),
        until: this.#date(text('until'), place),
        note: text('note'),
        sources: [named ?? fileSource(this.#draft, this.#input.name)],
        place,
      });
    }
  }

  #areFractions(edges: readonly GraphEdge[], columns: Columns): boolean {
    const { mapping } = this.#options;
    if (mapping?.shares !== undefined) return mapping.shares === 'fractions';
    const names = [columns.get('share'), columns.get('votes')].filter((name) => name !== undefined);
    const shares = edges.flatMap(({ fields }) =>
      names.flatMap((name) => parseShare(fields.get(name) ?? '') ?? []),
    );
    const isFraction = areFractions(shares);
    if (isFraction) this.#draft.report.note('fractions', {}, { file: this.#input.name });
    return isFraction;
  }
}
