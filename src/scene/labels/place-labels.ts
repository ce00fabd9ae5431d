import { curveBetween, pointAt } from '../lines/curve.js';
import { labelSize } from './label-size.js';
import { areaOver, boxesOverlap, overlapArea, type Box } from '../geometry.js';
import {
  AIR_PX,
  narrowPlaces,
  usualPlaces,
  type LabelledLine,
  type PossiblePlace,
} from './label-places.js';
import type { LabelPlace, SceneEdge } from '../scene.js';

const PASSES = 4;
/** What a square pixel of overlap with another label costs, in the unit of the cost of a place. */
const OVER_LABEL = 3;

/** The part of a label that may lie under other things without harm: the air in its own box. */
const LEGIBLE_COVERED = 0.06;

/** A node as labels see it: something with an id that is in the way. */
export type Obstacle = Box & { id: string };

/** The place of a label that is empty, or that has not been placed. */
export const AT_THE_END: LabelPlace = { distance: 0, aside: { x: 0, y: 0 }, scale: 1 };

/** A label with the places that it may take, and the one it has. */
interface MovingLabel {
  line: LabelledLine;
  places: PossiblePlace[];
  chosen: PossiblePlace;
  /** All that it can cover, wherever it sits. */
  region: Box;
  /** The labels that can be in its way. */
  rivals: MovingLabel[];
}

/** All that a label on a line can cover, wherever it sits. */
function regionOf({ edge, curve: { bounds } }: LabelledLine): Box {
  const { width, height } = labelSize(edge.label);
  const reach = 2 * (Math.max(width, height) + AIR_PX);
  return { ...bounds, width: bounds.width + reach, height: bounds.height + reach };
}

function movingLabel(edge: SceneEdge, a: Box, b: Box, nodes: Obstacle[]): MovingLabel {
  const line: LabelledLine = { edge, curve: curveBetween(a, b, edge.bends), nodes };
  const region = regionOf(line);
  line.nodes = nodes.filter((node) => boxesOverlap(region, node));
  const places = usualPlaces(line);
  const [chosen = { ...AT_THE_END, box: region, hidden: 0, cost: 0 }] = places;
  return { line, places, chosen, region, rivals: [] };
}

function introduceRivals(labels: MovingLabel[]): void {
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1)) {
      if (!boxesOverlap(label.region, other.region)) continue;
      label.rivals.push(other);
      other.rivals.push(label);
    }
  });
}

function overRivals({ box }: PossiblePlace, { rivals }: MovingLabel, air: number): number {
  let area = 0;
  for (const { chosen } of rivals) area += overlapArea(box, chosen.box, air);
  return area;
}

/** Whether a reader could not make out a label where it is. */
function isCovered(label: MovingLabel): boolean {
  const { chosen } = label;
  const { width, height } = chosen.box;
  return chosen.hidden + overRivals(chosen, label, 0) > LEGIBLE_COVERED * width * height;
}

function chooseBest(label: MovingLabel): void {
  let best = Infinity;
  for (const place of label.places) {
    if (place.cost >= best) continue;
    const total = place.cost + OVER_LABEL * overRivals(place, label, AIR_PX);
    if (total < best) [best, label.chosen] = [total, place];
  }
}

/** Each takes its best place in turn, a few times over, so that none suffers from coming first or last. */
function settle(labels: MovingLabel[]): void {
  for (let pass = 0; pass < PASSES; pass++) labels.forEach(chooseBest);
}

function rounded({ distance, aside, scale }: LabelPlace): LabelPlace {
  // Adding 0 makes a plain zero of a negative one.
  const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
  return { distance: tenth(distance), aside: { x: tenth(aside.x), y: tenth(aside.y) }, scale };
}

/**
 * Finds each label a place on its line that is free of nodes and of other
 * labels, as near as can be to where it is wanted. Those that find none there
 * may then sit beside their line, or be smaller.
 */
export function placeLabels(edges: SceneEdge[], nodes: Obstacle[]): SceneEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labelOf = new Map<SceneEdge, MovingLabel>();
  for (const edge of edges) {
    const a = byId.get(edge.source);
    const b = byId.get(edge.target);
    if (edge.label !== '' && a && b) labelOf.set(edge, movingLabel(edge, a, b, nodes));
  }
  const labels = [...labelOf.values()];
  introduceRivals(labels);
  settle(labels);
  const cramped = labels.filter(isCovered);
  for (const label of cramped) label.places = narrowPlaces(label.line);
  settle(cramped);
  return edges.map((edge) => {
    const chosen = labelOf.get(edge)?.chosen;
    return chosen ? { ...edge, labelPlace: rounded(chosen) } : edge;
  });
}

/** The room that the label of a routed edge takes, around its middle. */
export function labelBox({ edge, a, b }: { edge: SceneEdge; a: Box; b: Box }): Box {
  const { distance, aside, scale } = edge.labelPlace;
  const curve = curveBetween(a, b, edge.bends);
  const { x, y } = pointAt(curve, curve.length - distance);
  const { width, height } = labelSize(edge.label);
  return { x: x + aside.x, y: y + aside.y, width: width * scale, height: height * scale };
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
