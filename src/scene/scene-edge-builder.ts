import { SpatialIndex } from '../geometry/index.js';
import type { UnroutedEdge } from './edges.js';
import { LabelPlacer, type RoutedEdge } from './labels/label-placer.js';
import { MemoCache } from './memo-cache.js';
import type { Obstacle } from './obstacle.js';
import { finish, type Steps } from '../layout/index.js';
import { curveBetween } from './routing/curve-between.js';
import { EdgeRouter } from './routing/edge-router.js';
import { StraightEdges } from './straight-edges.js';
import { textWidth, type MeasureText } from './text-width.js';
import { DEFAULT_LABEL_PLACEMENT, type LabelPlacement, type SceneEdge } from './scene.js';

/** Routes edges and places their labels; edges that did not change are the same objects as before. */
export class SceneEdgeBuilder {
  readonly #router = new EdgeRouter();
  readonly #labels = new LabelPlacer();
  readonly #edges = new MemoCache<SceneEdge>();
  readonly #straight = new StraightEdges();

  /**
   * In the order of the edges. Those with an end that is not among the nodes are left out. Where `isStraight`,
   * no routes and places are searched for, which takes much of the time that many edges take.
   */
  *steps(
    edges: readonly UnroutedEdge[],
    nodes: readonly Obstacle[],
    measureText: MeasureText,
    isStraight = false,
  ): Steps<SceneEdge[]> {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    if (isStraight) return yield* this.#straight.steps(edges, byId, measureText);
    // In the order of ids, so that nothing depends on the order of the nodes.
    const index = new SpatialIndex([...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const routes = yield* this.#router.route(edges, byId, index);
    const routed = edges.flatMap((edge): RoutedEdge[] => {
      const [a, b] = [byId.get(edge.source), byId.get(edge.target)];
      const route = routes.get(edge.id);
      return a && b && route ? [{ edge, route, a, b }] : [];
    });
    const placements = yield* this.#labels.place(routed, index, measureText);
    return routed.map((one) => {
      return this.#sceneEdge(one, placements.get(one.edge.id) ?? DEFAULT_LABEL_PLACEMENT);
    });
  }

  /** The same at once, with the widths of Helvetica. */
  build(edges: readonly UnroutedEdge[], nodes: readonly Obstacle[]): SceneEdge[] {
    return finish(this.steps(edges, nodes, textWidth));
  }

  #sceneEdge({ edge, route, a, b }: RoutedEdge, placement: LabelPlacement): SceneEdge {
    const { distance, offset, scale } = placement;
    return this.#edges.get(
      edge.id,
      [edge, route, a, b, distance, offset.x, offset.y, scale],
      () => {
        const { points } = curveBetween(a, b, route);
        return { ...edge, controlPoints: route, labelPlacement: placement, route: points };
      },
    );
  }
}

/** Routes edges between nodes and places their labels. */
export function routeEdges(
  edges: readonly UnroutedEdge[],
  nodes: readonly Obstacle[],
): SceneEdge[] {
  return new SceneEdgeBuilder().build(edges, nodes);
}
