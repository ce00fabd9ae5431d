import type { Draft } from '../import/draft.js';
import { compareVersions, type Statement } from './statement.js';

/** All versions of what is said of one thing, the earliest first. */
export interface Series {
  key: string;
  versions: readonly Statement[];
}

/** The representative of each id, as ids are found to mean the same. */
class Joined {
  readonly #parents = new Map<string, string>();

  find(id: string): string {
    let root = id;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) {
      root = next;
    }
    for (let step = id; step !== root;) {
      const next = this.#parents.get(step) ?? root;
      this.#parents.set(step, root);
      step = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one !== other) this.#parents.set(one, other);
  }
}

/**
 * Groups statements of one kind by what they are about: by the id of the record, and before
 * version 0.4 by what they replace. Statements that share an id without being versions of
 * each other stay apart; exact repetitions are dropped.
 */
export function seriesOf(statements: readonly Statement[], { report }: Draft): Series[] {
  const joined = new Joined();
  const seen = new Map<string, Statement[]>();
  const kept: [Statement, string][] = [];
  for (const statement of statements) {
    const { id, recordId, place } = statement;
    const others = seen.get(id) ?? [];
    if (others.some((other) => JSON.stringify(other.whole) === JSON.stringify(statement.whole))) {
      report.note('same-tie', {}, place);
      continue;
    }
    let key = recordId === undefined ? `s ${id}` : `r ${recordId}`;
    if (others.length > 0 && recordId === undefined) {
      report.note('id-twice', {}, place);
      key = `${key} ${others.length + 1}`;
    }
    seen.set(id, [...others, statement]);
    for (const replaced of statement.replaces) joined.join(`s ${replaced}`, key);
    kept.push([statement, key]);
  }
  const series = new Map<string, Statement[]>();
  for (const [statement, key] of kept) {
    const root = joined.find(key);
    const versions = series.get(root);
    if (versions) versions.push(statement);
    else series.set(root, [statement]);
  }
  return [...series].map(([key, versions]) => {
    return { key, versions: inOrder(versions) };
  });
}

/** A statement comes after those that it replaces, whatever its date. */
function inOrder(versions: Statement[]): Statement[] {
  const sorted = versions.sort(compareVersions);
  if (sorted.every(({ replaces }) => replaces.length === 0)) return sorted;
  const byId = new Map(sorted.map((statement) => [statement.id, statement]));
  const met = new Set<Statement>();
  const ordered = new Set<Statement>();
  for (const start of sorted) {
    // Not recursive, so that the length of a chain does not matter.
    const pending = [start];
    for (let next = pending.at(-1); next; next = pending.at(-1)) {
      const before = met.has(next) ? [] : next.replaces.flatMap((id) => byId.get(id) ?? []);
      met.add(next);
      const waiting = before.filter((other) => !met.has(other));
      if (waiting.length > 0) pending.push(...waiting);
      else {
        ordered.add(next);
        pending.pop();
      }
    }
  }
  return [...ordered];
}
