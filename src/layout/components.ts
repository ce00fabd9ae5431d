import { otherEnd, type Bodies, type Body, type Group, type Link } from './body.js';

/** Whether a link is drawn; the others only keep two bodies near each other. */
export function isDrawn({ visibility }: Link): boolean {
  return visibility > 0;
}

/**
 * The parts of a graph that drawn links hold together, the largest first; parts
 * of the same size in the order of their first body. Links and groups go with
 * their bodies; a link or a group between two parts belongs to none.
 */
export function connectedComponents({ bodies, links, groups }: Bodies): Bodies[] {
  const componentOf = new Map<Body, number>();
  const components: { bodies: Body[]; links: Link[]; groups: Group[] }[] = [];
  for (const first of bodies) {
    if (componentOf.has(first)) continue;
    const number = components.length;
    const members = [first];
    componentOf.set(first, number);
    for (const body of members) {
      for (const link of body.links) {
        const other = otherEnd(link, body);
        if (!isDrawn(link) || componentOf.has(other)) continue;
        componentOf.set(other, number);
        members.push(other);
      }
    }
    components.push({ bodies: [], links: [], groups: [] });
  }
  // In the order of the graph, not of the search.
  for (const body of bodies) components[componentOf.get(body) ?? 0]?.bodies.push(body);
  for (const link of links) {
    const number = componentOf.get(link.a) ?? 0;
    if (number === componentOf.get(link.b)) components[number]?.links.push(link);
  }
  for (const group of groups) {
    const numbers = new Set(group.members.map((body) => componentOf.get(body) ?? 0));
    const [number = 0] = numbers;
    if (numbers.size === 1) components[number]?.groups.push(group);
  }
  return components.sort((a, b) => b.bodies.length - a.bodies.length);
}
