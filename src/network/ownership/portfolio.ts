import type { Dataset, Day } from '../../model/index.js';
import { flowFrom } from './flow.js';
import { graphOfDay } from './graph-of-day.js';
import { courseOfOwned } from './owner-course.js';
import { sharesOf, type PartyShare } from './party-share.js';
import { WHOLE, type Basis } from './percent.js';

/** On which day, and by what, ownership is counted. */
export interface OwnershipOptions {
  /** Default the day on which the data set was compiled. */
  day?: Day;
  /** Default `capital`. By votes, the capital stands for votes that are not recorded. */
  basis?: Basis;
}

/**
 * Everything that an owner has in the end, the largest first: its integrated
 * ownership, in percent. For each company the shares along each path from the owner
 * are multiplied and the products added up, as if nobody held anything of the owner
 * itself: Y = G_ij / G_ii with G = (I - A)^-1 (Baldone, Brioschi and Paleari 1998;
 * Vitali, Glattfelder and Battiston 2011). Own shares of a company count as if they
 * did not exist. Where shares are known within limits only, the result is between
 * that of all lower ends and that of all upper ends. More than 100% comes from
 * records that add up to more, see `oversubscribed`. Empty for a party that does not
 * exist on the day. The time grows with what can be reached.
 */
export function portfolio(
  dataset: Dataset,
  owner: string,
  { day, basis = 'capital' }: OwnershipOptions = {},
): PartyShare[] {
  const graph = graphOfDay(dataset, day);
  const start = graph.numberOf.get(owner);
  if (start === undefined) return [];
  const course = courseOfOwned(graph, basis);
  const { least, most } = flowFrom(course, start, { isCut: true, largest: WHOLE });
  least[start] = most[start] = 0;
  return sharesOf(least, most, graph);
}
