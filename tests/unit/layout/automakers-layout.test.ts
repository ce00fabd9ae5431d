import { beforeAll, describe, expect, it } from 'vitest';
import { NetworkIndex, DEFAULT_FILTERS } from '../../../src/network/index.js';
import { largeGroups } from '../../../src/scene/clusters.js';
import { labelBox } from '../../../src/scene/labels/label-box.js';
import { curveBetween } from '../../../src/scene/routing/curve-between.js';
import { areaOver, boxesOverlap, segmentEntersBox } from '../../../src/geometry/index.js';
import { readPositions } from '../../../scripts/positions-file.js';
import { completePositions, layoutFaults, type Positions } from '../../../src/layout/index.js';
import { buildScene, layoutInput, textWidth } from '../../../src/scene/index.js';
import type { Scene, SceneEdge, SceneNode } from '../../../src/scene/index.js';
import { earliestDay, latestDay, type Dataset } from '../../../src/model/index.js';
import { automakers } from '../../fixtures/automakers.js';

/**
 * How many edges may run under a node on the day of compilation, as counted by
 * `edgesUnderNodes`, once for each node. Of 475 edges 4 do, 5 times; a few more are let through, because every
 * new company adds edges that were not there when the layout was reviewed.
 */
const TOLERATED_EDGES_UNDER_NODES = 10;

/** How many of the labels may lie to a tenth and more under nodes or other labels; two of 404 do. */
const TOLERATED_COVERED_LABELS = 5;

/** How much of its label each edge hides under nodes and under the labels of others, from 0 to 1. */
function hiddenParts({ nodes, edges }: Scene): number[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const boxes = edges
    .filter(({ label }) => label !== '')
    .map((edge) =>
      labelBox({ edge, a: byId.get(edge.source)!, b: byId.get(edge.target)! }, textWidth),
    );
  return boxes.map((box) => {
    const others = [...nodes, ...boxes.filter((other) => other !== box)];
    return areaOver(box, others) / (box.width * box.height);
  });
}

/** The boxes that overlap although both parties exist on some day. */
function overlappingPairs({ nodes }: Scene, dataset: Dataset): string[] {
  const byId = new Map(dataset.parties.map((party) => [party.id, party]));
  const isGoneBefore = (one: string, other: string): boolean => {
    const [dissolved, founded] = [byId.get(one)!.dissolved, byId.get(other)!.founded];
    if (dissolved === undefined || founded === undefined) return false;
    return latestDay(dissolved) <= earliestDay(founded);
  };
  return nodes.flatMap((one, index) =>
    nodes
      .slice(index + 1)
      .filter((other) => !isGoneBefore(one.id, other.id) && !isGoneBefore(other.id, one.id))
      .filter((other) => boxesOverlap(one, other))
      .map((other) => `${one.label} over ${other.label}`),
  );
}

function isUnder(node: SceneNode, edge: SceneEdge, nodes: Map<string, SceneNode>): boolean {
  const a = nodes.get(edge.source)!;
  const b = nodes.get(edge.target)!;
  if (node === a || node === b) return false;
  const { points } = curveBetween(a, b, edge.controlPoints);
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && segmentEntersBox(point, next, node);
  });
}

function edgesUnderNodes({ nodes, edges }: Scene): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) =>
    nodes
      .filter((node) => isUnder(node, edge, byId))
      .map(({ label }) => `${edge.id} under ${label}`),
  );
}

describe('the layout of the automakers', () => {
  let scene: Scene;
  let everything: Scene;

  let dataset: Dataset;
  let positions: Positions;

  beforeAll(async () => {
    dataset = await automakers();
    positions = await readPositions();
    const day = dataset.compiled;
    scene = buildScene(new NetworkIndex(dataset), positions, {
      day,
      filters: DEFAULT_FILTERS,
    });
    const parties = dataset.parties.map(({ id, name, kind, sizes = [] }) => ({
      id,
      name,
      kind,
      sizes,
    }));
    const untied = { ...dataset, parties, stakes: [], alliances: [], talks: [] };
    everything = buildScene(new NetworkIndex(untied), positions, {
      day,
      filters: DEFAULT_FILTERS,
    });
  }, 300_000);

  it('has no two nodes that overlap, whatever is drawn', () => {
    expect(overlappingPairs(everything, dataset)).toEqual([]);
  });

  it('has fewer crossings and lines under nodes than the data of 290 parties had, of straight lines', () => {
    const { graph } = layoutInput(new NetworkIndex(dataset));
    const faults = layoutFaults(graph, completePositions(graph, positions));
    expect(faults.crossings).toBeLessThan(272);
    expect(faults.edgesUnderBoxes).toBeLessThan(93);
  });

  it('routes all but very few edges around the nodes', () => {
    expect(edgesUnderNodes(scene).length).toBeLessThanOrEqual(TOLERATED_EDGES_UNDER_NODES);
  });

  it('hides very few labels under nodes or other labels', () => {
    const covered = hiddenParts(scene).filter((part) => part > 0.1);
    expect(covered.length).toBeLessThanOrEqual(TOLERATED_COVERED_LABELS);
  });

  it('draws a hull for every large group', () => {
    const heads = new Set(
      largeGroups(new NetworkIndex(dataset).snapshotAt(dataset.compiled)).values(),
    );
    expect(scene.clusters.map(({ head }) => head).sort()).toEqual([...heads].sort());
  });

  it('has its centre at the origin', () => {
    const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
    expect(Math.abs(middle(scene.nodes.map(({ x }) => x)))).toBeLessThan(100);
    expect(Math.abs(middle(scene.nodes.map(({ y }) => y)))).toBeLessThan(100);
  });

  it('has the proportions of a page', () => {
    const extent = (values: number[]): number => Math.max(...values) - Math.min(...values);
    const aspect = extent(scene.nodes.map(({ x }) => x)) / extent(scene.nodes.map(({ y }) => y));
    expect(aspect).toBeGreaterThan(1.1);
    expect(aspect).toBeLessThan(2);
  });
});
