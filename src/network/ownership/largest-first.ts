/** Fewer nodes are sorted by comparison sooner than all halves of keys are gone through. */
const FEW_NODES = 1000;

const HALF_BITS = 16;
const HALF_MASK = (1 << HALF_BITS) - 1;

/** Numbers by half of a key of each, the highest half first; those of the same half in their order. */
function byHalf(items: Int32Array, keys: Uint32Array, shift: number): Int32Array {
  const starts = new Int32Array(HALF_MASK + 2);
  const halves = new Int32Array(items.length);
  for (let at = 0; at < items.length; at++) {
    const half = HALF_MASK - (((keys[items[at] ?? 0] ?? 0) >>> shift) & HALF_MASK);
    halves[at] = half;
    starts[half + 1] = (starts[half + 1] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const sorted = new Int32Array(items.length);
  for (let at = 0; at < items.length; at++) {
    const half = halves[at] ?? 0;
    const place = starts[half] ?? 0;
    sorted[place] = items[at] ?? 0;
    starts[half] = place + 1;
  }
  return sorted;
}

type Compare = (a: number, b: number) => number;

/** Whether each one is where a sort that keeps the order of equal ones would put it. */
function isSorted(
  nodes: Int32Array,
  [first, end]: readonly [number, number],
  compare: Compare,
): boolean {
  for (let at = first + 1; at < end; at++) {
    if (compare(nodes[at - 1] ?? 0, nodes[at] ?? 0) > 0) return false;
  }
  return true;
}

/** Compares nodes by their values, the largest first, and as `compare` does where these are the same. */
function byValue(values: Float64Array, compare: Compare): Compare {
  return (a, b) => {
    const [first, second] = [values[a] ?? 0, values[b] ?? 0];
    return first === second ? compare(a, b) : second - first;
  };
}

/**
 * The same as `largestFirst`, for many nodes: a radix sort by the bits of the values in
 * single precision, which takes a fraction of the time of a sort that asks a function about
 * each two nodes. Only those that are the same in that precision are compared.
 */
export function manyLargestFirst(
  nodes: Int32Array,
  values: Float64Array,
  compare: Compare,
): Int32Array {
  const single = new Float32Array(nodes.length);
  const inOrder = new Int32Array(nodes.length);
  for (let at = 0; at < nodes.length; at++) {
    single[at] = values[nodes[at] ?? 0] ?? 0;
    inOrder[at] = at;
  }
  // Of numbers that are not negative, the larger one has the larger bits.
  const keys = new Uint32Array(single.buffer);
  const places = byHalf(byHalf(inOrder, keys, 0), keys, HALF_BITS);
  const order = new Int32Array(nodes.length);
  for (let at = 0; at < order.length; at++) order[at] = nodes[places[at] ?? 0] ?? 0;
  const exactly = byValue(values, compare);
  for (let first = 0; first < order.length;) {
    const key = keys[places[first] ?? 0];
    let end = first + 1;
    while (end < order.length && keys[places[end] ?? 0] === key) end++;
    if (!isSorted(order, [first, end], exactly)) order.subarray(first, end).sort(exactly);
    first = end;
  }
  return order;
}

/**
 * Nodes by a value of each that is not negative, the largest first; those of the same
 * value as `compare` has them, and as they come where that is 0.
 */
export function largestFirst(
  nodes: Int32Array,
  values: Float64Array,
  compare: Compare,
): Int32Array {
  if (nodes.length < FEW_NODES) return nodes.slice().sort(byValue(values, compare));
  return manyLargestFirst(nodes, values, compare);
}
