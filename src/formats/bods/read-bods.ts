import type { Draft } from '../import/draft.js';
import type { ReaderInput } from '../import/reader.js';
import { collectStatements } from './collect-statements.js';
import { addIndirect } from './indirect-ties.js';
import { Parties } from './parties.js';
import { Relationships } from './relationships.js';

/** Reads statements of the Beneficial Ownership Data Standard, versions 0.1 to 0.4, also mixed. */
export function read(inputs: readonly ReaderInput[], draft: Draft): void {
  const statements = collectStatements(inputs, draft);
  for (const { date, publicationDate } of statements) {
    draft.datedAt(date);
    draft.datedAt(publicationDate);
  }
  const parties = new Parties(draft, statements);
  const relationships = new Relationships(draft, parties);
  relationships.read(statements);
  addIndirect(relationships.indirect, draft);
}
