import { bisectLeft } from '../../model/index.js';

/**
 * Nodes by a value of each that is not NaN, the largest first, and those of the same
 * value as `compare` has them. To sort numbers alone takes a fraction of the time of
 * a sort that asks a function about each two nodes, so that only equal ones are
 * compared.
 */
export function largestFirst(
  nodes: Int32Array,
  values: Float64Array,
  compare: (a: number, b: number) => number,
): Int32Array {
  const keyOf = (node: number): number => -(values[node] ?? 0);
  const keys = Float64Array.from(nodes, keyOf).sort();
  const order = new Int32Array(nodes.length);
  const placed = new Int32Array(nodes.length);
  for (const node of nodes) {
    const first = bisectLeft(keys, keyOf(node));
    order[first + (placed[first] ?? 0)] = node;
    placed[first] = (placed[first] ?? 0) + 1;
  }
  for (let first = 0; first < order.length; first += placed[first] ?? 1) {
    const count = placed[first] ?? 1;
    if (count > 1) order.subarray(first, first + count).sort(compare);
  }
  return order;
}
