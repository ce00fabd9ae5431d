import type { Box, SpatialIndex } from '../../geometry/index.js';
import type { UnroutedEdge } from '../edges.js';
import type { BestFirst } from '../best-first.js';
import { MemoCache } from '../memo-cache.js';
import type { Obstacle } from '../obstacle.js';
import type { Steps } from '../../layout/index.js';
import { curveBetween } from '../routing/curve-between.js';
import type { Curve } from '../routing/curve.js';
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
import { settleLabels, type LabelState } from './settle-labels.js';

/** An edge with its route between two nodes. */
export interface RoutedEdge {
  edge: UnroutedEdge;
  route: Route;
  a: Obstacle;
  b: Obstacle;
}

/** The candidates of a label, each kind computed when it is first asked for. */
class Candidates {
  readonly #labelled: LabelledEdge;
  #onEdge: BestFirst<LabelCandidate> | undefined;
  #fallback: BestFirst<LabelCandidate> | undefined;

  constructor(labelled: LabelledEdge) {
    this.#labelled = labelled;
  }

  get onEdge(): BestFirst<LabelCandidate> {
    return (this.#onEdge ??= onEdgeCandidates(this.#labelled));
  }

  get fallback(): BestFirst<LabelCandidate> {
    return (this.#fallback ??= fallbackCandidates(this.#labelled));
  }
}

/** What a label can cover, whatever its placement: a box around its edge. */
interface LabelRegion extends Box {
  curve: Curve;
  size: LabelSize;
}

/** A label on the search for its place, by the id of its edge. */
interface IdentifiedLabel extends LabelState {
  id: string;
}

function regionOf({ edge, route, a, b }: RoutedEdge, measureText: MeasureText): LabelRegion {
  const size = labelSize(edge.labelLines, measureText);
  const curve = curveBetween(a, b, route);
  const { x, y, width, height } = curve.bounds;
  const reach = 2 * (Math.max(size.width, size.height) + LABELS.spacing);
  return { x, y, width: width + reach, height: height + reach, curve, size };
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
    const labels: IdentifiedLabel[] = [];
    for (const routed of edges) {
      if (routed.edge.label === '') continue;
      labels.push(this.#labelState(routed, nodes, measureText));
      yield;
    }
    labels.sort((one, other) => (one.id < other.id ? -1 : 1));
    yield* settleLabels(labels);
    return new Map(labels.map(({ id, chosen }) => [id, rounded(chosen)]));
  }

  #labelState(
    routed: RoutedEdge,
    nodes: SpatialIndex<Obstacle>,
    measureText: MeasureText,
  ): IdentifiedLabel {
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
    return { id, candidates: all.onEdge, fallback: () => all.fallback, chosen };
  }
}
