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

/** A layer with those in it that nothing stands below, and over how many rows these are spread at most. */
interface Layer {
  bodies: Body[];
  leaves: Body[];
  mostRows: number;
}

/** The layers from the top. One that is wider than a window needs rows. */
function layersOf(layerOf: ReadonlyMap<Body, number>, { down }: Arcs): Layer[] {
  const owners = new Set(down.map(({ from }) => from));
  const layers: Body[][] = [];
  for (const [body, layer] of layerOf) (layers[layer] ??= []).push(body);
  return layers.map((bodies) => {
    const leaves = bodies.filter((body) => !owners.has(body));
    const width = bodies.reduce((sum, body) => sum + body.width + gapX, 0);
    const needed = Math.ceil(width / LAYOUT_SETTINGS.page.comfortable);
    return { bodies, leaves, mostRows: Math.max(1, Math.min(needed, leaves.length)) };
  });
}

/** The layers of all bodies where wide ones are spread over up to so many rows. */
function withRows(layers: readonly Layer[], rows: number): Map<Body, number> {
  const next = new Map<Body, number>();
  let first = 0;
  for (const { bodies, leaves, mostRows: most } of layers) {
    const count = Math.min(rows, most);
    for (const body of bodies) next.set(body, first);
    leaves.forEach((body, at) => next.set(body, first + (at % count)));
    first += count;
  }
  return next;
}

function place(layers: readonly Layer[], arcs: Arcs, rows: number): void {
  const graph = layeredGraph(withRows(layers, rows), arcs);
  placeLayers({ ...graph, layers: orderLayers(graph.layers) });
}

/**
 * Layers from owners at the top to what they own below, as charts of ownership are drawn (Sugiyama, Tagawa
 * and Toda, 1981), each company near the middle of what it is tied to. Where a layer is wider than a window, its
 * last companies stand in several rows, at the number of rows that has the fewest faults on a page of its size, which
 * are tried one in each step.
 */
export function* layered(component: Bodies): Steps<void> {
  const { bodies } = component;
  const arcs = arcsOf(component);
  const layers = layersOf(assignLayers(bodies, arcs.down), arcs);
  // More rows than the widest layer needs change nothing.
  const most = layers.reduce((rows, layer) => Math.max(rows, layer.mostRows), 1);
  const last = Math.min(mostRows, most);
  let [best, bestScore] = [1, Infinity];
  for (let rows = 1; rows <= last; rows++) {
    place(layers, arcs, rows);
    const score = (1 + countFaults(component) / bodies.length / 2) * pageScale(bodies);
    if (score < bestScore) [best, bestScore] = [rows, score];
    yield;
  }
  if (best < last) place(layers, arcs, best);
}
