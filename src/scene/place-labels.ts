import { curveBetween, pointAt } from './curve.js';
import { labelSize } from './edge-label.js';
import { overlapArea, type Box } from './geometry.js';
import type { SceneEdge } from './scene.js';

const FIRST_DISTANCE_PX = 24;
const STEP_PX = 6;
const PASSES = 4;
/** What a square pixel of overlap costs, against a pixel away from the wanted place. */
const OVER_NODE = 4;
const OVER_LABEL = 3;
const AWAY_FROM_WANTED = 0.25;
const AIR_PX = 5;

/** A node as labels see it: something with an id that is in the way. */
export type Obstacle = Box & { id: string };

/** A label with every place that it may take, and the one it has. */
interface MovingLabel {
  /** The places along the line: the box, how far from the target, and what the place costs by itself. */
  places: { box: Box; distance: number; cost: number }[];
  chosen: number;
}

/**
 * The places for a label: a stake's share wants to be near the owned end, all
 * else in the middle. What lies under the label's own nodes or others costs.
 */
function movingLabel(edge: SceneEdge, a: Box, b: Box, nodes: Obstacle[]): MovingLabel {
  const curve = curveBetween(a, b, edge.bend);
  const visible = curve.end - curve.start;
  const wanted = edge.kind === 'stake' ? FIRST_DISTANCE_PX : visible / 2;
  const size = labelSize(edge.label);
  const count = Math.max(1, Math.floor((visible - FIRST_DISTANCE_PX) / STEP_PX));
  const places = Array.from({ length: count }, (_, index) => {
    const distance = count === 1 ? visible / 2 : FIRST_DISTANCE_PX + index * STEP_PX;
    const box = { ...pointAt(curve, curve.end - distance), ...size };
    const covered = nodes.reduce((sum, node) => sum + overlapArea(box, node, AIR_PX), 0);
    const cost = OVER_NODE * covered + AWAY_FROM_WANTED * Math.abs(distance - wanted);
    return { box, distance, cost };
  });
  return { places, chosen: 0 };
}

function chooseBest(label: MovingLabel, others: Box[]): void {
  let best = Infinity;
  label.places.forEach(({ box, cost }, index) => {
    const covered = others.reduce((sum, other) => sum + overlapArea(box, other, AIR_PX), 0);
    const total = cost + OVER_LABEL * covered;
    if (total < best) [best, label.chosen] = [total, index];
  });
}

/**
 * Finds each label a place on its line that is free of nodes and of other
 * labels, as near as can be to where it is wanted: each takes its best place in
 * turn, a few times over, so that no label suffers from coming first or last.
 */
export function placeLabels(edges: SceneEdge[], nodes: Obstacle[]): SceneEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labels = edges.map((edge) => {
    const a = byId.get(edge.source);
    const b = byId.get(edge.target);
    return edge.label === '' || !a || !b ? undefined : movingLabel(edge, a, b, nodes);
  });
  const boxOf = (label: MovingLabel | undefined): Box[] =>
    label?.places.slice(label.chosen, label.chosen + 1).map(({ box }) => box) ?? [];
  for (let pass = 0; pass < PASSES; pass++) {
    for (const label of labels) {
      if (!label) continue;
      chooseBest(
        label,
        labels.flatMap((other) => (other === label ? [] : boxOf(other))),
      );
    }
  }
  return edges.map((edge, index) => {
    const label = labels[index];
    const distance = label?.places[label.chosen]?.distance ?? 0;
    return { ...edge, labelDistance: Math.round(distance) };
  });
}

/**
 * How much of the labels of routed edges lies over nodes or over other labels,
 * in square pixels; 0 when every label can be read.
 */
export function hiddenLabelArea(edges: SceneEdge[], nodes: Obstacle[]): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const labels = edges.flatMap(({ source, target, bend, label, labelDistance }): Box[] => {
    const a = byId.get(source);
    const b = byId.get(target);
    if (label === '' || !a || !b) return [];
    const curve = curveBetween(a, b, bend);
    return [{ ...pointAt(curve, curve.end - labelDistance), ...labelSize(label) }];
  });
  return labels.reduce((sum, label, index) => {
    const others = [...nodes, ...labels.slice(index + 1)];
    return others.reduce((covered, other) => covered + overlapArea(label, other), sum);
  }, 0);
}
