import {
  borderDistance,
  overlapArea,
  segmentEntersBox,
  segmentsCross,
  type Box,
} from '../geometry.js';
import { boxAt, type PlacedLink, type Placement } from './placement.js';

/** What the faults of a picture cost. The unit is arbitrary; only the ratios matter. */
const COST = {
  crossing: 70,
  lineUnderBox: 180,
  overlapPerPx2: 0.5,
  crampedLinePerPx: 2.5,
  lengthPerPx: 0.33,
  /** Of a box that lies {@link FAR_PX} from the middle; it grows with the square of the distance. */
  farFromMiddle: 80,
};

/** Free space around every box, so that boxes do not touch and labels find room. */
const BOX_MARGIN_PX = 18;
const LINE_MARGIN_PX = 6;
/** How much of the margin each further line of a bundle takes. */
const FURTHER_LINE_PX = 8;
/** The part of a line that its arrowhead and some air take. */
const ROOM_FOR_ARROW_PX = 26;
const FAR_PX = 500;

function middleCost(box: Box, aspect: number): number {
  const x = box.x / FAR_PX;
  const y = (box.y * aspect) / FAR_PX;
  return COST.farFromMiddle * (x * x + y * y);
}

function overlapCost(a: Box, b: Box): number {
  return COST.overlapPerPx2 * overlapArea(a, b, BOX_MARGIN_PX);
}

/** How far a box must keep from the middle of a link, which may be a bundle of lines. */
function linkMargin({ lines }: PlacedLink): number {
  return LINE_MARGIN_PX + FURTHER_LINE_PX * (lines - 1);
}

function linkCost(placement: Placement, link: PlacedLink): number {
  const { source, target, weight, visibility } = link;
  const a = boxAt(placement, source);
  const b = boxAt(placement, target);
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const visible = distance - borderDistance(a, b) - borderDistance(b, a);
  let cost = COST.lengthPerPx * weight * Math.max(0, visible);
  if (visibility === 0) return cost;
  // A label is set level, so a steep line needs less length for it than a flat one.
  const alongX = distance === 0 ? 1 : Math.abs(dx) / distance;
  const alongY = distance === 0 ? 1 : Math.abs(dy) / distance;
  const room = ROOM_FOR_ARROW_PX + alongX * link.labelWidth + alongY * link.labelHeight;
  cost += COST.crampedLinePerPx * visibility * Math.max(0, room - visible);
  for (const other of placement.seenLinks) {
    const { source: from, target: to } = other;
    if (from === source || from === target || to === source || to === target) continue;
    if (segmentsCross(a, b, boxAt(placement, from), boxAt(placement, to))) {
      cost += COST.crossing * visibility * other.visibility * Math.max(link.lines, other.lines);
    }
  }
  const { boxes } = placement;
  const margin = linkMargin(link);
  for (let index = 0; index < boxes.length; index++) {
    if (index === source || index === target) continue;
    if (segmentEntersBox(a, b, boxAt(placement, index), margin)) {
      cost += COST.lineUnderBox * visibility * link.lines;
    }
  }
  return cost;
}

/**
 * The part of a picture's cost that changes when one box moves: its overlaps,
 * the lines under it, and the length, crossings and obstacles of its own lines.
 * The sum is broken off once it is above the limit; most moves are that bad, and
 * the cheap terms come first.
 */
export function costAround(placement: Placement, index: number, limit = Infinity): number {
  const { boxes, linksOf, seenLinks, aspect } = placement;
  const box = boxAt(placement, index);
  let cost = middleCost(box, aspect);
  for (let other = 0; other < boxes.length; other++) {
    if (other !== index) cost += overlapCost(box, boxAt(placement, other));
  }
  if (cost > limit) return cost;
  for (const link of seenLinks) {
    const { source, target, visibility } = link;
    if (source === index || target === index) continue;
    if (
      segmentEntersBox(boxAt(placement, source), boxAt(placement, target), box, linkMargin(link))
    ) {
      cost += COST.lineUnderBox * visibility * link.lines;
    }
  }
  for (const link of linksOf[index] ?? []) {
    if (cost > limit) return cost;
    cost += linkCost(placement, link);
  }
  return cost;
}

/** The cost of a whole picture, to choose between several. */
export function totalCost(placement: Placement): number {
  const { boxes, links, aspect } = placement;
  let cost = 0;
  boxes.forEach((box, index) => {
    cost += middleCost(box, aspect);
    for (const other of boxes.slice(index + 1)) cost += overlapCost(box, other);
  });
  for (const link of links) cost += linkCost(placement, link);
  return cost;
}
