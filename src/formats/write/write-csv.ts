import type { Dataset, Holding, Party, Source } from '../../model/index.js';
import { csvText } from '../delimited-text.js';
import { shareAsText } from './share-as-text.js';

/** A data set as two tables, each the text of a file. */
export interface CsvTables {
  ties: string;
  parties: string;
}

const TIE_COLUMNS = ['owner', 'owned', 'share', 'votes', 'from', 'until', 'note', 'source', 'url'];

const PARTY_COLUMNS = [
  'id',
  'name',
  'kind',
  'country',
  'founded',
  'dissolved',
  'lei',
  'description',
];

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** What tables of ties call each party: its name where that means no other one, else its id. */
function labelsOf(parties: readonly Party[]): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const { id, name } of parties) {
    for (const text of new Set([fold(id), fold(name)])) uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  return new Map(
    parties.map(({ id, name }) => [id, uses.get(fold(name)) === 1 ? name : id] as const),
  );
}

function holdingCells(
  { capital, votes, approximate, from, until, note, sources }: Holding,
  sourceOf: ReadonlyMap<string, Source>,
): string[] {
  const source = sourceOf.get(sources[0] ?? '');
  return [
    `${approximate ? '~' : ''}${shareAsText(capital)}`,
    votes === undefined ? '' : shareAsText(votes),
    from,
    until ?? '',
    note ?? '',
    source?.title ?? '',
    source?.url ?? '',
  ];
}

/**
 * Writes the stakes of a data set as a table with a row for each holding, and its parties as
 * another one. Both open in spreadsheets, where no cell is run as a formula. Of several sources of
 * a holding the first one is written; alliances, talks, groups, disputes, doubts and
 * sizes have no place.
 */
export function writeCsv({ parties, stakes, sources }: Dataset): CsvTables {
  const labels = labelsOf(parties);
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const ties = stakes.flatMap(({ owner, owned, holdings }) =>
    holdings.map((holding) => [
      labels.get(owner) ?? owner,
      labels.get(owned) ?? owned,
      ...holdingCells(holding, sourceOf),
    ]),
  );
  const companies = parties.map((party) => [
    party.id,
    party.name,
    party.kind,
    party.country ?? '',
    party.founded ?? '',
    party.dissolved ?? '',
    party.identifiers?.lei ?? '',
    party.description ?? '',
  ]);
  return { ties: csvText([TIE_COLUMNS, ...ties]), parties: csvText([PARTY_COLUMNS, ...companies]) };
}
