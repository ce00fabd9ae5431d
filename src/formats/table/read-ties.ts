import { importMessages } from '../../messages/index.js';
import type { FilePlace, Share } from '../../model/index.js';
import type { Draft } from '../import/draft.js';
import { fractionAsPercent, parseShare, type ShareText } from '../import/share-text.js';
import type { CellReader } from './cell-reader.js';
import { isFreeFloat } from './kind-text.js';
import type { Row } from './parse-table.js';
import type { PartyKeys } from './party-keys.js';
import { fileSource, noteFileSource, rowSource } from './table-source.js';

interface TiesContext {
  cells: CellReader;
  draft: Draft;
  keys: PartyKeys;
  file: string;
  areFractions: boolean;
  /** Called with the part of the rows that is read, 0 to 1. */
  onCollected?: ((done: number) => void) | undefined;
}

/** After so many rows it is told how many are read. */
const ROWS_TOLD = 5000;

/** A share as the data set holds it, with notes of what it is not. */
function readShare(
  text: string | undefined,
  place: FilePlace,
  { draft: { report }, areFractions }: TiesContext,
): ShareText | undefined {
  if (text === undefined || /^[-–—]$/.test(text)) return undefined;
  const read = parseShare(text);
  if (!read) {
    report.note('share-not-read', { text: text.slice(0, 40) }, place);
    return undefined;
  }
  report.count('shares');
  if (typeof read.share === 'object') report.count('bands');
  return areFractions ? { ...read, share: fractionAsPercent(read.share) } : read;
}

/** The key of an owner; all small owners of a company are a party of their own. */
function ownerKey(
  name: string,
  owned: string,
  place: FilePlace,
  { draft, keys }: TiesContext,
): string {
  if (!isFreeFloat(name) || keys.has(name)) return keys.find(name);
  const key = `free-float ${keys.find(owned)}`;
  draft.describe(key, { name: importMessages.dispersedOwners(owned), kind: 'dispersed' }, place);
  return key;
}

/** Reads a table of ties: who owns whom, how much, and when. */
export function readTies(rows: readonly Row[], context: TiesContext): void {
  const { cells, draft, keys, file, onCollected } = context;
  const { report } = draft;
  let ownSource: string | undefined;
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_TOLD === 0) onCollected?.(index / rows.length);
    report.count('rows');
    const owner = cells.text(row, 'owner');
    const owned = cells.text(row, 'owned');
    const place = cells.placeOf(row);
    if (owner === undefined || owned === undefined) {
      report.note('row-without-parties', {}, place);
      continue;
    }
    const from = ownerKey(owner, owned, place, context);
    const to = keys.find(owned);
    draft.mention(from, owner, place);
    draft.mention(to, owned, place);
    addFacts(row, from, to, context);
    const capital = readShare(cells.text(row, 'share'), place, context);
    const votes = readShare(cells.text(row, 'votes'), place, context);
    if (!capital && !votes) report.note('share-unknown', {}, place);
    let source = rowSource(draft, cells.text(row, 'source'), cells.text(row, 'url'));
    if (source === undefined) {
      source = ownSource ??= fileSource(draft, file);
      noteFileSource(draft, place);
    }
    draft.tie({
      owner: from,
      owned: to,
      from: cells.date(row, 'from'),
      until: cells.date(row, 'until'),
      capital: capital?.share ?? 'unknown',
      votes: differing(votes?.share, capital?.share),
      approximate: [capital, votes].some((share) => share?.approximate),
      note: cells.text(row, 'note'),
      sources: [source],
      place,
    });
  }
}

/** Votes are told only where they differ from the capital. */
function differing(votes: Share | undefined, capital: Share | undefined): Share | undefined {
  return JSON.stringify(votes) === JSON.stringify(capital) ? undefined : votes;
}

/** What a table of ties tells of the parties themselves, beside their names. */
function addFacts(row: Row, owner: string, owned: string, { cells, draft }: TiesContext): void {
  const place = cells.placeOf(row);
  const kind = cells.kind(row, 'ownerKind') ?? cells.kind(row, 'kind');
  const country = cells.country(row, 'ownerCountry');
  if (kind !== undefined || country !== undefined) draft.describe(owner, { kind, country }, place);
  const ownedKind = cells.kind(row, 'ownedKind');
  const ownedCountry = cells.country(row, 'ownedCountry') ?? cells.country(row, 'country');
  if (ownedKind !== undefined || ownedCountry !== undefined) {
    draft.describe(owned, { kind: ownedKind, country: ownedCountry }, place);
  }
}
