import { importMessages } from '../../messages/index.js';
import type { FilePlace } from '../../model/index.js';
import type { PartyFacts } from '../import/draft-records.js';
import type { Draft } from '../import/draft.js';
import { firstText } from './gleif-record.js';
import { leiKey } from './read-entity.js';

/** Who stands behind a company that gives a reason for naming no parent; null where that says that nobody does. */
function ownerOf(reason: string, owned: string): PartyFacts | null {
  switch (reason) {
    case 'NO_KNOWN_PERSON':
      return { name: importMessages.dispersedOwners(owned), kind: 'dispersed' };
    case 'NATURAL_PERSONS':
      return { name: importMessages.unnamedPersons(owned), kind: 'person' };
    case 'NON_CONSOLIDATING':
      return null;
    default:
      return { name: importMessages.unnamedParent(owned), kind: 'company' };
  }
}

/** Reads why a company names no parent: a party of its own for whoever is not named, else a note. */
export function readException(
  value: unknown,
  draft: Draft,
  source: string,
  place: FilePlace,
): void {
  const { report } = draft;
  report.count('unspecified');
  const lei = firstText(value, ['LEI', 'lei']);
  const reason = (
    firstText(value, ['ExceptionReason', 'reason', 'Exception.ExceptionReason']) ?? ''
  ).slice(0, 60);
  if (lei === undefined) {
    report.note('record-without-party', { record: reason }, place);
    return;
  }
  const key = leiKey(lei);
  draft.mention(key, lei, place);
  const name = draft.parties.get(key)?.facts.name ?? lei;
  const owner = ownerOf(reason, name);
  if (!owner) {
    report.note('no-owner', { reason }, place);
    draft.noteOf(key, { text: importMessages.noParent, sources: [source] });
    return;
  }
  // Direct and highest parent are hidden for the same reason: it is one party.
  const ownerKey = `${reason} ${key}`;
  const isNew = !draft.parties.has(ownerKey);
  report.note(isNew ? 'unnamed-party' : 'same-unnamed-party', { reason }, place);
  if (!isNew) return;
  draft.describe(ownerKey, owner, place);
  draft.tie({ owner: ownerKey, owned: key, capital: 'unknown', sources: [source], place });
}
