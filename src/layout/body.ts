import type { Box, Point } from '../geometry/index.js';
import type { Day } from '../model/index.js';
import type { LayoutEdge, LayoutGraph } from './layout-graph.js';

/** A node of a layout in progress. Its centre is where it stands at the moment. */
export interface Body extends Box {
  readonly id: string;
  /** The days on which the party exists, from the first up to but without the last. */
  readonly from: Day;
  readonly until: Day;
  /** How much it counts when an edge runs under it, 0 to 1. */
  readonly obstacleWeight: number;
  /** The group that it is a member of; null for none. */
  group: Group | null;
  /** Its edges, also those that are not drawn. */
  readonly links: Link[];
}

/** An edge of a layout in progress, between two different bodies. */
export interface Link extends Omit<LayoutEdge, 'source' | 'target'> {
  readonly a: Body;
  readonly b: Body;
}

/** The members of a group, which share a hull. */
export interface Group {
  readonly head: string;
  readonly members: Body[];
}

/** What a layout works on. Bodies and links are in the order of the graph. */
export interface Bodies {
  readonly bodies: Body[];
  readonly links: Link[];
  readonly groups: Group[];
}

/** The bodies of a graph at some positions; those without a position are at the origin. */
export function bodiesOf(
  { nodes, edges }: LayoutGraph,
  positionOf: (id: string) => Point | undefined = () => undefined,
): Bodies {
  const groups = new Map<string, Group>();
  const bodies = nodes.map(
    ({ id, width, height, from, until, group, obstacleWeight = 1 }): Body => {
      const { x, y } = positionOf(id) ?? { x: 0, y: 0 };
      const body: Body = {
        id,
        x,
        y,
        width,
        height,
        from,
        until,
        obstacleWeight,
        group: null,
        links: [],
      };
      if (group !== null) {
        body.group = groups.get(group) ?? { head: group, members: [] };
        body.group.members.push(body);
        groups.set(group, body.group);
      }
      return body;
    },
  );
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const links = edges.flatMap(({ source, target, ...edge }): Link[] => {
    const [a, b] = [byId.get(source), byId.get(target)];
    return a && b && a !== b ? [{ ...edge, a, b }] : [];
  });
  for (const link of links) {
    link.a.links.push(link);
    link.b.links.push(link);
  }
  return { bodies, links, groups: [...groups.values()] };
}

/** The other end of a link. */
export function otherEnd({ a, b }: Link, body: Body): Body {
  return body === a ? b : a;
}

/** Whether the parties of two bodies exist on some day together, so that the boxes must not overlap. */
export function coexist(one: Body, other: Body): boolean {
  return one.from < other.until && other.from < one.until;
}

/** Copies of some bodies, with the links among them and without groups. */
export function copyOf(bodies: readonly Body[]): Bodies {
  const copies = new Map(
    bodies.map((body) => [body, { ...body, group: null, links: [] as Link[] }]),
  );
  const links = new Set(bodies.flatMap((body) => body.links));
  const copied = [...links].flatMap((link): Link[] => {
    const [a, b] = [copies.get(link.a), copies.get(link.b)];
    return a && b ? [{ ...link, a, b }] : [];
  });
  for (const link of copied) {
    link.a.links.push(link);
    link.b.links.push(link);
  }
  return { bodies: [...copies.values()], links: copied, groups: [] };
}

/** Moves bodies to where their copies are, which are in the same order. */
export function takePositions(bodies: readonly Body[], copies: readonly Point[]): void {
  bodies.forEach((body, index) => {
    const { x, y } = copies[index] ?? body;
    body.x = x;
    body.y = y;
  });
}
