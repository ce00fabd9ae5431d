import type { Point } from '../geometry/index.js';
import type { Day, Party } from '../model/index.js';
import {
  nameAt,
  vehicleCount,
  type Comparison,
  type NetworkIndex,
  type Filters,
  type Visible,
} from '../network/index.js';
import { isHub } from './alliance-hubs.js';
import { comparedEdge } from './comparison/compared-edge.js';
import { bundleEdges } from './bundles.js';
import { sceneClusters } from './clusters.js';
import { memoOf, sceneEdges, type UnroutedEdge } from './edges.js';
import { foldEdge, foldLeaves } from './folds.js';
import { MemoCache } from './memo-cache.js';
import { SceneEdgeBuilder } from './scene-edge-builder.js';
import { SceneNodeBuilder } from './scene-node-builder.js';
import type { Scene } from './scene.js';
import { draftLines, type NetworkDraft } from './network-draft.js';
import { finish, type Steps } from '../layout/index.js';
import type { MeasureText } from './text-width.js';

export interface SceneSettings {
  day: Day;
  filters: Filters;
  /** What those leave of the day; null, the default, while they leave out nothing. */
  visible?: Visible | null;
  /** Who controls whom where another threshold than a majority makes the groups that have hulls; see `controllersAt`. */
  controllers?: ReadonlyMap<string, string> | undefined;
  /**
   * A party that is drawn although nothing ties it to others on the day, or that is folded; or a tie
   * that is drawn although it is bundled. None by default.
   */
  extra?: string | null;
  /** What the reader has opened: keys of bundles and folds; nothing by default. */
  expanded?: ReadonlySet<string>;
  /** What changed since another day, where two are compared; the day is then the later one. None by default. */
  comparison?: Comparison | undefined;
  /** Measures names and labels. */
  measureText: MeasureText;
  /** Whether lines are straight and labels just before their ends, where many are drawn for the first time. Default false. */
  isStraight?: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The ids of parties by the vehicles that they had made by a day, the most first. */
function largestFirst(parties: readonly Party[], day: Day): string[] {
  const sizes = parties.map((party) => ({ id: party.id, count: vehicleCount(party, day) }));
  return sizes.sort((a, b) => b.count - a.count).map(({ id }) => id);
}

/**
 * Builds scenes of a data set one after the other. Every scene is the same as one that is built
 * from scratch. What did not change since an earlier scene is not computed again,
 * and nodes and edges that did not change are the same objects.
 */
export class SceneBuilder {
  readonly #index: NetworkIndex;
  readonly #nodes: SceneNodeBuilder;
  readonly #gathered = new MemoCache<UnroutedEdge>();
  readonly #changed = new MemoCache<UnroutedEdge>();
  readonly #edges = new SceneEdgeBuilder();

  constructor(index: NetworkIndex) {
    this.#index = index;
    this.#nodes = new SceneNodeBuilder(index);
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

  /** What of it can be drawn before lines have routes and labels, which takes most of the time. */
  draft(positions: Readonly<Record<string, Point>>, settings: SceneSettings): NetworkDraft {
    const { nodes, edges, clusters } = finish(this.#beforeRouting(positions, settings));
    return { clusters, nodes, lines: draftLines(edges, nodes) };
  }

  /**
   * The same in many small steps, between which a page can do other things, also
   * build other scenes. What has been computed by then is not computed again.
   */
  *steps(positions: Readonly<Record<string, Point>>, settings: SceneSettings): Steps<Scene> {
    const { day, comparison, measureText, isStraight } = settings;
    const { clusters, nodes, edges, leftOut } = yield* this.#beforeRouting(positions, settings);
    yield;
    return {
      view: 'network',
      day,
      ...(comparison && { since: comparison.from }),
      clusters,
      nodes,
      edges: yield* this.#edges.steps(edges, nodes, measureText, isStraight),
      decorations: [],
      leftOut,
    };
  }

  /** All of a scene but the routes of its edges and the places of their labels. */
  *#beforeRouting(
    positions: Readonly<Record<string, Point>>,
    {
      day,
      filters,
      visible = null,
      controllers,
      extra = null,
      expanded = NOTHING,
      comparison,
      measureText,
    }: SceneSettings,
  ): Steps<Pick<Scene, 'clusters' | 'nodes' | 'leftOut'> & { edges: UnroutedEdge[] }> {
    const index = this.#index;
    const snapshot = comparison?.both ?? index.snapshotAt(day);
    const byId = new Map(snapshot.parties.map((party) => [party.id, party]));
    const isVisible = (id: string): boolean => visible?.parties.has(id) ?? true;
    const isThere = (id: string): boolean => byId.has(id) && isVisible(id);
    const all = sceneEdges(snapshot, filters, memoOf(index), isThere, comparison)
      .filter((edge) => (byId.has(edge.source) || isHub(edge)) && byId.has(edge.target))
      .map((edge) => (comparison ? this.#compared(edge, comparison) : edge));
    yield;
    // Whoever has only ties that the reader leaves out stays, since nobody takes it for gone.
    const tied = new Set(all.flatMap(({ source, target }) => [source, target]));
    const isTied = (id: string): boolean => tied.has(id) || !index.isEverTied(id);
    const parties = snapshot.parties.filter(
      ({ id }) => (isTied(id) && isVisible(id)) || id === extra,
    );
    const leftOut = snapshot.parties.filter(
      ({ id }) => isVisible(id) && !isTied(id) && id !== extra,
    );
    const shown = all.filter(({ tie }) => visible?.ties.has(tie) ?? true);
    const folding = foldLeaves(shown, extra);
    yield;
    const nameOf = (id: string): string => {
      const party = byId.get(id);
      return party ? nameAt(party, day) : id;
    };
    const edges = [
      ...bundleEdges(folding.edges, { opened: expanded, selected: extra, nameOf }),
      ...folding.folds.map((fold) => foldEdge(fold)),
    ].map((edge) => this.#unchanged(edge));
    yield;
    const gathered = { folds: folding.folds, opened: expanded, edges };
    const settings = { day, positions, measureText, comparison };
    const partyNodes = yield* this.#nodes.parties(parties, gathered, settings);
    yield;
    const nodes = [...partyNodes, ...this.#nodes.markers(partyNodes, gathered, settings)];
    yield;
    const clusters = sceneClusters(comparison?.after ?? snapshot, nodes, controllers);
    return { clusters, nodes, edges, leftOut: largestFirst(leftOut, day) };
  }

  #compared(edge: UnroutedEdge, comparison: Comparison): UnroutedEdge {
    return this.#changed.get(edge.id, [edge, comparison], () => comparedEdge(edge, comparison));
  }

  /** What stands for the same edges as before is the same object. */
  #unchanged(edge: UnroutedEdge): UnroutedEdge {
    const { bundled } = edge;
    return bundled ? this.#gathered.get(edge.id, bundled, () => edge) : edge;
  }
}
