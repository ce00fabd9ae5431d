import type { Body, Link } from '../body.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import type { Arcs } from './layer-graph.js';

const { bendGapPx } = LAYOUT_SETTINGS.layers;
const { gapX } = LAYOUT_SETTINGS.tidy;

/** A body in its layer, or the place where a link passes through one. */
export interface LayerNode {
  /** Null where a link passes. */
  body: Body | null;
  layer: number;
  /** Which of its layer it is from the left, when that was numbered last. */
  place: number;
  x: number;
  width: number;
  /** What it is linked to in the layer above and in the one below. */
  above: LayerNode[];
  below: LayerNode[];
  /** What it is linked to in its own layer. */
  beside: LayerNode[];
}

/** Bodies in layers, from left to right, in which every link leads to a neighbouring layer. */
export interface LayeredGraph {
  layers: LayerNode[][];
  /** The links between a layer and the next one. */
  linksBelow: Link[][];
}

/** How far apart the middles of two neighbours in a layer must be. */
export function separation(one: LayerNode, other: LayerNode): number {
  const gap = one.body && other.body ? gapX : bendGapPx;
  const needed = one.beside.includes(other) ? LAYOUT_SETTINGS.layers.besideGapPx : 0;
  return (one.width + other.width) / 2 + Math.max(gap, needed);
}

/** How wide some nodes are side by side. */
export function widthOf(layer: readonly LayerNode[]): number {
  return layer.reduce((sum, { width, body }) => sum + width + (body ? gapX : bendGapPx), 0);
}

/** The graph of bodies whose layers are known, in which links pass through the layers between their ends. */
export function layeredGraph(
  layerOf: ReadonlyMap<Body, number>,
  { down, level }: Arcs,
): LayeredGraph {
  const count = 1 + Math.max(...layerOf.values());
  const layers = Array.from({ length: count }, (): LayerNode[] => []);
  const linksBelow = Array.from({ length: count }, (): Link[] => []);
  const add = (body: Body | null, layer: number): LayerNode => {
    const width = body?.width ?? 0;
    const node: LayerNode = {
      body,
      layer,
      place: 0,
      x: 0,
      width,
      above: [],
      below: [],
      beside: [],
    };
    layers[layer]?.push(node);
    return node;
  };
  const nodes = new Map([...layerOf].map(([body, layer]) => [body, add(body, layer)]));
  const connect = (link: Link, one: LayerNode | undefined, other: LayerNode | undefined): void => {
    if (!one || !other) return;
    if (one.layer === other.layer) {
      one.beside.push(other);
      other.beside.push(one);
      return;
    }
    const [top, bottom] = one.layer < other.layer ? [one, other] : [other, one];
    let last = top;
    for (let layer = top.layer + 1; layer <= bottom.layer; layer++) {
      const next = layer === bottom.layer ? bottom : add(null, layer);
      last.below.push(next);
      next.above.push(last);
      linksBelow[layer - 1]?.push(link);
      last = next;
    }
  };
  for (const { from, to, link } of down) connect(link, nodes.get(from), nodes.get(to));
  for (const link of level) connect(link, nodes.get(link.a), nodes.get(link.b));
  return { layers, linksBelow };
}
