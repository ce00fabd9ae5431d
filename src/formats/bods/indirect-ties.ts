import { importMessages } from '../../messages/index.js';
import type { Draft } from '../import/draft.js';
import type { TieFacts } from '../import/draft-records.js';

/** How many owners are followed to find out whether direct stakes lead to an indirect one. */
const MAX_STEPS = 10_000;

/** Whether a party reaches another one through ties that are drawn. */
function reaches(
  owner: string,
  owned: string,
  ownersOf: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set([owned]);
  const pending = [owned];
  for (let key = pending.pop(); key !== undefined && seen.size < MAX_STEPS; key = pending.pop()) {
    for (const next of ownersOf.get(key) ?? []) {
      if (next === owner) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      pending.push(next);
    }
  }
  return false;
}

/**
 * Adds indirect interests: as notes of the company where direct stakes lead from the owner to
 * it, since both together would count twice; else as stakes that are in doubt.
 */
export function addIndirect(ties: readonly TieFacts[], draft: Draft): void {
  const { report } = draft;
  const ownersOf = new Map<string, string[]>();
  for (const { owner, owned } of draft.ties) {
    const owners = ownersOf.get(owned);
    if (owners) owners.push(owner);
    else ownersOf.set(owned, [owner]);
  }
  for (const tie of ties) {
    const { owner, owned, place } = tie;
    if (!reaches(owner, owned, ownersOf)) {
      report.note('component-missing', {}, place);
      draft.tie({ ...tie, doubt: { kind: 'share', text: importMessages.indirect } });
      continue;
    }
    report.note('indirect-interest', {}, place);
    const name = draft.parties.get(owner)?.facts.name ?? owner;
    draft.noteOf(owned, {
      text: importMessages.indirectNote(name, tie.capital, tie.votes),
      date: tie.from,
      sources: tie.sources,
    });
  }
}
