import type { Party } from '../../model/index.js';
import { groupByKeys } from '../group-by.js';
import type { NetworkIndex } from '../network-index.js';
import { isCompany } from '../party-kinds.js';
import type { ControlCourse } from './control-course.js';
import type { Span } from './storyline.js';

/** Companies of which one went on in the next, with what they did in the time that is shown. */
interface Line {
  id: string;
  /** In the latest period on record, of the largest of them. */
  vehicles: number;
  /** The lines that ever headed it, itself included, sorted. */
  heads: readonly string[];
}

interface Candidates {
  index: NetworkIndex;
  course: ControlCourse;
  lines: ReadonlyMap<string, string>;
  /** When each party exists. */
  spans: ReadonlyMap<string, Span>;
}

/** Those that make vehicles at any time or, where nothing is said of that, all companies. */
function makersOf(parties: readonly Party[]): Party[] {
  const isSaid = parties.some(({ makesVehicles }) => makesVehicles !== undefined);
  return parties.filter((party) =>
    isSaid ? party.makesVehicles !== undefined : party.kind === 'company',
  );
}

/** Larger first, then those of which more is told, then by id. */
function byWeight(a: Line, b: Line): number {
  return b.vehicles - a.vehicles || b.heads.length - a.heads.length || (a.id < b.id ? -1 : 1);
}

/** Those that came to a group or left one first. */
function moversFirst(a: Line, b: Line): number {
  return b.heads.length - a.heads.length || byWeight(a, b);
}

function candidateLines({ index, course, lines, spans }: Candidates): Map<string, Line> {
  const lineOf = (id: string): string => lines.get(id) ?? id;
  const parties = index.dataset.parties.filter((party) => spans.has(party.id) && isCompany(party));
  const headsOf = ({ id }: Party): string[] =>
    course.get(id)?.map(({ head }) => lineOf(head)) ?? [lineOf(id)];
  // A joint venture is a tie of two groups, also while one of them has all of it.
  const makers = makersOf(parties).filter(({ kind }) => kind === 'company');
  const byLine = groupByKeys(makers, ({ id }) => [lineOf(id)]);
  return new Map(
    [...byLine].map(([id, members]) => {
      const heads = [...new Set(members.flatMap(headsOf))].sort();
      const vehicles = Math.max(0, ...members.map((party) => index.vehicleCount(party.id)));
      return [id, { id, vehicles, heads }];
    }),
  );
}

/**
 * The lines of the companies that are shown, no more than `limit`, and how many there are in all. The largest
 * groups come first, each with the companies that came to it or left it and then those that always
 * belonged to it. Whoever is chosen brings along all that ever headed it.
 */
export function chooseLines(
  candidates: Candidates,
  limit: number,
): { chosen: ReadonlySet<string>; total: number } {
  const all = candidateLines(candidates);
  const chosen = new Set<string>();
  /** Adds a line with its heads, where there is space for all of them. */
  const add = ({ id, heads }: Line): void => {
    const missing = [...new Set([id, ...heads])].filter((one) => !chosen.has(one) && all.has(one));
    if (chosen.size + missing.length > limit) return;
    for (const one of missing) chosen.add(one);
  };
  const members = groupByKeys([...all.values()], ({ heads }) => heads);
  const heads = [...all.values()].filter(({ id }) => members.has(id)).sort(byWeight);
  const moved: Line[] = [];
  const stayed: Line[] = [];
  for (const head of heads) {
    const own = (members.get(head.id) ?? []).filter(({ id }) => id !== head.id).sort(moversFirst);
    moved.push(head, ...own.filter((line) => line.heads.length > 1));
    stayed.push(...own);
  }
  for (const line of [...moved, ...stayed]) add(line);
  return { chosen, total: all.size };
}
