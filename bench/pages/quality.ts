import { finalPositions, networkLayout, type LayoutStep } from '../../src/layout/index.js';
import { QUALITY_GRAPHS } from '../../tests/fixtures/quality-graphs.js';
import { measuresOf, type LayoutMeasures } from './quality-measures.js';
import { PEERS } from './quality-peers.js';

/** One layout of one graph. */
export interface QualityRow extends LayoutMeasures {
  graph: string;
  layout: string;
  /** How long it took since it was begun, in milliseconds by the clock. */
  ms: number;
}

/** The graphs and the layouts beside ours, by name. */
export function qualityNames(): { graphs: string[]; peers: string[] } {
  return { graphs: Object.keys(QUALITY_GRAPHS), peers: Object.keys(PEERS) };
}

/** Lays out a graph by a peer, or by ours without one, whose first and final positions are measured. */
export function layOutGraph(name: string, peer: string | null): QualityRow[] {
  const graph = QUALITY_GRAPHS[name];
  if (!graph) throw new RangeError(`There is no graph “${name}”.`);
  const begin = performance.now();
  const ms = (): number => performance.now() - begin;
  if (peer !== null) {
    const positions = PEERS[peer]?.(graph) ?? {};
    return [{ graph: name, layout: peer, ms: ms(), ...measuresOf(graph, positions) }];
  }
  const steps = networkLayout(graph);
  const first = (steps.next().value as LayoutStep).positions ?? {};
  const firstMs = ms();
  const final = finalPositions(steps);
  return [
    { graph: name, layout: 'first picture', ms: firstMs, ...measuresOf(graph, first) },
    { graph: name, layout: 'final', ms: ms(), ...measuresOf(graph, final) },
  ];
}
