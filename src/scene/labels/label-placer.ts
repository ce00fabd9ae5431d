import { overlapArea, SpatialIndex, type Box } from '../../geometry/index.js';
import type { UnroutedEdge } from '../edges.js';
import { MemoCache } from '../memo-cache.js';
import type { Obstacle } from '../obstacle.js';
import type { Steps } from '../steps.js';
import { curveBetween, type Curve } from '../routing/curve.js';
import type { Route } from '../routing/route.js';
import type { MeasureText } from '../text-width.js';
import { DEFAULT_LABEL_PLACEMENT, type LabelPlacement } from '../scene.js';
import {
  fallbackCandidates,
  onEdgeCandidates,
  type LabelCandidate,
  type LabelledEdge,
} from './label-candidates.js';
import { labelSize, type LabelSize } from './label-size.js';
import { LABELS } from './settings.js';

/** An edge with its route between two nodes. */
export interface RoutedEdge {
  edge: UnroutedEdge;
  route: Route;
  a: Obstacle;
  b: Obstacle;
}

function cheapestFirst(candidates: LabelCandidate[]): LabelCandidate[] {
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** The candidates of a label, the cheapest first, each kind computed when it is first asked for. */
class Candidates {
  readonly #labelled: LabelledEdge;
  #onEdge: readonly LabelCandidate[] | undefined;
  #fallback: readonly LabelCandidate[] | undefined;

  constructor(labelled: LabelledEdge) {
    this.#labelled = labelled;
  }

  get onEdge(): readonly LabelCandidate[] {
    return (this.#onEdge ??= cheapestFirst(onEdgeCandidates(this.#labelled)));
  }

  get fallback(): readonly LabelCandidate[] {
    return (this.#fallback ??= cheapestFirst(fallbackCandidates(this.#labelled)));
  }
}

/** What a label can cover, whatever its placement: a box around its edge. */
interface LabelRegion extends Box {
  curve: Curve;
  size: LabelSize;
}

/** A label on the search for its place. */
interface LabelState extends Box {
  id: string;
  all: Candidates;
  /** The candidates that it may take at present. */
  candidates: readonly LabelCandidate[];
  chosen: LabelCandidate;
  /** The labels that can be in its way. */
  conflicts: LabelState[];
  /** Whether its candidates or a conflict have changed since it was placed. */
  isOpen: boolean;
}

function regionOf({ edge, route, a, b }: RoutedEdge, measureText: MeasureText): LabelRegion {
  const size = labelSize(edge.labelLines, measureText);
  const curve = curveBetween(a, b, route);
  const { x, y, width, height } = curve.bounds;
  const reach = 2 * (Math.max(size.width, size.height) + LABELS.spacing);
  return { x, y, width: width + reach, height: height + reach, curve, size };
}

function findConflicts(labels: readonly LabelState[]): void {
  const index = new SpatialIndex(labels);
  for (const label of labels) {
    label.conflicts = index.overlapping(label).filter((other) => other !== label);
  }
}

function conflictArea(box: LabelCandidate, { conflicts }: LabelState, margin: number): number {
  let area = 0;
  for (const { chosen } of conflicts) area += overlapArea(box, chosen, margin);
  return area;
}

function isIllegible(label: LabelState): boolean {
  const { chosen } = label;
  const { width, height } = chosen;
  return chosen.hidden + conflictArea(chosen, label, 0) > LABELS.legibleCovered * width * height;
}

/** Chooses the best candidate against the present places of all other labels. */
function chooseBest(label: LabelState): void {
  const before = label.chosen;
  let best = Infinity;
  for (const candidate of label.candidates) {
    // The cheapest come first.
    if (candidate.cost >= best) break;
    const over = conflictArea(candidate, label, LABELS.spacing);
    const total = candidate.cost + LABELS.costOfLabel * over;
    if (total < best) [best, label.chosen] = [total, candidate];
  }
  label.isOpen = false;
  if (label.chosen !== before) for (const other of label.conflicts) other.isOpen = true;
}

/** Gives each label its best place in turn, a few times over. */
function* settle(labels: readonly LabelState[]): Steps<void> {
  for (let pass = 0; pass < LABELS.passes; pass++) {
    for (const label of labels) {
      if (!label.isOpen) continue;
      chooseBest(label);
      yield;
    }
  }
}

function rounded({ distance, offset, scale }: LabelPlacement): LabelPlacement {
  // Adding 0 makes a plain zero of a negative one.
  const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
  return { distance: tenth(distance), offset: { x: tenth(offset.x), y: tenth(offset.y) }, scale };
}

/**
 * Finds places for labels on their edges that are free of nodes and of other
 * labels, as near as can be to where they should be. Those that find none there
 * may then be beside their edge, or smaller. Placements are a function of the
 * routes and nodes, whatever their order. Candidates are kept, so that placing
 * again computes them only for labels whose surroundings have changed.
 */
export class LabelPlacer {
  readonly #regions = new MemoCache<LabelRegion>();
  readonly #candidates = new MemoCache<Candidates>();

  /** The placement of every label by the id of its edge, in several steps for each label. */
  *place(
    edges: readonly RoutedEdge[],
    nodes: SpatialIndex<Obstacle>,
    measureText: MeasureText,
  ): Steps<Map<string, LabelPlacement>> {
    const labels: LabelState[] = [];
    for (const routed of edges) {
      if (routed.edge.label === '') continue;
      labels.push(this.#labelState(routed, nodes, measureText));
      yield;
    }
    labels.sort((one, other) => (one.id < other.id ? -1 : 1));
    findConflicts(labels);
    yield* settle(labels);
    const illegible = labels.filter(isIllegible);
    for (const label of illegible) {
      label.candidates = label.all.fallback;
      label.isOpen = true;
    }
    yield* settle(illegible);
    return new Map(labels.map(({ id, chosen }) => [id, rounded(chosen)]));
  }

  #labelState(
    routed: RoutedEdge,
    nodes: SpatialIndex<Obstacle>,
    measureText: MeasureText,
  ): LabelState {
    const { edge, route, a, b } = routed;
    const { id, kind } = edge;
    const region = this.#regions.get(id, [edge, route, a, b, measureText], () => {
      return regionOf(routed, measureText);
    });
    const { x, y, width, height, curve, size } = region;
    const near = nodes.overlapping(region);
    const all = this.#candidates.get(id, [region, ...near], () => {
      return new Candidates({ kind, curve, size, nodes: near });
    });
    const [first] = all.onEdge;
    const chosen = first ?? { ...DEFAULT_LABEL_PLACEMENT, x, y, width, height, hidden: 0, cost: 0 };
    const candidates = all.onEdge;
    return { id, x, y, width, height, all, candidates, chosen, conflicts: [], isOpen: true };
  }
}
