import { curveBetween, pointAt } from './curve.js';
import { labelSize } from './edge-label.js';
import { boundsOf, boxesOverlap, overlapArea, type Box } from './geometry.js';
import type { SceneEdge } from './scene.js';

const FIRST_DISTANCE_PX = 14;
const SHORTEST_STEP_PX = 4;
/** The most places that are tried for one label; on a long line they lie further apart. */
const MOST_PLACES = 24;
const PASSES = 4;
/** What a square pixel of overlap costs, against a pixel away from the wanted place. */
const OVER_NODE = 4;
const OVER_LABEL = 3;
const AWAY_FROM_WANTED = 0.25;
const AIR_PX = 3;

/** A node as labels see it: something with an id that is in the way. */
export type Obstacle = Box & { id: string };

/** A place that a label may take: its box, how far from the target, and what it costs by itself. */
interface Place {
  box: Box;
  distance: number;
  cost: number;
}

/** A label with every place that it may take, and the one it has. */
interface MovingLabel {
  places: Place[];
  chosen: Place;
  /** What all its places cover together: nothing outside can be in its way. */
  region: Box;
  /** The labels that can be in its way. */
  rivals: MovingLabel[];
}

/** The distances from the target at which a label may sit on a line of this visible length. */
function placeDistances(visible: number): number[] {
  const length = visible - FIRST_DISTANCE_PX;
  if (length < SHORTEST_STEP_PX) return [Math.max(0, visible / 2)];
  const step = Math.max(SHORTEST_STEP_PX, length / MOST_PLACES);
  return Array.from({ length: Math.floor(length / step) }, (_, index) => {
    return FIRST_DISTANCE_PX + index * step;
  });
}

/**
 * The places for a label: a stake's share wants to be near the owned end, all
 * else in the middle. What lies under nodes costs.
 */
function movingLabel(edge: SceneEdge, a: Box, b: Box, nodes: Obstacle[]): MovingLabel {
  const curve = curveBetween(a, b, edge);
  const visible = curve.end - curve.start;
  const wanted = edge.kind === 'stake' ? FIRST_DISTANCE_PX : visible / 2;
  const size = labelSize(edge.label);
  const boxes = placeDistances(visible).map((distance) => {
    return { distance, box: { ...pointAt(curve, curve.end - distance), ...size } };
  });
  const region = boundsOf(boxes.map(({ box }) => box));
  const near = nodes.filter((node) => boxesOverlap(region, node, AIR_PX));
  const places = boxes.map(({ box, distance }): Place => {
    const covered = near.reduce((sum, node) => sum + overlapArea(box, node, AIR_PX), 0);
    const cost = OVER_NODE * covered + AWAY_FROM_WANTED * Math.abs(distance - wanted);
    return { box, distance, cost };
  });
  const [chosen = { box: region, distance: 0, cost: 0 }] = places;
  return { places, chosen, region, rivals: [] };
}

function chooseBest(label: MovingLabel): void {
  let best = Infinity;
  for (const place of label.places) {
    let total = place.cost;
    for (const rival of label.rivals) {
      total += OVER_LABEL * overlapArea(place.box, rival.chosen.box, AIR_PX);
    }
    if (total < best) {
      best = total;
      label.chosen = place;
    }
  }
}

function introduceRivals(labels: MovingLabel[]): void {
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1)) {
      if (!boxesOverlap(label.region, other.region, AIR_PX)) continue;
      label.rivals.push(other);
      other.rivals.push(label);
    }
  });
}

/**
 * Finds each label a place on its line that is free of nodes and of other
 * labels, as near as can be to where it is wanted: each takes its best place in
 * turn, a few times over, so that no label suffers from coming first or last.
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
  for (let pass = 0; pass < PASSES; pass++) labels.forEach(chooseBest);
  return edges.map((edge) => {
    return { ...edge, labelDistance: Math.round(labelOf.get(edge)?.chosen.distance ?? 0) };
  });
}

/**
 * How much of the labels of routed edges lies over nodes or over other labels,
 * in square pixels; 0 when every label can be read.
 */
export function hiddenLabelArea(edges: SceneEdge[], nodes: Obstacle[]): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labels = edges.flatMap((edge): Box[] => {
    const { source, target, label, labelDistance } = edge;
    const a = byId.get(source);
    const b = byId.get(target);
    if (label === '' || !a || !b) return [];
    const curve = curveBetween(a, b, edge);
    return [{ ...pointAt(curve, curve.end - labelDistance), ...labelSize(label) }];
  });
  return labels.reduce((sum, label, index) => {
    const others = [...nodes, ...labels.slice(index + 1)];
    return others.reduce((covered, other) => covered + overlapArea(label, other), sum);
  }, 0);
}
