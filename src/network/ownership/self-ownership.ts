import type { Dataset } from '../../model/index.js';
import { flowFrom } from './flow.js';
import { graphOfDay } from './graph-of-day.js';
import { courseOfOwners } from './owner-course.js';
import { shareBoundsOf, WHOLE, type ShareBounds } from './percent.js';
import type { OwnershipOptions } from './portfolio.js';

/** The part of itself that a company has when so much of it passes through it again and again. */
function returning(passes: number): number {
  return WHOLE - (WHOLE * WHOLE) / passes;
}

/**
 * What part of a company belongs to itself through others, in percent: its
 * integrated self-ownership, 1 - 1 / G_ii (Baldone, Brioschi and Paleari 1998).
 * 0 outside loops; 100 in a closed loop. Own shares are not in it.
 */
export function selfOwnership(
  dataset: Dataset,
  company: string,
  { day, basis = 'capital' }: OwnershipOptions = {},
): ShareBounds {
  const graph = graphOfDay(dataset, day);
  const start = graph.numberOf.get(company);
  if (start === undefined) return { min: 0, max: 0 };
  const { least, most, endless } = flowFrom(courseOfOwners(graph, basis), start);
  if (endless.some(({ members }) => members.includes(start))) return { min: WHOLE, max: WHOLE };
  return shareBoundsOf(returning(least[start] ?? WHOLE), returning(most[start] ?? WHOLE));
}
