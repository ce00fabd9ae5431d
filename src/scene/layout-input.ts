import type { LayoutEdge, LayoutGraph, LayoutNode } from '../layout/index.js';
import { earliestDay, latestDay } from '../model/index.js';
import {
  labelsOf,
  mostVehicles,
  tiedPairs,
  type NetworkIndex,
  DEFAULT_FILTERS,
} from '../network/index.js';
import { allianceHubs } from './alliance-hubs.js';
import { bundleEdges } from './bundles.js';
import { largeGroups } from './clusters.js';
import { memoOf, sceneEdges, type UnroutedEdge } from './edges.js';
import { foldEdge, foldLeaves, foldMarker, leafOf } from './folds.js';
import { labelSize, type LabelSize } from './labels/label-size.js';
import { nodeBox, nodeFontSize } from './node-box.js';
import { textWidth } from './text-width.js';

/** What a layout starts from. */
export interface LayoutInput {
  graph: LayoutGraph;
  /** The boxes that are in no graph because they are folded, by the one that stands for them. */
  folded: ReadonlyMap<string, readonly NodeBoxOfParty[]>;
}

/** The size of the box of a party. */
export type NodeBoxOfParty = Pick<LayoutNode, 'id' | 'width' | 'height'>;

/** How a tie counts that is drawn on the day of compilation. Talks do not pull, or they would drag competitors together. */
const DRAWN = {
  majority: { weight: 3, visibility: 1 },
  stake: { weight: 1.2, visibility: 1 },
  alliance: { weight: 1, visibility: 1 },
  talks: { weight: 0, visibility: 0.5 },
};

/** A tie of another day keeps the two near each other, and is not drawn. */
const NOT_DRAWN = { weight: 0.1, visibility: 0 };

function drawnAs({ kind, roles }: UnroutedEdge): { weight: number; visibility: number } {
  return roles.includes('majority') ? DRAWN.majority : DRAWN[kind];
}

/** The first and the last year of all, for dates that are not known. */
const FIRST_YEAR = '1000';
const LAST_YEAR = '9999';

/** Gathers edges so that two parties have one, whatever ties them and in which direction. */
class LayoutEdges {
  readonly #byPair = new Map<string, LayoutEdge>();
  readonly #sizes = new Map<string, LabelSize>();
  /** The end that owned the other one first, by pair. */
  readonly #owners = new Map<string, string>();

  add(
    a: string,
    b: string,
    force: { weight: number; visibility: number },
    labelLines: readonly string[] = [],
    owner?: string,
  ): void {
    if (a === b) return;
    const [source, target] = a < b ? [a, b] : [b, a];
    const key = `${source} ${target}`;
    const edge = this.#byPair.get(key) ?? {
      source,
      target,
      weight: 0,
      visibility: 0,
      lines: 0,
      labelWidth: 0,
      labelHeight: 0,
    };
    if (owner !== undefined && !this.#owners.has(key)) {
      this.#owners.set(key, owner);
      edge.owner = owner;
    } else if (owner !== undefined && this.#owners.get(key) !== owner) {
      // Each holds the other.
      delete edge.owner;
    }
    const { width, height } = this.#sizeOf(labelLines);
    edge.weight = Math.max(edge.weight, force.weight);
    edge.visibility = Math.max(edge.visibility, force.visibility);
    if (force.visibility > 0) edge.lines += 1;
    edge.labelWidth = Math.max(edge.labelWidth, width);
    edge.labelHeight += height;
    this.#byPair.set(key, edge);
  }

  /** Many labels say the same. */
  #sizeOf(lines: readonly string[]): LabelSize {
    const text = lines.join('\n');
    const size = this.#sizes.get(text) ?? labelSize(lines, textWidth);
    this.#sizes.set(text, size);
    return size;
  }

  sorted(): LayoutEdge[] {
    return [...this.#byPair.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
  }
}

/**
 * What a data set asks of its layout: every party and every tie of all times,
 * so that a company keeps its place when the day changes. What is drawn on the
 * day of compilation decides; the rest has little weight.
 */
export function layoutInput(index: NetworkIndex): LayoutInput {
  const { dataset, largestVehicleCount } = index;
  const snapshot = index.snapshotAt(dataset.compiled);
  const groups = largeGroups(snapshot);
  const all = dataset.parties.map((party): LayoutNode => {
    // A node is large enough for every name and every size that the party had.
    const fontSize = nodeFontSize(mostVehicles(party) / Math.max(1, largestVehicleCount));
    const boxes = labelsOf(party).map((label) => nodeBox(party.kind, fontSize, label, textWidth));
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    const from = earliestDay(party.founded ?? FIRST_YEAR);
    const until = latestDay(party.dissolved ?? LAST_YEAR);
    return { id: party.id, width, height, from, until, group: groups.get(party.id) ?? null };
  });
  const { edges: unfolded, folds } = foldLeaves(
    sceneEdges(snapshot, DEFAULT_FILTERS, memoOf(index)),
    null,
  );
  const nothing = { opened: new Set<string>(), selected: null, nameOf: (id: string) => id };
  const drawnEdges = [...bundleEdges(unfolded, nothing), ...folds.map((fold) => foldEdge(fold))];
  const byId = new Map(all.map((node) => [node.id, node]));
  const folded = new Map(
    folds.map((fold) => {
      const leaves = fold.edges.flatMap((edge): NodeBoxOfParty[] => {
        const node = byId.get(leafOf(fold, edge));
        // It says its share below its name.
        return node ? [{ ...node, height: node.height * (1 + edge.labelLines.length) }] : [];
      });
      for (const { id } of leaves) byId.delete(id);
      return [fold.id, leaves];
    }),
  );
  const markers = [
    ...allianceHubs(drawnEdges, textWidth).map((marker) => ({ marker, group: null })),
    ...folds.map((fold) => {
      return { marker: foldMarker(fold, [], textWidth), group: groups.get(fold.hub) ?? null };
    }),
  ];
  const [from, until] = [earliestDay(FIRST_YEAR), latestDay(LAST_YEAR)];
  const nodes = [
    ...byId.values(),
    ...markers.map(({ marker: { id, width, height }, group }): LayoutNode => {
      return { id, width, height, from, until, group };
    }),
  ];
  const edges = new LayoutEdges();
  for (const edge of drawnEdges) {
    const owner = edge.kind === 'stake' ? edge.source : undefined;
    edges.add(edge.source, edge.target, drawnAs(edge), edge.labelLines, owner);
  }
  for (const [a, b] of tiedPairs(dataset)) edges.add(a, b, NOT_DRAWN);
  // The engine's result depends on the order of its input, the data's meaning does not.
  return {
    graph: { nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)), edges: edges.sorted() },
    folded,
  };
}
