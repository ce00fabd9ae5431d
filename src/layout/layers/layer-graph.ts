import type { Bodies, Body, Link } from '../body.js';
import { isDrawn } from '../components.js';

/** A link from the body that stands above to the one below. */
export interface Arc {
  from: Body;
  to: Body;
  link: Link;
}

/** The links of a component by what they say of the order from top to bottom. */
export interface Arcs {
  /** From owner to owned, without cycles. */
  down: Arc[];
  /** Those that leave open which end stands above. */
  level: Link[];
}

/** The same links, where those that close a cycle are turned around: found by a search in depth from the owners. */
function withoutCycles(bodies: readonly Body[], arcs: readonly Arc[]): Arc[] {
  const below = new Map<Body, Arc[]>(bodies.map((body) => [body, []]));
  const owners = new Map<Body, number>();
  for (const arc of arcs) {
    below.get(arc.from)?.push(arc);
    owners.set(arc.to, (owners.get(arc.to) ?? 0) + 1);
  }
  const finished = new Set<Body>();
  const open = new Set<Body>();
  const acyclic: Arc[] = [];
  const visit = (body: Body): void => {
    open.add(body);
    for (const { from, to, link } of below.get(body) ?? []) {
      acyclic.push(open.has(to) ? { from: to, to: from, link } : { from, to, link });
      if (!open.has(to) && !finished.has(to)) visit(to);
    }
    open.delete(body);
    finished.add(body);
  };
  const first = bodies.filter((body) => !owners.has(body));
  for (const body of [...first, ...bodies]) if (!finished.has(body)) visit(body);
  return acyclic;
}

/**
 * Which links lead downwards: stakes from owner to owned. What is only allied stands below all that it is
 * allied with, as a joint venture would; all other links leave the order to the stakes.
 */
export function arcsOf({ bodies, links }: Bodies): Arcs {
  const drawn = links.filter(isDrawn);
  const stakes = drawn.filter(({ owner }) => owner !== undefined);
  const ordered = new Set(stakes.flatMap(({ a, b }) => [a, b]));
  const down = stakes.map((link): Arc => {
    const [from, to] = link.owner === link.a.id ? [link.a, link.b] : [link.b, link.a];
    return { from, to, link };
  });
  const level: Link[] = [];
  for (const link of drawn) {
    if (link.owner !== undefined) continue;
    const [hasA, hasB] = [ordered.has(link.a), ordered.has(link.b)];
    if (hasA === hasB) level.push(link);
    else down.push(hasA ? { from: link.a, to: link.b, link } : { from: link.b, to: link.a, link });
  }
  return { down: withoutCycles(bodies, down), level };
}
