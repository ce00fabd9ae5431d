import { boundsOf, separate } from '../../geometry/index.js';
import type { Link } from '../body.js';
import { isCramped } from '../faults.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import { separation, type LayeredGraph, type LayerNode } from './layered-graph.js';

const { gapX, gapY } = LAYOUT_SETTINGS.tidy;
const { aspect } = LAYOUT_SETTINGS.page;
const { sweeps, highestPx } = LAYOUT_SETTINGS.layers;

/** Puts the nodes of a layer as near as can be to the middle of what they are linked to on some sides. */
function settle(layer: readonly LayerNode[], neighbours: (node: LayerNode) => LayerNode[]): void {
  const wanted = layer.map((node) => {
    const near = neighbours(node);
    return near.length === 0 ? node.x : near.reduce((sum, { x }) => sum + x, 0) / near.length;
  });
  const separations = layer.slice(1).map((node, at) => separation(layer[at] ?? node, node));
  separate(wanted, separations, -Infinity, Infinity).forEach((x, at) => {
    const node = layer[at];
    if (node) node.x = x;
  });
}

/** From left to right: each under the middle of its owners and above that of its holdings. */
function placeAcross(layers: readonly (readonly LayerNode[])[]): void {
  for (const layer of layers) settle(layer, () => []);
  const upwards = [...layers].reverse();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const layer of layers) settle(layer, ({ above }) => above);
    for (const layer of upwards) settle(layer, ({ below }) => below);
  }
  for (const layer of layers) settle(layer, ({ above, below }) => [...above, ...below]);
  for (const layer of upwards)
    settle(layer, ({ above, below }) => (below.length > 0 ? below : above));
}

/** How far a link must lead down between two layers for its label, however slanted it is. */
function spaceForLabel({ a, b, ...link }: Link): number {
  const across = Math.abs(a.x - b.x);
  let space: number = gapY;
  for (; space < highestPx; space += gapY / 4) {
    const down = (a.height + b.height) / 2 + space;
    const [one, other] = [
      { ...a, x: 0, y: 0 },
      { ...b, x: across, y: down },
    ];
    if (!isCramped({ ...link, a: one, b: other })) break;
  }
  return space;
}

/** How high the space below a layer must be for labels, and for links to pass between the boxes beside their ends. */
function spaceBelow(
  { layers, linksBelow }: LayeredGraph,
  at: number,
  heights: readonly number[],
): number {
  const labels = (linksBelow[at] ?? []).map(spaceForLabel);
  const [height = 0, nextHeight = 0] = [heights[at], heights[at + 1]];
  let steep = 0;
  for (const node of layers[at] ?? []) {
    for (const other of node.below) {
      const dx = Math.abs(other.x - node.x);
      const [above, below] = [node.body ? height : 0, other.body ? nextHeight : 0];
      steep = Math.max(
        steep,
        (dx * above) / (node.width + gapX) - above / 2,
        (dx * below) / (other.width + gapX) - below / 2,
      );
    }
  }
  return Math.max(gapY, ...labels, Math.min(steep, highestPx));
}

/** The spaces between layers, widened until a flat chart has the proportions of a page. */
function spacesOf(graph: LayeredGraph, heights: readonly number[], width: number): number[] {
  const least = graph.layers.slice(1).map((_, at) => spaceBelow(graph, at, heights));
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const missing = width / aspect - sum(heights) - sum(least);
  const further = Math.max(0, missing) / Math.max(1, least.length);
  return least.map((space) => Math.max(space, Math.min(space + further, highestPx)));
}

/** Gives the bodies of layers in their order their positions. */
export function placeLayers(graph: LayeredGraph): void {
  const { layers } = graph;
  placeAcross(layers);
  const bodies = layers.flatMap((layer) =>
    layer.flatMap(({ body, x }) => {
      if (body) body.x = x;
      return body ?? [];
    }),
  );
  const heights = layers.map((layer) => Math.max(0, ...layer.map(({ body }) => body?.height ?? 0)));
  const spaces = spacesOf(graph, heights, boundsOf(bodies).width);
  let y = 0;
  layers.forEach((layer, at) => {
    if (at > 0) y += ((heights[at - 1] ?? 0) + (heights[at] ?? 0)) / 2 + (spaces[at - 1] ?? 0);
    for (const { body } of layer) if (body) body.y = y;
  });
}
