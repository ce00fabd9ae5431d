import type { Body } from '../body.js';
import type { Arc } from './layer-graph.js';

/** How often bodies are moved nearer to their neighbours at most. */
const MOST_SWEEPS = 20;

/** The arcs above and below every body. */
interface Neighbours {
  above: Map<Body, Body[]>;
  below: Map<Body, Body[]>;
}

function neighboursOf(bodies: readonly Body[], arcs: readonly Arc[]): Neighbours {
  const above = new Map<Body, Body[]>(bodies.map((body) => [body, []]));
  const below = new Map<Body, Body[]>(bodies.map((body) => [body, []]));
  for (const { from, to } of arcs) {
    above.get(to)?.push(from);
    below.get(from)?.push(to);
  }
  return { above, below };
}

/** Every body after all that stand above it. */
function inOrder(bodies: readonly Body[], { above, below }: Neighbours): Body[] {
  const missing = new Map(bodies.map((body) => [body, above.get(body)?.length ?? 0]));
  const order = bodies.filter((body) => missing.get(body) === 0);
  for (const body of order) {
    for (const other of below.get(body) ?? []) {
      const left = (missing.get(other) ?? 0) - 1;
      missing.set(other, left);
      if (left === 0) order.push(other);
    }
  }
  return order;
}

/**
 * The layer of every body, 0 at the top, so that every arc leads downwards and arcs are short: the longest
 * path from above, after which each is moved to where more of its arcs are.
 */
export function assignLayers(bodies: readonly Body[], arcs: readonly Arc[]): Map<Body, number> {
  const neighbours = neighboursOf(bodies, arcs);
  const { above, below } = neighbours;
  const order = inOrder(bodies, neighbours);
  const layers = new Map<Body, number>();
  const lowestAbove = (body: Body): number =>
    Math.max(-1, ...(above.get(body) ?? []).map((other) => layers.get(other) ?? 0));
  for (const body of order) layers.set(body, lowestAbove(body) + 1);
  let isChanged = true;
  for (let sweep = 0; sweep < MOST_SWEEPS && isChanged; sweep++) {
    isChanged = false;
    for (const body of [...order].reverse()) {
      const [up, down] = [above.get(body) ?? [], below.get(body) ?? []];
      if (down.length <= up.length) continue;
      const lowest = Math.min(...down.map((other) => layers.get(other) ?? 0)) - 1;
      if (lowest === layers.get(body)) continue;
      layers.set(body, lowest);
      isChanged = true;
    }
  }
  const first = Math.min(...layers.values());
  for (const [body, layer] of layers) layers.set(body, layer - first);
  return layers;
}
