import type { Day } from '../../model/index.js';
import { groupByKeys } from '../group-by.js';
import type { Span, Stay } from './storyline.js';

/** Who headed a company for a time. */
export interface Headed extends Span {
  id: string;
  line: string;
  head: string;
}

/** What is known of companies by their lines. */
export interface Lines {
  lineOf: (id: string) => string;
  /** How large a line is; more than 0. */
  weightOf: (line: string) => number;
}

/** What a group of one day has in common with a bundle of the day before. */
interface Claim {
  head: string;
  bundle: number;
  /** The weight of the lines in both. */
  weight: number;
}

/** A bundle follows its head, unless what joins that is so many times as large. */
const HEAD_FACTOR = 3;

/** The strongest claim first, then by head. */
function byStrength(a: Claim, b: Claim): number {
  return (
    b.weight - a.weight || (a.head === b.head ? a.bundle - b.bundle : a.head < b.head ? -1 : 1)
  );
}

/** Follows groups through time, so that one that goes on stays the same bundle. */
class Bundles {
  readonly #lineOf: (id: string) => string;
  readonly #weightOf: (line: string) => number;
  /** Of lines, as of the latest day. */
  readonly #bundles = new Map<string, number>();
  /** The lines that head bundles, as of the latest day. */
  readonly #heads = new Map<number, string>();
  #count = 0;

  constructor({ lineOf, weightOf }: Lines) {
    this.#lineOf = lineOf;
    this.#weightOf = weightOf;
  }

  /** The bundles of the groups of a day, by their heads. `lines` has the lines in each group. */
  on(lines: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
    const claims = [...lines].flatMap(([head, members]) => this.#claimsOf(head, members));
    const given = new Map<string, number>();
    const taken = new Set<number>();
    for (const { head, bundle } of claims.sort(byStrength)) {
      if (given.has(head) || taken.has(bundle)) continue;
      given.set(head, bundle);
      taken.add(bundle);
    }
    for (const head of [...lines.keys()].sort()) {
      if (!given.has(head)) given.set(head, this.#count++);
    }
    for (const [head, members] of lines) {
      const bundle = given.get(head) ?? 0;
      this.#heads.set(bundle, this.#lineOf(head));
      for (const line of members) this.#bundles.set(line, bundle);
    }
    return given;
  }

  #claimsOf(head: string, members: readonly string[]): Claim[] {
    const weights = new Map<number, number>();
    for (const line of members) {
      const bundle = this.#bundles.get(line);
      if (bundle === undefined) continue;
      weights.set(bundle, (weights.get(bundle) ?? 0) + this.#weightOf(line));
    }
    return [...weights].map(([bundle, weight]) => {
      const isSameHead = this.#heads.get(bundle) === this.#lineOf(head);
      return { head, bundle, weight: weight * (isSameHead ? HEAD_FACTOR : 1) };
    });
  }
}

/**
 * The stays of each company, in the order of time. A group is the same bundle as the one with which it
 * has most in common by the size of the companies, of which the one with the same head counts several times;
 * whoever is left when it parts begins another one.
 */
export function bundleStays(headed: readonly Headed[], lines: Lines): Map<string, Stay[]> {
  const bundles = new Bundles(lines);
  const stays = new Map<string, Stay[]>();
  const days: Day[] = [...new Set(headed.map(({ from }) => from))].sort();
  for (const day of days) {
    const living = headed.filter(({ from, until }) => from <= day && day < until);
    const linesByHead = new Map(
      [...groupByKeys(living, ({ head }) => [head])].map(([head, members]) => [
        head,
        members.map(({ line }) => line).sort(),
      ]),
    );
    const given = bundles.on(linesByHead);
    for (const { id, head, until } of living) {
      const bundle = given.get(head) ?? 0;
      const own = stays.get(id) ?? [];
      stays.set(id, own);
      const last = own.at(-1);
      if (last?.bundle === bundle && last.head === head) {
        last.until = until;
        continue;
      }
      if (last && last.until > day) last.until = day;
      own.push({ from: day, until, bundle, head });
    }
  }
  return stays;
}
