import { areaOver, type Box, type Point } from '../../geometry/index.js';
import { BestFirst } from '../best-first.js';
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

function offsetsOf(size: LabelSize, direction: Point): Point[] {
  const across = { x: -direction.y, y: direction.x };
  const away = reach(size, across) + LABELS.besideGap;
  const beside = [away, -away].map((px) => ({ x: across.x * px, y: across.y * px }));
  return [ON_THE_EDGE, ...beside];
}

function arrowheads({ kind, curve }: LabelledEdge): Box[] {
  if (kind !== 'stake') return [];
  const middle = pointAt(curve, curve.length - LABELS.arrowLength / 2);
  return [{ ...middle, width: LABELS.arrowLength, height: LABELS.arrowLength }];
}

/** A label in a size on its edge: where it may be along it, and where it should be. */
interface SizedLabel {
  labelled: LabelledEdge;
  scale: number;
  size: LabelSize;
  heads: readonly Box[];
  /** Distances from the target. */
  distances: readonly number[];
  wanted: number;
}

function sized(labelled: LabelledEdge, scale: number): SizedLabel {
  const { kind, curve } = labelled;
  const size = { width: labelled.size.width * scale, height: labelled.size.height * scale };
  const heads = arrowheads(labelled);
  const atTarget = directionAt(curve, curve.length, LABELS.stretch);
  const nearest = heads.length * LABELS.arrowLength + reach(size, atTarget);
  const wanted = kind === 'stake' ? nearest : curve.length / 2;
  return { labelled, scale, size, heads, distances: distancesFrom(nearest, curve.length), wanted };
}

/** What the place of a label along its edge costs. */
function costOfPlace({ wanted }: SizedLabel, distance: number): number {
  return LABELS.costOfDistance * Math.abs(distance - wanted);
}

function costOfScale(scale: number): number {
  return LABELS.costOfScale * (1 - scale);
}

function candidateAt(
  label: SizedLabel,
  on: Point,
  distance: number,
  offset: Point,
): LabelCandidate {
  const { nodes } = label.labelled;
  const { width, height } = label.size;
  const [x, y] = [on.x + offset.x, on.y + offset.y];
  const { scale } = label;
  const candidate = { x, y, width, height, distance, offset, scale, hidden: 0, cost: 0 };
  const overArrow = areaOver(candidate, label.heads);
  candidate.hidden = areaOver(candidate, nodes) + overArrow;
  candidate.cost =
    LABELS.costOfNode * areaOver(candidate, nodes, LABELS.spacing) +
    LABELS.costOfArrow * overArrow +
    costOfPlace(label, distance) +
    (offset === ON_THE_EDGE ? 0 : LABELS.costOfBeside) +
    costOfScale(scale);
  return candidate;
}

function onEdgeAt(label: SizedLabel, distance: number): LabelCandidate {
  const { curve } = label.labelled;
  const on = pointAt(curve, curve.length - distance);
  return candidateAt(label, on, distance, ON_THE_EDGE);
}

/** On the edge, and close to it on either side. */
function besideAt(label: SizedLabel, distance: number): LabelCandidate[] {
  const { curve } = label.labelled;
  const along = curve.length - distance;
  const on = pointAt(curve, along);
  const offsets = offsetsOf(label.size, directionAt(curve, along, LABELS.stretch));
  return offsets.map((offset) => candidateAt(label, on, distance, offset));
}

/**
 * The places that a label may take on its edge, in its usual size, the cheapest first. The label
 * of a stake should be near the owned party, just before the arrowhead, any other in
 * the middle. What lies over nodes costs.
 */
export function onEdgeCandidates(labelled: LabelledEdge): BestFirst<LabelCandidate> {
  const label = sized(labelled, 1);
  return new BestFirst(
    label.distances.map((distance) => ({
      leastCost: costOfPlace(label, distance),
      compute: () => [onEdgeAt(label, distance)],
    })),
  );
}

/**
 * Further places for a label that is covered at all usual ones, the cheapest first: beside the
 * edge, or smaller.
 */
export function fallbackCandidates(labelled: LabelledEdge): BestFirst<LabelCandidate> {
  return new BestFirst(
    LABELS.scales.map((scale) => ({
      leastCost: costOfScale(scale),
      compute: () => {
        const label = sized(labelled, scale);
        return label.distances.flatMap((distance) => besideAt(label, distance));
      },
    })),
  );
}
