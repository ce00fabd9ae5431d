import cytoscape, { type LayoutOptions } from 'cytoscape';
import coseBilkent from 'cytoscape-cose-bilkent';
import type { Point } from '../geometry/index.js';
import type { LayoutGraph } from './layout-graph.js';
import { seededRandom } from './random.js';
import { LAYOUT_SETTINGS } from './settings.js';

cytoscape.use(coseBilkent);

const FORCES = LAYOUT_SETTINGS.forces;

const OPTIONS = {
  name: 'cose-bilkent',
  // The given positions are the start: with `randomize` no two runs are alike.
  randomize: false,
  animate: false,
  fit: false,
  idealEdgeLength: FORCES.idealEdgeLength,
  nodeRepulsion: FORCES.nodeRepulsion,
  edgeElasticity: FORCES.edgeElasticity,
  tile: false,
  nodeDimensionsIncludeLabels: false,
};

/**
 * Runs with a `Math.random` of a fixed seed. The engine draws from it where it
 * puts leaves back into the graph, and takes no other source of randomness.
 */
function withSeededRandom<Result>(run: () => Result): Result {
  const original = Math.random;
  Math.random = seededRandom(1);
  try {
    return run();
  } finally {
    Math.random = original;
  }
}

/** Each iteration takes longer in a larger graph. */
function iterationsFor(nodes: number): number {
  const { most, timesNodes } = FORCES.iterations;
  return Math.min(most, Math.ceil(timesNodes / Math.max(1, nodes)));
}

/**
 * Lays out one connected graph with cose-bilkent (Dogrusoz et al., 2009) from
 * the given starting points. The same graph and start give the same result, in
 * Node as in a browser. It needs no document and blocks while it runs.
 */
export function coseLayout(graph: LayoutGraph, start: Map<string, Point>): Map<string, Point> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: {
      nodes: graph.nodes.map((node) => ({
        data: { ...node },
        position: { ...(start.get(node.id) ?? { x: 0, y: 0 }) },
      })),
      edges: graph.edges.map(({ source, target }) => ({ data: { source, target } })),
    },
  });
  try {
    // The options go to module globals of the engine, so building and running are one step.
    const options = { ...OPTIONS, numIter: iterationsFor(graph.nodes.length) };
    withSeededRandom(() => cy.layout(options as LayoutOptions).run());
    return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  } finally {
    cy.destroy();
  }
}
