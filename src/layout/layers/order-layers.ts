import type { LayerNode } from './layered-graph.js';

const MOST_SWEEPS = 12;
/** How often neighbours are swapped in each of them at most. */
const MOST_SWAPS = 4;

type Layers = LayerNode[][];

/** From the first layer down, each with what it is linked to next to one another, members of a group together. */
function startOrder(layers: Layers): Layers {
  const order = layers.map((): LayerNode[] => []);
  const seen = new Set<LayerNode>();
  const groupOf = ({ body }: LayerNode): string => body?.group?.head ?? '';
  const byGroup = (nodes: readonly LayerNode[]): LayerNode[] =>
    [...nodes].sort((one, other) => {
      const [first, second] = [groupOf(one), groupOf(other)];
      return first === second ? 0 : first < second ? -1 : 1;
    });
  const visit = (node: LayerNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    order[node.layer]?.push(node);
    for (const other of byGroup([...node.beside, ...node.below])) visit(other);
    for (const other of byGroup(node.above)) visit(other);
  };
  for (const node of layers.flat()) visit(node);
  return order;
}

/** Numbers the nodes of a layer from the left. */
function number(layer: readonly LayerNode[] = []): void {
  for (let place = 0; place < layer.length; place++) {
    const node = layer[place];
    if (node) node.place = place;
  }
}

/**
 * How often the links of one node cross those of another one that stands to its right, in one of the layers beside theirs,
 * which is numbered.
 */
function crossingsOf(one: readonly LayerNode[], other: readonly LayerNode[]): number {
  let count = 0;
  for (const a of one) {
    for (const b of other) if (a.place > b.place) count += 1;
  }
  return count;
}

/** The crossings between two layers, and what stands between nodes of a layer that are linked. */
function countCrossings(layers: Layers): number {
  let count = 0;
  layers.forEach((layer, at) => {
    number(layers[at + 1]);
    number(layer);
    layer.forEach((node, place) => {
      for (let next = place + 1; next < layer.length; next++) {
        count += crossingsOf(node.below, layer[next]?.below ?? []);
      }
      for (const other of node.beside) {
        const distance = other.place - place;
        if (distance > 1) count += distance - 1;
      }
    });
  });
  return count;
}

/** Puts every node of a layer where the mean of what it is linked to in the layer before is. */
function sortByNeighbours(layer: LayerNode[], side: 'above' | 'below', before: LayerNode[]): void {
  number(before);
  number(layer);
  const mean = (nodes: readonly LayerNode[]): number =>
    nodes.reduce((sum, { place }) => sum + place, 0) / nodes.length;
  // What is linked to nothing there stays where it is, between the same neighbours.
  let last = -1;
  const wanted = new Map(
    layer.map((node) => {
      if (node[side].length > 0) last = mean(node[side]);
      return [node, last];
    }),
  );
  layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a.place - b.place);
}

/** Swaps neighbours in a layer while this saves crossings. */
function swapNeighbours(layers: Layers): boolean {
  let isChanged = false;
  layers.forEach((layer, at) => {
    number(layers[at - 1]);
    number(layers[at + 1]);
    for (let place = 0; place + 1 < layer.length; place++) {
      const [one, other] = [layer[place], layer[place + 1]];
      if (!one || !other) continue;
      const cost = (left: LayerNode, right: LayerNode): number =>
        crossingsOf(left.above, right.above) + crossingsOf(left.below, right.below);
      if (cost(other, one) >= cost(one, other)) continue;
      [layer[place], layer[place + 1]] = [other, one];
      isChanged = true;
    }
  });
  return isChanged;
}

/**
 * Orders the nodes of every layer so that few links cross: the barycentres of their neighbours above, then
 * below, in turns, and swaps of neighbours (Sugiyama, Tagawa and Toda, 1981).
 */
export function orderLayers(layers: Layers): Layers {
  let best = startOrder(layers);
  let fewest = countCrossings(best);
  const present = best.map((layer) => [...layer]);
  for (let sweep = 0; sweep < MOST_SWEEPS && fewest > 0; sweep++) {
    const isDown = sweep % 2 === 0;
    const order = isDown ? present.slice(1) : present.slice(0, -1).reverse();
    for (const layer of order) {
      const before = present[present.indexOf(layer) + (isDown ? -1 : 1)] ?? [];
      sortByNeighbours(layer, isDown ? 'above' : 'below', before);
    }
    for (let round = 0; round < MOST_SWAPS && swapNeighbours(present); round++);
    const crossings = countCrossings(present);
    if (crossings >= fewest) continue;
    [best, fewest] = [present.map((layer) => [...layer]), crossings];
  }
  return best;
}
