import { clusterHull } from '../geometry/index.js';
import type { Point } from '../geometry/index.js';
import type { LayoutGraph } from './layout-graph.js';
import type { LayoutEdge, LayoutNode } from './layout-graph.js';
import type { LayoutState } from './layout-state.js';

/** The most that all ties between two groups weigh together. */
const HEAVIEST_LINK = 4;

/** A line may run between the boxes of a group, and with some luck under none of them. */
const CLUSTER_OBSTACLE_WEIGHT = 0.3;

/** A group that is laid out by itself. */
export interface ClusterLayout {
  head: string;
  graph: LayoutGraph;
  state: LayoutState;
}

/** The subgraph of every group, in the order of their heads. */
export function clusterSubgraphs({ nodes, edges }: LayoutGraph): Map<string, LayoutGraph> {
  const heads = [...new Set(nodes.flatMap(({ group }) => group ?? []))].sort();
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  return new Map(
    heads.map((head) => {
      const members = nodes.filter(({ group }) => group === head);
      const within = edges.filter(({ source, target }) => {
        return groupOf.get(source) === head && groupOf.get(target) === head;
      });
      // Inside, there are no groups.
      return [head, { nodes: members.map((node) => ({ ...node, group: null })), edges: within }];
    }),
  );
}

function collapsedId({ id, group }: LayoutNode): string {
  return group === null ? id : `group ${group}`;
}

function merge(into: LayoutEdge | undefined, edge: LayoutEdge): LayoutEdge {
  if (!into) return { ...edge };
  return {
    ...into,
    weight: Math.min(HEAVIEST_LINK, into.weight + edge.weight),
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
      obstacleWeight: CLUSTER_OBSTACLE_WEIGHT,
      ...always,
    };
  });
  return {
    nodes: [...nodes.filter(({ group }) => group === null), ...clusters],
    edges: [...merged.values()],
  };
}

/** Where every node of the graph is, when the condensed graph and its groups are laid out. */
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
    const middle = positions.get(`group ${head}`) ?? { x: 0, y: 0 };
    const area = clusterHull(state.boxes);
    graph.nodes.forEach(({ id }, index) => {
      const { x = 0, y = 0 } = state.boxes[index] ?? {};
      positions.set(id, { x: middle.x + x - area.x, y: middle.y + y - area.y });
    });
    positions.delete(`group ${head}`);
  }
  return positions;
}
