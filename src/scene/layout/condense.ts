import { areaAround } from '../groups.js';
import type { Point } from '../scene.js';
import type { NodesAndLinks } from './components.js';
import type { LayoutLink, LayoutNode } from './layout-graph.js';
import type { Placement } from './placement.js';

/** The most that all ties between two groups weigh together. */
const HEAVIEST_LINK = 4;

/** A line may run between the boxes of a group, and with some luck under none of them. */
const SOLIDITY_OF_GROUP = 0.3;

/** A group that is laid out by itself. */
export interface GroupLayout {
  head: string;
  graph: NodesAndLinks;
  placement: Placement;
}

/** The subgraph of every group, in the order of their heads. */
export function groupGraphs({ nodes, links }: NodesAndLinks): Map<string, NodesAndLinks> {
  const heads = [...new Set(nodes.flatMap(({ group }) => group ?? []))].sort();
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  return new Map(
    heads.map((head) => {
      const members = nodes.filter(({ group }) => group === head);
      const within = links.filter(({ source, target }) => {
        return groupOf.get(source) === head && groupOf.get(target) === head;
      });
      // Inside, there are no groups.
      return [head, { nodes: members.map((node) => ({ ...node, group: null })), links: within }];
    }),
  );
}

function condensedId({ id, group }: LayoutNode): string {
  return group === null ? id : `group ${group}`;
}

function merge(into: LayoutLink | undefined, link: LayoutLink): LayoutLink {
  if (!into) return { ...link };
  return {
    ...into,
    weight: Math.min(HEAVIEST_LINK, into.weight + link.weight),
    visibility: Math.max(into.visibility, link.visibility),
    lines: into.lines + link.lines,
    labelWidth: Math.max(into.labelWidth, link.labelWidth),
    labelHeight: Math.max(into.labelHeight, link.labelHeight),
  };
}

/** The graph with one large node in the place of each group, and with the ties between these. */
export function condense({ nodes, links }: NodesAndLinks, groups: GroupLayout[]): NodesAndLinks {
  const outer = new Map(nodes.map((node) => [node.id, condensedId(node)]));
  const merged = new Map<string, LayoutLink>();
  for (const link of links) {
    const [source = '', target = ''] = [outer.get(link.source), outer.get(link.target)].sort();
    if (source === target) continue;
    const key = `${source}|${target}`;
    merged.set(key, merge(merged.get(key), { ...link, source, target }));
  }
  const areas = groups.map(({ head, placement }): LayoutNode => {
    const { width, height } = areaAround(placement.boxes);
    const always = { from: '1000-01-01', until: '9999-12-31' };
    return {
      id: `group ${head}`,
      width,
      height,
      group: null,
      solidity: SOLIDITY_OF_GROUP,
      ...always,
    };
  });
  return {
    nodes: [...nodes.filter(({ group }) => group === null), ...areas],
    links: [...merged.values()],
  };
}

/** Where every node of the graph is, when the condensed graph and its groups are laid out. */
export function expand(
  condensed: NodesAndLinks,
  outer: Placement,
  groups: GroupLayout[],
): Map<string, Point> {
  const positions = new Map<string, Point>();
  condensed.nodes.forEach(({ id }, index) => {
    const { x = 0, y = 0 } = outer.boxes[index] ?? {};
    positions.set(id, { x, y });
  });
  for (const { head, graph, placement } of groups) {
    const middle = positions.get(`group ${head}`) ?? { x: 0, y: 0 };
    const area = areaAround(placement.boxes);
    graph.nodes.forEach(({ id }, index) => {
      const { x = 0, y = 0 } = placement.boxes[index] ?? {};
      positions.set(id, { x: middle.x + x - area.x, y: middle.y + y - area.y });
    });
    positions.delete(`group ${head}`);
  }
  return positions;
}
