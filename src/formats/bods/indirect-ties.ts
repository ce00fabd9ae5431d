import { importMessages } from '../../messages/index.js';
import type { Draft } from '../import/draft.js';
import type { TieFacts } from '../import/draft-records.js';

/** How many owners are followed in all to find out whether direct stakes lead to indirect ones. */
const MAX_STEPS = 5_000_000;

/** Finds whether direct stakes lead from one party to another one. */
class DirectStakes {
  readonly #ownersOf = new Map<string, string[]>();
  #steps = 0;

  constructor(ties: readonly TieFacts[]) {
    for (const { owner, owned } of ties) {
      const owners = this.#ownersOf.get(owned);
      if (owners) owners.push(owner);
      else this.#ownersOf.set(owned, [owner]);
    }
  }

  /** False as well once too much was followed. */
  lead(owner: string, owned: string): boolean {
    const seen = new Set([owned]);
    const pending = [owned];
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
      for (const next of this.#ownersOf.get(key) ?? []) {
        this.#steps += 1;
        if (next === owner) return true;
        if (seen.has(next) || this.#steps > MAX_STEPS) continue;
        seen.add(next);
        pending.push(next);
      }
    }
    return false;
  }
}

/**
 * Adds indirect interests: as notes of the company where direct stakes lead from the owner to
 * it, since both together would count twice; else as stakes that are in doubt.
 */
export function addIndirect(ties: readonly TieFacts[], draft: Draft): void {
  const { report } = draft;
  const direct = new DirectStakes(draft.ties);
  for (const tie of ties) {
    const { owner, owned, place } = tie;
    if (!direct.lead(owner, owned)) {
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
