import { clusterHull, type Point } from '../geometry/index.js';
import type { LayoutEdge, LayoutGraph, LayoutNode } from './layout-graph.js';
import type { LayoutState } from './layout-state.js';
import { LAYOUT_SETTINGS } from './settings.js';

/** A group that is laid out by itself. */
export interface ClusterLayout {
  head: string;
  graph: LayoutGraph;
  state: LayoutState;
}

/** The subgraph of every group, in the order of their heads. Inside, there are no groups. */
export function clusterSubgraphs({ nodes, edges }: LayoutGraph): Map<string, LayoutGraph> {
  const heads = [...new Set(nodes.flatMap(({ group }) => group ?? []))].sort();
  const subgraphs = new Map(heads.map((head) => [head, emptyGraph()]));
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  for (const node of nodes) {
    if (node.group !== null) subgraphs.get(node.group)?.nodes.push({ ...node, group: null });
  }
  for (const edge of edges) {
    const group = groupOf.get(edge.source) ?? null;
    if (group !== null && group === groupOf.get(edge.target))
      subgraphs.get(group)?.edges.push(edge);
  }
  return subgraphs;
}

function emptyGraph(): LayoutGraph {
  return { nodes: [], edges: [] };
}

function collapsedId({ id, group }: LayoutNode): string {
  return group === null ? id : `group ${group}`;
}

function merge(into: LayoutEdge | undefined, edge: LayoutEdge): LayoutEdge {
  if (!into) return { ...edge };
  return {
    ...into,
    weight: Math.min(LAYOUT_SETTINGS.clusters.heaviestEdge, into.weight + edge.weight),
    visibility: Math.max(into.visibility, edge.visibility),
    lines: into.lines + edge.lines,
    labelWidth: Math.max(into.labelWidth, edge.labelWidth),
    labelHeight: Math.max(into.labelHeight, edge.labelHeight),
  };
}

/** The graph with one large node in the place of each group, and with the ties between these. */
export function collapseClusters(
  { nodes, edges }: LayoutGraph,
  groups: ClusterLayout[],
): LayoutGraph {
  const outer = new Map(nodes.map((node) => [node.id, collapsedId(node)]));
  const merged = new Map<string, LayoutEdge>();
  for (const edge of edges) {
    const [source = '', target = ''] = [outer.get(edge.source), outer.get(edge.target)].sort();
    if (source === target) continue;
    const key = `${source}|${target}`;
    merged.set(key, merge(merged.get(key), { ...edge, source, target }));
  }
  const clusters = groups.map(({ head, state }): LayoutNode => {
    const { width, height } = clusterHull(state.boxes);
    const always = { from: '1000-01-01', until: '9999-12-31' };
    return {
      id: `group ${head}`,
      width,
      height,
      group: null,
      obstacleWeight: LAYOUT_SETTINGS.clusters.obstacleWeight,
      ...always,
    };
  });
  return {
    nodes: [...nodes.filter(({ group }) => group === null), ...clusters],
    edges: [...merged.values()],
  };
}

/** The position of every node of the graph, from the layouts of the collapsed graph and of its groups. */
export function expandClusters(
  collapsed: LayoutGraph,
  outer: LayoutState,
  groups: ClusterLayout[],
): Map<string, Point> {
  const positions = new Map<string, Point>();
  collapsed.nodes.forEach(({ id }, index) => {
    const { x = 0, y = 0 } = outer.boxes[index] ?? {};
    positions.set(id, { x, y });
  });
  for (const { head, graph, state } of groups) {
    const centre = positions.get(`group ${head}`) ?? { x: 0, y: 0 };
    const hull = clusterHull(state.boxes);
    graph.nodes.forEach(({ id }, index) => {
      const { x = 0, y = 0 } = state.boxes[index] ?? {};
      positions.set(id, { x: centre.x + x - hull.x, y: centre.y + y - hull.y });
    });
    positions.delete(`group ${head}`);
  }
  return positions;
}
