import type { Draft } from '../import/draft.js';
import { kebabCase } from '../import/made-ids.js';
import type { CellReader } from './cell-reader.js';
import type { Row } from './parse-table.js';
import { PartyKeys } from './party-keys.js';
import { rowSource } from './table-source.js';

const LEI = /^[A-Z0-9]{18}\d{2}$/;

/** Reads a table of parties: what each is, for ties that name it by its id or its name. */
export function readParties(
  rows: readonly Row[],
  cells: CellReader,
  draft: Draft,
  keys: PartyKeys,
): void {
  for (const row of rows) {
    draft.report.count('rows');
    const id = cells.text(row, 'id');
    const name = cells.text(row, 'name') ?? id;
    const place = cells.placeOf(row);
    if (name === undefined) {
      draft.report.note('row-without-parties', {}, place);
      continue;
    }
    const lei = cells.text(row, 'lei')?.toUpperCase();
    const isLei = lei !== undefined && LEI.test(lei);
    if (lei !== undefined && !isLei)
      draft.report.note('identifier-not-read', { scheme: 'lei' }, place);
    const key = keys.find(id ?? name);
    keys.add(id, key);
    keys.add(name, key);
    if (isLei) keys.add(lei, key);
    const source = rowSource(draft, cells.text(row, 'source'), cells.text(row, 'url'));
    draft.describe(
      key,
      {
        id: id === undefined ? undefined : kebabCase(id),
        name,
        kind: cells.kind(row, 'kind'),
        country: cells.country(row, 'country'),
        founded: cells.date(row, 'founded'),
        dissolved: cells.date(row, 'dissolved'),
        description: cells.text(row, 'description') ?? cells.text(row, 'note'),
        identifiers: isLei ? { lei } : undefined,
        sources: source === undefined ? undefined : [source],
      },
      place,
    );
  }
}
