import { areaOver, type Box, type Point } from '../../geometry/index.js';
import { directionAt, pointAt, type Curve } from '../routing/curve.js';
import type { LabelPlacement, SceneEdge } from '../scene.js';
import type { LabelSize } from './label-size.js';
import { LABELS } from './settings.js';

const ON_THE_EDGE: Point = { x: 0, y: 0 };

/** A place that a label may take. */
export interface LabelCandidate extends LabelPlacement, Box {
  /** How much it hides of nodes and of its own arrowhead, in square pixels. */
  hidden: number;
  /** What it costs, other labels left aside. */
  cost: number;
}

/** An edge with a label to be placed, and the nodes that the label could hide. */
export interface LabelledEdge {
  kind: SceneEdge['kind'];
  curve: Curve;
  /** The usual size of the label. */
  size: LabelSize;
  nodes: readonly Box[];
}

/** How far an upright box reaches from its centre in a direction of length 1. */
function reach({ width, height }: LabelSize, { x, y }: Point): number {
  return (Math.abs(x) * width + Math.abs(y) * height) / 2;
}

/** The distances from the target, from the nearest that leaves the arrowhead free. */
function distancesFrom(nearest: number, length: number): number[] {
  const free = length - nearest;
  if (free < LABELS.shortestStep) return [Math.max(0, length / 2)];
  const step = Math.max(LABELS.shortestStep, free / LABELS.mostSteps);
  return Array.from({ length: Math.floor(free / step) }, (_, index) => nearest + index * step);
}

/** On the edge, and close to it on either side. */
function offsetsOf(size: LabelSize, direction: Point): Point[] {
  const across = { x: -direction.y, y: direction.x };
  const away = reach(size, across) + LABELS.besideGap;
  return [0, away, -away].map((px) => ({ x: across.x * px, y: across.y * px }));
}

function arrowheads({ kind, curve }: LabelledEdge): Box[] {
  if (kind !== 'stake') return [];
  const middle = pointAt(curve, curve.length - LABELS.arrowLength / 2);
  return [{ ...middle, width: LABELS.arrowLength, height: LABELS.arrowLength }];
}

function candidates(labelled: LabelledEdge, scale: number, allowBeside: boolean): LabelCandidate[] {
  const { kind, curve, nodes } = labelled;
  const [width, height] = [labelled.size.width * scale, labelled.size.height * scale];
  const size = { width, height };
  const heads = arrowheads(labelled);
  const atTarget = directionAt(curve, curve.length, LABELS.stretch);
  const nearest = heads.length * LABELS.arrowLength + reach(size, atTarget);
  const wanted = kind === 'stake' ? nearest : curve.length / 2;
  return distancesFrom(nearest, curve.length).flatMap((distance) => {
    const along = curve.length - distance;
    const on = pointAt(curve, along);
    const offsets = allowBeside
      ? offsetsOf(size, directionAt(curve, along, LABELS.stretch))
      : [ON_THE_EDGE];
    return offsets.map((offset, index): LabelCandidate => {
      const [x, y] = [on.x + offset.x, on.y + offset.y];
      const box = { x, y, width, height };
      const overArrow = areaOver(box, heads);
      const cost =
        LABELS.costOfNode * areaOver(box, nodes, LABELS.spacing) +
        LABELS.costOfArrow * overArrow +
        LABELS.costOfDistance * Math.abs(distance - wanted) +
        (index === 0 ? 0 : LABELS.costOfBeside) +
        LABELS.costOfScale * (1 - scale);
      const hidden = areaOver(box, nodes) + overArrow;
      return { x, y, width, height, distance, offset, scale, hidden, cost };
    });
  });
}

/**
 * The places that a label may take on its edge, in its usual size. The label of a
 * stake should be near the owned party, just before the arrowhead, any other in
 * the middle. What lies over nodes costs.
 */
export function onEdgeCandidates(labelled: LabelledEdge): LabelCandidate[] {
  return candidates(labelled, 1, false);
}

/** Further places for a label that is covered at all usual ones: beside the edge, or smaller. */
export function fallbackCandidates(labelled: LabelledEdge): LabelCandidate[] {
  return LABELS.scales.flatMap((scale) => candidates(labelled, scale, true));
}
