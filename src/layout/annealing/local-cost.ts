import { overlapArea, type Box } from '../../geometry/index.js';
import { neededLength } from '../label-room.js';
import { visibleLength } from '../link-length.js';
import type { Costs } from './costs.js';
import type { PageSize } from './page-size.js';
import type { AnnealedGroup, AnnealedLink } from './parts.js';

/** What it costs that a box is far from the centre, or reaches over the edge of the page. */
export function pageCost(box: Box, page: PageSize, costs: Costs): number {
  const x = Math.abs(box.x);
  const y = Math.abs(box.y);
  const outside =
    Math.max(0, x + (box.width - page.width) / 2) + Math.max(0, y + (box.height - page.height) / 2);
  const far = (2 * x) / page.width;
  const low = (2 * y) / page.height;
  return costs.outsidePerPx * outside + costs.farFromCentre * (far * far + low * low);
}

/** What the length of a link costs, and what its label misses. */
export function lengthCost(annealed: AnnealedLink, costs: Costs): number {
  const { a, b, link } = annealed;
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const visible = visibleLength(annealed, distance);
  const cost = costs.lengthPerPx * link.weight * Math.max(0, visible);
  if (link.visibility === 0) return cost;
  const direction = distance === 0 ? { x: 1, y: 1 } : { x: dx / distance, y: dy / distance };
  const missing = neededLength(link, direction) - visible;
  return cost + costs.crampedPerPx * link.visibility * Math.max(0, missing);
}

/** What the crossings of a link and the boxes on it cost, as far as they are known. */
export function faultCost(
  { visibility, lines, crossings, boxesUnder }: AnnealedLink,
  costs: Costs,
): number {
  return visibility * (costs.crossing * crossings + costs.linkUnderBox * lines * boxesUnder);
}

/** What the size of a hull costs, and what it shares with other hulls. */
export function hullCost(
  group: AnnealedGroup,
  groups: readonly AnnealedGroup[],
  costs: Costs,
): number {
  const { hull } = group;
  let cost = costs.hullPerPx2 * hull.width * hull.height;
  for (const other of groups) {
    if (other !== group) cost += costs.sharedHullPerPx2 * overlapArea(hull, other.hull);
  }
  return cost;
}

/** What it costs that a box lies in the hulls of groups that it does not belong to. */
export function strangerCost(
  box: Box,
  own: AnnealedGroup | null,
  groups: readonly AnnealedGroup[],
  costs: Costs,
): number {
  let cost = 0;
  for (const group of groups) {
    if (group !== own) cost += costs.strangerPerPx2 * overlapArea(group.hull, box);
  }
  return cost;
}
