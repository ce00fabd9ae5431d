import { curveBetween, pointAt } from '../routing/curve.js';
import { labelSize } from './label-size.js';
import { areaOver, boxesOverlap, overlapArea, type Box } from '../../geometry/index.js';
import {
  PADDING_PX,
  fallbackCandidates,
  onLineCandidates,
  type LabelledEdge,
  type LabelCandidate,
} from './label-candidates.js';
import type { LabelPlacement, SceneEdge } from '../scene.js';

const PASSES = 4;
/** What a square pixel of overlap with another label costs, in the unit of the cost of a place. */
const OVER_LABEL = 3;

/** The part of a label that may lie under other things without harm: the air in its own box. */
const LEGIBLE_COVERED = 0.06;

/** A node as labels see it: something with an id that is in the way. */
export type Obstacle = Box & { id: string };

/** The place of a label that is empty, or that has not been placed. */
export const DEFAULT_LABEL_PLACEMENT: LabelPlacement = {
  distance: 0,
  offset: { x: 0, y: 0 },
  scale: 1,
};

/** A label with the places that it may take, and the one it has. */
interface LabelState {
  line: LabelledEdge;
  places: LabelCandidate[];
  chosen: LabelCandidate;
  /** All that it can cover, wherever it sits. */
  region: Box;
  /** The labels that can be in its way. */
  conflicts: LabelState[];
}

/** All that a label on a line can cover, wherever it sits. */
function regionOf({ edge, curve: { bounds } }: LabelledEdge): Box {
  const { width, height } = labelSize(edge.label);
  const reach = 2 * (Math.max(width, height) + PADDING_PX);
  return { ...bounds, width: bounds.width + reach, height: bounds.height + reach };
}

function labelState(edge: SceneEdge, a: Box, b: Box, nodes: Obstacle[]): LabelState {
  const line: LabelledEdge = { edge, curve: curveBetween(a, b, edge.controlPoints), nodes };
  const region = regionOf(line);
  line.nodes = nodes.filter((node) => boxesOverlap(region, node));
  const places = onLineCandidates(line);
  const [chosen = { ...DEFAULT_LABEL_PLACEMENT, box: region, hidden: 0, cost: 0 }] = places;
  return { line, places, chosen, region, conflicts: [] };
}

function findConflicts(labels: LabelState[]): void {
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1)) {
      if (!boxesOverlap(label.region, other.region)) continue;
      label.conflicts.push(other);
      other.conflicts.push(label);
    }
  });
}

function conflictArea({ box }: LabelCandidate, { conflicts }: LabelState, air: number): number {
  let area = 0;
  for (const { chosen } of conflicts) area += overlapArea(box, chosen.box, air);
  return area;
}

/** Whether a reader could not make out a label where it is. */
function isCovered(label: LabelState): boolean {
  const { chosen } = label;
  const { width, height } = chosen.box;
  return chosen.hidden + conflictArea(chosen, label, 0) > LEGIBLE_COVERED * width * height;
}

function chooseBest(label: LabelState): void {
  let best = Infinity;
  for (const place of label.places) {
    if (place.cost >= best) continue;
    const total = place.cost + OVER_LABEL * conflictArea(place, label, PADDING_PX);
    if (total < best) [best, label.chosen] = [total, place];
  }
}

/** Each takes its best place in turn, a few times over, so that none suffers from coming first or last. */
function settle(labels: LabelState[]): void {
  for (let pass = 0; pass < PASSES; pass++) labels.forEach(chooseBest);
}

function rounded({ distance, offset, scale }: LabelPlacement): LabelPlacement {
  // Adding 0 makes a plain zero of a negative one.
  const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
  return { distance: tenth(distance), offset: { x: tenth(offset.x), y: tenth(offset.y) }, scale };
}

/**
 * Finds each label a place on its line that is free of nodes and of other
 * labels, as near as can be to where it is wanted. Those that find none there
 * may then sit beside their line, or be smaller.
 */
export function placeLabels(edges: SceneEdge[], nodes: Obstacle[]): SceneEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labelOf = new Map<SceneEdge, LabelState>();
  for (const edge of edges) {
    const a = byId.get(edge.source);
    const b = byId.get(edge.target);
    if (edge.label !== '' && a && b) labelOf.set(edge, labelState(edge, a, b, nodes));
  }
  const labels = [...labelOf.values()];
  findConflicts(labels);
  settle(labels);
  const cramped = labels.filter(isCovered);
  for (const label of cramped) label.places = fallbackCandidates(label.line);
  settle(cramped);
  return edges.map((edge) => {
    const chosen = labelOf.get(edge)?.chosen;
    return chosen ? { ...edge, labelPlacement: rounded(chosen) } : edge;
  });
}

/** The room that the label of a routed edge takes, around its middle. */
export function labelBox({ edge, a, b }: { edge: SceneEdge; a: Box; b: Box }): Box {
  const { distance, offset, scale } = edge.labelPlacement;
  const curve = curveBetween(a, b, edge.controlPoints);
  const { x, y } = pointAt(curve, curve.length - distance);
  const { width, height } = labelSize(edge.label);
  return { x: x + offset.x, y: y + offset.y, width: width * scale, height: height * scale };
}

/**
 * How much of the labels of routed edges lies over nodes or over other labels,
 * in square pixels; 0 when every label can be read.
 */
export function hiddenLabelArea(edges: SceneEdge[], nodes: Obstacle[]): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labels = edges.flatMap((edge): Box[] => {
    const a = byId.get(edge.source);
    const b = byId.get(edge.target);
    return edge.label === '' || !a || !b ? [] : [labelBox({ edge, a, b })];
  });
  return labels.reduce((sum, label, index) => {
    return sum + areaOver(label, nodes) + areaOver(label, labels.slice(index + 1));
  }, 0);
}
