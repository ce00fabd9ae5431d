import { clusterHull, type Box } from '../../geometry/index.js';
import type { Bodies, Body, Group, Link } from '../body.js';
import { LAYOUT_SETTINGS } from '../settings.js';

const { heaviestLink, obstacleWeight } = LAYOUT_SETTINGS.clusters;

/** Groups and what lies between them, each group as one body. */
export interface Collapsed extends Bodies {
  /** For each body of the original what stands for it. */
  readonly outer: ReadonlyMap<Body, Body>;
}

function merge(into: Link | undefined, link: Link): Link {
  if (!into) return link;
  return {
    ...into,
    weight: Math.min(heaviestLink, into.weight + link.weight),
    visibility: Math.max(into.visibility, link.visibility),
    lines: into.lines + link.lines,
    labelWidth: Math.max(into.labelWidth, link.labelWidth),
    labelHeight: Math.max(into.labelHeight, link.labelHeight),
  };
}

/** Puts one body in the place of each group, as large as its hull, and joins the links between the same two. */
export function collapse({ bodies, links, groups }: Bodies): Collapsed {
  const bodyOf = new Map<Group, Body>(
    groups.map((group) => {
      const { head, members } = group;
      const [first] = members;
      const [from, until] = [first?.from ?? '', first?.until ?? ''];
      const id = `group ${head}`;
      const hull = clusterHull(members);
      return [group, { id, ...hull, from, until, obstacleWeight, group: null, links: [] }];
    }),
  );
  const outer = new Map(
    bodies.map((body): [Body, Body] => {
      const group = body.group && bodyOf.get(body.group);
      return [body, group ?? { ...body, group: null, links: [] }];
    }),
  );
  const index = new Map([...new Set(outer.values())].map((body, at) => [body, at]));
  const merged = new Map<string, Link>();
  for (const link of links) {
    const [one, other] = [outer.get(link.a), outer.get(link.b)];
    if (!one || !other || one === other) continue;
    const isForward = (index.get(one) ?? 0) < (index.get(other) ?? 0);
    const [a, b] = isForward ? [one, other] : [other, one];
    const key = `${index.get(a) ?? 0} ${index.get(b) ?? 0}`;
    merged.set(key, merge(merged.get(key), { ...link, a, b }));
  }
  const outerLinks = [...merged.values()];
  for (const link of outerLinks) {
    link.a.links.push(link);
    link.b.links.push(link);
  }
  return { bodies: [...index.keys()], links: outerLinks, groups: [], outer };
}

/** Moves every body with what stands for it: members of a group keep their places in its hull. */
export function expand({ bodies, groups }: Bodies, { outer }: Collapsed): void {
  const hulls = new Map<Group, Box>(groups.map((group) => [group, clusterHull(group.members)]));
  for (const body of bodies) {
    const target = outer.get(body);
    const hull = (body.group && hulls.get(body.group)) ?? body;
    if (!target) continue;
    const [dx, dy] = [target.x - hull.x, target.y - hull.y];
    body.x += dx;
    body.y += dy;
  }
}
