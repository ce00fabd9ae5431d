import type { Dataset } from '../../model/index.js';
import { apexes, type Apex } from './apexes.js';
import { votingOf, type ControlOptions } from './control-options.js';
import { graphOfVotes } from './graph-of-votes.js';
import { courseOfOwners } from './owner-course.js';
import type { OwnershipGraph } from './ownership-graph.js';
import { strongComponents } from './strong-components.js';

/** Who controls a company in the end. */
export interface Controllers {
  /**
   * `one`: a party that nobody controls. `ring`: parties that control one another, and
   * nobody else does. `several`: more than one of these, which a threshold of less than
   * half allows. `none`: nobody.
   */
  kind: 'none' | 'one' | 'ring' | 'several';
  /** The ids of all of them, sorted. */
  parties: readonly string[];
}

const NOBODY: Controllers = { kind: 'none', parties: [] };

function controllersFrom(apexesOf: readonly Apex[], ids: readonly string[]): Controllers {
  const [first, second] = apexesOf;
  if (!first) return NOBODY;
  const holders = new Set(apexesOf.flatMap((apex) => apex.holders));
  const parties = [...holders].map((holder) => ids[holder] ?? '').sort();
  return { kind: second ? 'several' : first.holders.length > 1 ? 'ring' : 'one', parties };
}

/** By party those at the top who control it; nobody controls itself but in a ring. */
function byMember(all: readonly Apex[]): Map<number, Apex[]> {
  const found = new Map<number, Apex[]>();
  for (const apex of all) {
    for (const member of apex.members) {
      if (apex.holders.length === 1 && apex.holders[0] === member) continue;
      const known = found.get(member);
      if (known) known.push(apex);
      else found.set(member, [apex]);
    }
  }
  return found;
}

/** A company, its owners, theirs, and on. */
function upwardsFrom(graph: OwnershipGraph, company: number): Int32Array {
  return strongComponents(courseOfOwners(graph, 'votes'), [company]).nodes;
}

/**
 * Who controls a company in the end: whoever holds, together with all that it
 * controls, more than a threshold of the votes, and is not controlled by anybody else.
 * What a party controls is the least set that a company joins when members hold
 * enough of its votes (the percentage of control of consolidated accounts; with 50%
 * inclusive the rule of the US Treasury's OFAC, FAQ 401). Of the capital where no
 * votes are recorded. A chain that is broken by a company which nobody controls
 * carries nothing. Dispersed owners never vote as one, and what a curator names as
 * control, without votes, does not count.
 */
export function controllers(
  dataset: Dataset,
  company: string,
  options: ControlOptions = {},
): Controllers {
  const graph = graphOfVotes(dataset, options);
  const at = graph.numberOf.get(company);
  if (at === undefined) return NOBODY;
  const roots = upwardsFrom(graph, at);
  const isAbove = new Uint8Array(graph.ids.length);
  for (const node of roots) isAbove[node] = 1;
  const voting = votingOf(graph, options);
  const counts = voting.counts.map((one, edge) => one & (isAbove[graph.owned[edge] ?? 0] ?? 0));
  const all = apexes({ ...voting, counts }, [...roots]);
  return controllersFrom(byMember(all).get(at) ?? [], graph.ids);
}

/**
 * The same for all companies that somebody controls, by their ids and in the order of
 * the data set, in one pass.
 */
export function allControllers(
  dataset: Dataset,
  options: ControlOptions = {},
): ReadonlyMap<string, Controllers> {
  const graph = graphOfVotes(dataset, options);
  const all = byMember(apexes(votingOf(graph, options), [...graph.ids.keys()]));
  const found = new Map<string, Controllers>();
  graph.ids.forEach((id, company) => {
    const above = all.get(company);
    if (above) found.set(id, controllersFrom(above, graph.ids));
  });
  return found;
}
