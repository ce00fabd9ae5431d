import { borderPoint, type Point } from '../geometry/index.js';
import { forEachIn, type Steps } from '../network/index.js';
import type { UnroutedEdge } from './edges.js';
import { labelSize } from './labels/label-size.js';
import { LABELS } from './labels/settings.js';
import { MemoCache } from './memo-cache.js';
import type { Obstacle } from './obstacle.js';
import { curveBetween } from './routing/curve-between.js';
import { parallelEdges, routesOf, straightRoute } from './routing/parallel-edges.js';
import { pairsOfNodes } from './routing/pairs.js';
import { reverseRoute } from './routing/route-changes.js';
import type { Route } from './routing/route.js';
import { DEFAULT_LABEL_PLACEMENT, type LabelPlacement, type SceneEdge } from './scene.js';
import type { MeasureText } from './text-width.js';

/** Where the label of an edge begins in any case: behind the arrowhead, else in the middle. */
function placementOn(
  { kind, labelLines }: UnroutedEdge,
  [start, ...others]: readonly Point[],
  measureText: MeasureText,
): LabelPlacement {
  const end = others[others.length - 1];
  if (labelLines.length === 0 || !start || !end) return DEFAULT_LABEL_PLACEMENT;
  const [dx, dy] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const { width, height } = labelSize(labelLines, measureText);
  const nearest = LABELS.arrowLength + (dx * width + dy * height) / (2 * length);
  const distance = kind === 'stake' && nearest < length ? nearest : length / 2;
  return { ...DEFAULT_LABEL_PLACEMENT, distance: Math.round(distance) };
}

function straightEdge(
  edge: UnroutedEdge,
  [source, target]: readonly [Obstacle, Obstacle],
  controlPoints: Route,
  measureText: MeasureText,
): SceneEdge {
  const isBent = controlPoints.some(({ distance }) => distance !== 0);
  const route = isBent
    ? curveBetween(source, target, controlPoints).points
    : [borderPoint(source, target), borderPoint(target, source)];
  return { ...edge, controlPoints, labelPlacement: placementOn(edge, route, measureText), route };
}

/** Draws edges as straight lines, several of a pair side by side; edges that did not change are the same objects as before. */
export class StraightEdges {
  readonly #edges = new MemoCache<SceneEdge>();

  /** In the order of the edges, in several steps. Edges with an end that is not among the nodes are left out. */
  *steps(
    edges: readonly UnroutedEdge[],
    nodes: ReadonlyMap<string, Obstacle>,
    measureText: MeasureText,
  ): Steps<SceneEdge[]> {
    const drawn = new Map<string, SceneEdge>();
    yield* forEachIn(pairsOfNodes(edges, nodes), ({ a, b, edges: ofPair }) => {
      const parallel = parallelEdges(a, b, ofPair.length);
      const routes = routesOf(parallel, straightRoute(parallel));
      ofPair.forEach((edge, at) => {
        const inputs = [edge, a, b, parallel.offsets[at], measureText];
        drawn.set(
          edge.id,
          this.#edges.get(edge.id, inputs, () => {
            const isForward = edge.source === a.id;
            const route = routes[at] ?? [];
            return straightEdge(
              edge,
              isForward ? [a, b] : [b, a],
              isForward ? route : reverseRoute(route),
              measureText,
            );
          }),
        );
      });
    });
    return edges.flatMap(({ id }) => drawn.get(id) ?? []);
  }
}
