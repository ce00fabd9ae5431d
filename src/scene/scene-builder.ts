import type { Point } from '../geometry/index.js';
import type { Day } from '../model/index.js';
import { nameAt, type NetworkIndex, type Filters, type Visible } from '../network/index.js';
import { sceneClusters } from './clusters.js';
import { sceneEdges, type UnroutedEdge } from './edges.js';
import { MemoCache } from './memo-cache.js';
import { nodeBox } from './node-box.js';
import { SceneEdgeBuilder } from './scene-edge-builder.js';
import type { Scene, SceneNode } from './scene.js';
import { finish, type Steps } from './steps.js';
import type { MeasureText } from './text-width.js';

export interface SceneSettings {
  day: Day;
  filters: Filters;
  /** What those leave of the day; null, the default, while they leave out nothing. */
  visible?: Visible | null;
  /** A party that is drawn although nothing ties it to others on the day; none by default. */
  extra?: string | null;
  /** Measures names and labels. */
  measureText: MeasureText;
}

/**
 * Builds scenes of a data set one after the other. Every scene is the same as one that is built
 * from scratch. What did not change since an earlier scene is not computed again,
 * and nodes and edges that did not change are the same objects.
 */
export class SceneBuilder {
  readonly #index: NetworkIndex;
  readonly #nodes = new MemoCache<SceneNode>();
  readonly #unrouted = new MemoCache<UnroutedEdge[]>();
  readonly #edges = new SceneEdgeBuilder();

  constructor(index: NetworkIndex) {
    this.#index = index;
  }

  /**
   * What is drawn on a day. A party whose every tie lies in the past
   * or in the future is left out until its day comes, unless it is the `extra` one;
   * a party that never has a tie is always drawn. Parties without a position are
   * at the origin.
   */
  build(positions: Readonly<Record<string, Point>>, settings: SceneSettings): Scene {
    return finish(this.steps(positions, settings));
  }

  /**
   * The same in many small steps, between which a page can do other things, also
   * build other scenes. What has been computed by then is not computed again.
   */
  *steps(
    positions: Readonly<Record<string, Point>>,
    { day, filters, visible = null, extra = null, measureText }: SceneSettings,
  ): Steps<Scene> {
    const index = this.#index;
    const snapshot = index.snapshotAt(day);
    const existing = new Set(snapshot.parties.map(({ id }) => id));
    const all = sceneEdges(snapshot, filters, this.#unrouted).filter(
      ({ source, target }) => existing.has(source) && existing.has(target),
    );
    // Whoever has only ties that the reader leaves out stays, since nobody takes it for gone.
    const tied = new Set(all.flatMap(({ source, target }) => [source, target]));
    const isTied = (id: string): boolean => tied.has(id) || !index.isEverTied(id);
    const isVisible = (id: string): boolean => visible?.parties.has(id) ?? true;
    const edges = all.filter(({ tie }) => visible?.ties.has(tie) ?? true);
    const nodes = snapshot.parties
      .filter(({ id }) => (isTied(id) && isVisible(id)) || id === extra)
      .map((party): SceneNode => {
        const { id, kind } = party;
        const position = Object.hasOwn(positions, id) ? positions[id] : undefined;
        const { x, y } = position ?? { x: 0, y: 0 };
        const label = nameAt(party, day);
        return this.#nodes.get(id, [party, label, x, y, measureText], () => {
          return {
            id,
            label,
            kind,
            isCard: false,
            ...nodeBox(party, index.largestVehicleCount, label, measureText),
            x,
            y,
          };
        });
      });
    yield;
    const clusters = sceneClusters(snapshot, nodes);
    yield;
    return {
      view: 'network',
      day,
      clusters,
      nodes,
      edges: yield* this.#edges.steps(edges, nodes, measureText),
      decorations: [],
      leftOut: [],
    };
  }
}
