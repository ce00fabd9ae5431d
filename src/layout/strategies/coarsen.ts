/** Points with charges, and springs between pairs of them by their indexes. Lengths are in parts of the mean length of all springs. */
export interface SpringGraph {
  readonly charge: Float64Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly length: Float64Array;
  readonly weight: Float64Array;
  /** How many points each stands for. */
  readonly mass: Float64Array;
}

/** A smaller graph, and for each point of the original the one that stands for it. */
export interface Coarser {
  readonly graph: SpringGraph;
  readonly parent: Int32Array;
}

function addTo(sums: Float64Array | Int32Array | number[], at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** How many springs each point has. */
export function degreesOf({ charge, a, b }: SpringGraph): Int32Array {
  const degrees = new Int32Array(charge.length);
  for (let at = 0; at < a.length; at++) {
    addTo(degrees, a[at] ?? 0, 1);
    addTo(degrees, b[at] ?? 0, 1);
  }
  return degrees;
}

/** The points in the order of their degrees, the highest first, of equal ones in their own order. */
export function busiestFirst(degrees: Int32Array): Int32Array {
  const order = Int32Array.from(degrees, (_, at) => at);
  return order.sort((one, other) => (degrees[other] ?? 0) - (degrees[one] ?? 0) || one - other);
}

function neighboursOf({ charge, a, b }: SpringGraph): number[][] {
  const neighbours = Array.from(charge, (): number[] => []);
  for (let at = 0; at < a.length; at++) {
    neighbours[a[at] ?? 0]?.push(b[at] ?? 0);
    neighbours[b[at] ?? 0]?.push(a[at] ?? 0);
  }
  return neighbours;
}

/** Joins each point with its neighbours that are not yet joined with another one, the busiest points first. */
export function coarsen(graph: SpringGraph): Coarser {
  const count = graph.charge.length;
  const neighbours = neighboursOf(graph);
  const parent = new Int32Array(count).fill(-1);
  let fewer = 0;
  for (const at of busiestFirst(degreesOf(graph))) {
    if (parent[at] !== -1) continue;
    parent[at] = fewer;
    for (const other of neighbours[at] ?? []) if (parent[other] === -1) parent[other] = fewer;
    fewer += 1;
  }
  const charge = new Float64Array(fewer);
  const mass = new Float64Array(fewer);
  for (let at = 0; at < count; at++) {
    addTo(charge, parent[at] ?? 0, graph.charge[at] ?? 0);
    addTo(mass, parent[at] ?? 0, graph.mass[at] ?? 0);
  }
  const seen = new Map<number, number>();
  const [a, b, length, weight]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let at = 0; at < graph.a.length; at++) {
    const [one, other] = [parent[graph.a[at] ?? 0] ?? 0, parent[graph.b[at] ?? 0] ?? 0];
    if (one === other) continue;
    const key = Math.min(one, other) * fewer + Math.max(one, other);
    const known = seen.get(key);
    if (known !== undefined) {
      addTo(weight, known, graph.weight[at] ?? 0);
      continue;
    }
    seen.set(key, a.length);
    a.push(one);
    b.push(other);
    length.push((Math.sqrt(mass[one] ?? 1) + Math.sqrt(mass[other] ?? 1)) / 2);
    weight.push(graph.weight[at] ?? 0);
  }
  return {
    graph: {
      charge,
      mass,
      a: Int32Array.from(a),
      b: Int32Array.from(b),
      length: Float64Array.from(length),
      weight: Float64Array.from(weight),
    },
    parent,
  };
}
