import { importMessages } from '../../messages/index.js';
import type { Draft } from '../import/draft.js';
import { entryAt, entryOf, keyOf, textOf } from '../import/read-values.js';
import { bodsSource } from './bods-source.js';
import { noteUnread, partyFacts, registerIds } from './party-facts.js';
import { seriesOf } from './series.js';
import type { Statement } from './statement.js';

/** Who is meant: a party by its key, nobody for a reason, or nothing at all. */
export type Reference =
  | { type: 'party'; key: string }
  | { type: 'unspecified'; reason: string; description: string | undefined }
  | { type: 'none' };

/** The parties of statements, found by every id that other statements may use. */
export class Parties {
  readonly #draft: Draft;
  readonly #keys = new Map<string, string>();

  constructor(draft: Draft, statements: readonly Statement[]) {
    this.#draft = draft;
    const registered = new Map<string, string>();
    const parties = statements.filter(({ kind }) => kind !== 'relationship');
    for (const { key: own, versions } of seriesOf(parties, draft)) {
      const last = versions.at(-1);
      if (!last) continue;
      const key = this.#registeredKey(last, own, registered);
      for (const { id, recordId } of versions) {
        this.#keys.set(id, key);
        if (recordId !== undefined) this.#keys.set(recordId, key);
      }
      this.#describe(key, versions);
    }
  }

  /** An entity with an identifier of a register that is known is the same one; persons are never the same. */
  #registeredKey(statement: Statement, own: string, registered: Map<string, string>): string {
    const { kind, details, place } = statement;
    if (kind === 'person') return own;
    const ids = registerIds(details).map(({ scheme, id }) => `${scheme} ${id}`.toLowerCase());
    const known = ids.map((id) => registered.get(id)).find((key) => key !== undefined);
    if (known !== undefined) this.#draft.report.note('same-party', {}, place);
    for (const id of ids) registered.set(id, known ?? own);
    return known ?? own;
  }

  #describe(key: string, versions: readonly Statement[]): void {
    const { report } = this.#draft;
    // The last version tells what holds; earlier ones what it leaves out.
    for (const [index, statement] of [...versions].reverse().entries()) {
      const { place } = statement;
      if (index > 0) report.note('replaced-version', {}, place);
      if (index === 0) noteUnread(statement, report);
      const facts = partyFacts(statement, report);
      const sources = [bodsSource(this.#draft, statement)];
      this.#draft.describe(key, { ...facts, sources }, place);
    }
  }

  /** Reads who a relationship names, in the forms of all versions. */
  reference(value: unknown): Reference {
    const id =
      keyOf(value) ??
      keyOf(entryOf(value, 'describedByEntityStatement')) ??
      keyOf(entryOf(value, 'describedByPersonStatement')) ??
      // So in a draft of version 0.1.
      keyOf(entryAt(value, 'entity', 'describedByStatement')) ??
      keyOf(entryAt(value, 'person', 'describedByStatement'));
    if (id !== undefined) return { type: 'party', key: this.#keyOf(id) };
    const unspecified = entryOf(value, 'unspecified') ?? value;
    const reason =
      textOf(entryOf(unspecified, 'reason')) ?? textOf(entryOf(value, 'unspecifiedReason'));
    if (reason === undefined) return { type: 'none' };
    return {
      type: 'unspecified',
      reason,
      description: textOf(entryOf(unspecified, 'description')),
    };
  }

  #keyOf(id: string): string {
    return this.#keys.get(id) ?? `? ${id}`;
  }

  /** Adds a party of which there is nothing but a reference, unless it is described. */
  mention(key: string, value: unknown, { place }: Statement): void {
    const isPerson = keyOf(entryOf(value, 'describedByPersonStatement')) !== undefined;
    const isNew = !this.#draft.parties.has(key);
    this.#draft.mention(key, key.startsWith('? ') ? key.slice(2) : importMessages.unnamed, place);
    if (isNew && isPerson) this.#draft.describe(key, { kind: 'person' }, place);
  }
}
