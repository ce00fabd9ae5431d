import { countFaults } from '../faults.js';
import type { Bodies, Body } from '../body.js';
import { assignLayers } from '../layers/assign-layers.js';
import { arcsOf, type Arcs } from '../layers/layer-graph.js';
import { layeredGraph } from '../layers/layered-graph.js';
import { orderLayers } from '../layers/order-layers.js';
import { placeLayers } from '../layers/place-layers.js';
import { pageScale } from '../page.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import type { Steps } from '../../network/index.js';

const { gapX } = LAYOUT_SETTINGS.tidy;
const { mostRows } = LAYOUT_SETTINGS.layers;

/**
 * The layers in which those that nothing stands below are spread over up to so many rows, where a layer is
 * wider than a window.
 */
function withRows(
  layerOf: ReadonlyMap<Body, number>,
  { down }: Arcs,
  rows: number,
): Map<Body, number> {
  const owners = new Set(down.map(({ from }) => from));
  const layers: Body[][] = [];
  for (const [body, layer] of layerOf) (layers[layer] ??= []).push(body);
  const next = new Map<Body, number>();
  let first = 0;
  for (const layer of layers) {
    const leaves = layer.filter((body) => !owners.has(body));
    const width = layer.reduce((sum, body) => sum + body.width + gapX, 0);
    const needed = Math.ceil(width / LAYOUT_SETTINGS.page.comfortable);
    const count = Math.max(1, Math.min(rows, needed, leaves.length));
    for (const body of layer) next.set(body, first);
    leaves.forEach((body, at) => next.set(body, first + (at % count)));
    first += count;
  }
  return next;
}

function place({ bodies }: Bodies, arcs: Arcs, rows: number): void {
  const graph = layeredGraph(withRows(assignLayers(bodies, arcs.down), arcs, rows), arcs);
  placeLayers({ ...graph, layers: orderLayers(graph.layers) });
}

/**
 * Layers from owners at the top to what they own below, as charts of ownership are drawn (Sugiyama, Tagawa
 * and Toda, 1981), each company near the middle of what it is tied to. Where a layer is wider than a window, its
 * last companies stand in several rows, at the number of rows that has the fewest faults on a page of its size, which
 * are tried one in each step.
 */
export function* layered(component: Bodies): Steps<void> {
  const arcs = arcsOf(component);
  let [best, bestScore] = [1, Infinity];
  for (let rows = 1; rows <= mostRows; rows++) {
    place(component, arcs, rows);
    const score =
      (1 + countFaults(component) / component.bodies.length / 2) * pageScale(component.bodies);
    if (score < bestScore) [best, bestScore] = [rows, score];
    yield;
  }
  place(component, arcs, best);
}
