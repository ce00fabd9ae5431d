import { shareBounds, type Share } from '../../model/index.js';
import { cleanText } from '../import/clean-text.js';
import type { Draft } from '../import/draft.js';
import type { TableMapping } from '../import/read-options.js';
import {
  areFractions,
  fractionAsPercent,
  parseShare,
  type ShareText,
} from '../import/share-text.js';
import type { Row } from './parse-table.js';
import { PartyKeys } from './party-keys.js';
import { fileSource, noteFileSource } from './table-source.js';

interface Cell {
  row: string;
  column: string;
  share: Share;
  line: number;
}

function isNothing(share: Share): boolean {
  return share === 0;
}

/** Whether the shares in some line of the matrix add up to more than a whole. */
function exceeds(cells: readonly Cell[], line: 'row' | 'column'): boolean {
  const sums = new Map<string, number>();
  for (const cell of cells) {
    sums.set(cell[line], (sums.get(cell[line]) ?? 0) + shareBounds(cell.share).min);
  }
  return [...sums.values()].some((sum) => sum > 100.5);
}

/** What a company has of its owners never exceeds the whole; where both directions allow that, rows own columns. */
function directionOf(cells: readonly Cell[]): NonNullable<TableMapping['matrix']> {
  const isTransposed = exceeds(cells, 'column') && !exceeds(cells, 'row');
  return isTransposed ? 'columns-own-rows' : 'rows-own-columns';
}

/** Reads a matrix: names in the first row and the first column, and shares between them. */
export function readMatrix(
  rows: readonly Row[],
  draft: Draft,
  file: string,
  keys: PartyKeys,
  mapping: TableMapping = {},
): void {
  const { report } = draft;
  const [first, ...rest] = rows;
  const read: (Omit<Cell, 'share'> & { text: ShareText })[] = [];
  for (const { cells, line } of rest) {
    report.count('rows');
    const row = cleanText(cells[0], report, { file, line });
    if (row === undefined) {
      report.note('row-without-parties', {}, { file, line });
      continue;
    }
    for (const [at, cell] of cells.entries()) {
      if (at === 0 || /^\s*[-–—]?\s*$/.test(cell)) continue;
      const column = cleanText(first?.cells[at], report, { file, line: 1 });
      const text = parseShare(cell);
      if (column === undefined) report.note('row-without-parties', {}, { file, line });
      else if (text) read.push({ row, column, text, line });
      else report.note('share-not-read', { text: cell.slice(0, 40) }, { file, line });
    }
  }
  const isFraction =
    mapping.shares === undefined
      ? areFractions(read.map(({ text }) => text))
      : mapping.shares === 'fractions';
  if (isFraction && mapping.shares === undefined) report.note('fractions', {});
  const cells = read
    .map(({ text, ...cell }) => {
      return { ...cell, share: isFraction ? fractionAsPercent(text.share) : text.share };
    })
    .filter(({ share }) => !isNothing(share));
  const direction = mapping.matrix ?? directionOf(cells);
  if (mapping.matrix === undefined) report.note('matrix', { direction });
  const source = fileSource(draft, file);
  for (const { row, column, share, line } of cells) {
    const place = { file, line };
    const [owner, owned] = direction === 'rows-own-columns' ? [row, column] : [column, row];
    for (const name of [owner, owned]) draft.mention(keys.find(name), name, place);
    report.count('shares');
    if (typeof share === 'object') report.count('bands');
    noteFileSource(draft, place);
    draft.tie({
      owner: keys.find(owner),
      owned: keys.find(owned),
      capital: share,
      sources: [source],
      place,
    });
  }
}
