import type { Dataset } from '../../model/index.js';
import { ControlSearch } from './control-search.js';
import { votingOf, type ControlOptions } from './control-options.js';
import { graphOfVotes } from './graph-of-votes.js';
import { shareBoundsOf, type ShareBounds } from './percent.js';

/** How sure it is that a party controls a company. */
export type ControlCertainty = 'certainly' | 'possibly' | 'no';

/** What a party votes in a company, together with all that it controls. */
export interface GroupVotes {
  /** The id of the company. */
  party: string;
  /** In percent. The least is held with what it certainly controls, the most with what it possibly does. */
  votes: ShareBounds;
  control: ControlCertainty;
}

/**
 * The votes that an owner has, directly and through what it controls, in every company
 * in which it has any, the most first: the percentage of control of consolidated
 * accounts. `ranges` of the options is not used, both ends are.
 */
export function groupVotes(
  dataset: Dataset,
  owner: string,
  options: Omit<ControlOptions, 'ranges'> = {},
): GroupVotes[] {
  const graph = graphOfVotes(dataset, options);
  const holder = graph.numberOf.get(owner);
  if (holder === undefined) return [];
  const certain = new ControlSearch(votingOf(graph, { ...options, ranges: 'least' }));
  const possible = new ControlSearch(votingOf(graph, { ...options, ranges: 'most' }));
  certain.from(holder);
  possible.from(holder);
  return possible.met
    .filter((company) => company !== holder)
    .map((company): GroupVotes => {
      const isSure = certain.isMember(company);
      return {
        party: graph.ids[company] ?? '',
        votes: shareBoundsOf(certain.votesIn(company), possible.votesIn(company)),
        control: isSure ? 'certainly' : possible.isMember(company) ? 'possibly' : 'no',
      };
    })
    .sort(
      (a, b) =>
        b.votes.min - a.votes.min || b.votes.max - a.votes.max || (a.party < b.party ? -1 : 1),
    );
}
