import { pointAt, type Curve } from '../routing/curve.js';
import { labelSize } from './label-size.js';
import { areaOver, type Box } from '../../geometry/index.js';
import type { LabelPlacement, SceneEdge } from '../scene.js';
import type { Point } from '../../geometry/index.js';

/** What an arrowhead takes of the end of its line. */
const ARROW_PX = 8;
/** Between a label beside a line and the line. */
const BESIDE_PX = 2;
const SHORTEST_STEP_PX = 4;
/** The most places along one line that are tried; on a long one they lie further apart. */
const MOST_PLACES = 24;
/** Air that a label wants around it. */
export const PADDING_PX = 3;
/** What a square pixel of a node costs that a label covers, against a pixel away from the wanted place. */
const OVER_NODE = 4;
const OVER_ARROW = 2;
const AWAY_FROM_WANTED = 0.25;
const BESIDE = 12;
/** What it costs to be set so small as not to be seen. */
const SMALLER = 200;

/** On the line itself. */
const ON_THE_LINE: Point = { x: 0, y: 0 };
/** The sizes that are tried, against the usual one. */
const SCALES = [1, 0.85, 0.7, 0.55, 0.42, 0.33];

/** A place that a label may take. */
export interface LabelCandidate extends LabelPlacement {
  box: Box;
  /** How much it hides or is hidden, of nodes and of its own arrowhead, in square pixels. */
  hidden: number;
  /** What it costs by itself. */
  cost: number;
}

/** A line with a label to be placed, and the nodes that may be in its way. */
export interface LabelledEdge {
  edge: SceneEdge;
  curve: Curve;
  nodes: readonly Box[];
}

/** The direction of a line where it meets the target, of length 1. */
function directionAtEnd(curve: Curve): Point {
  const end = pointAt(curve, curve.length);
  const before = pointAt(curve, Math.max(0, curve.length - 2 * ARROW_PX));
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  return { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
}

/** How far a level box reaches from its middle in a direction of length 1, measured along it. */
function reach({ width, height }: Pick<Box, 'width' | 'height'>, { x, y }: Point): number {
  return (Math.abs(x) * width + Math.abs(y) * height) / 2;
}

/** The distances from the target, from the nearest that leaves the arrowhead free. */
function distancesBetween(nearest: number, length: number): number[] {
  const room = length - nearest;
  if (room < SHORTEST_STEP_PX) return [Math.max(0, length / 2)];
  const step = Math.max(SHORTEST_STEP_PX, room / MOST_PLACES);
  return Array.from({ length: Math.floor(room / step) }, (_, index) => nearest + index * step);
}

/** On the line, and close to it on either side. */
function offsetsOf(size: Pick<Box, 'width' | 'height'>, direction: Point): Point[] {
  const across = { x: -direction.y, y: direction.x };
  const away = reach(size, across) + BESIDE_PX;
  return [0, away, -away].map((px) => ({ x: across.x * px, y: across.y * px }));
}

function arrowheads({ edge, curve }: LabelledEdge): Box[] {
  if (edge.kind !== 'stake') return [];
  const middle = pointAt(curve, curve.length - ARROW_PX / 2);
  return [{ ...middle, width: ARROW_PX, height: ARROW_PX }];
}

function placesAt(line: LabelledEdge, scale: number, allowBeside: boolean): LabelCandidate[] {
  const { edge, curve, nodes } = line;
  const full = labelSize(edge.label);
  const size = { width: full.width * scale, height: full.height * scale };
  const direction = directionAtEnd(curve);
  const heads = arrowheads(line);
  const nearest = heads.length * ARROW_PX + reach(size, direction);
  const wanted = edge.kind === 'stake' ? nearest : curve.length / 2;
  const offsets = allowBeside ? offsetsOf(size, direction) : [ON_THE_LINE];
  return distancesBetween(nearest, curve.length).flatMap((distance) => {
    const on = pointAt(curve, curve.length - distance);
    return offsets.map((offset, index): LabelCandidate => {
      const box = { x: on.x + offset.x, y: on.y + offset.y, ...size };
      const overArrow = areaOver(box, heads);
      const cost =
        OVER_NODE * areaOver(box, nodes, PADDING_PX) +
        OVER_ARROW * overArrow +
        AWAY_FROM_WANTED * Math.abs(distance - wanted) +
        (index === 0 ? 0 : BESIDE) +
        SMALLER * (1 - scale);
      return { distance, offset, scale, box, hidden: areaOver(box, nodes) + overArrow, cost };
    });
  });
}

/**
 * The places that a label may take on its line, in full size. A stake's share
 * wants to be near the owned end, just before the arrowhead, all else in the
 * middle. What lies under nodes costs.
 */
export function onLineCandidates(line: LabelledEdge): LabelCandidate[] {
  return placesAt(line, 1, false);
}

/** The places for a label that finds no room at the usual ones: beside the line, or smaller. */
export function fallbackCandidates(line: LabelledEdge): LabelCandidate[] {
  return SCALES.flatMap((scale) => placesAt(line, scale, true));
}
