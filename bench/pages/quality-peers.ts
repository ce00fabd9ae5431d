import cytoscape, { type LayoutOptions } from 'cytoscape';
import coseBilkent from 'cytoscape-cose-bilkent';
import fcose from 'cytoscape-fcose';
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type ForceNode,
} from 'd3-force';
import { seededRandom, type LayoutGraph, type Positions } from '../../src/layout/index.js';

cytoscape.use(coseBilkent);
cytoscape.use(fcose);

/** A layout that ours is compared with. It may lay out anything on which it depends beforehand. */
export type Peer = (graph: LayoutGraph) => Positions;

/** Peers draw from `Math.random`; with a seed they give the same layout in every run. */
function withSeededRandom<Result>(run: () => Result): Result {
  const original = Math.random;
  Math.random = seededRandom(1);
  try {
    return run();
  } finally {
    Math.random = original;
  }
}

/** The layout of an extension of Cytoscape as it comes, without animation. */
function byCytoscape(name: string): Peer {
  return ({ nodes, edges }) => {
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
      elements: {
        nodes: nodes.map(({ id, width, height }) => ({ data: { id, width, height } })),
        edges: edges.map(({ source, target }) => ({ data: { source, target } })),
      },
      layout: { name: 'preset' },
    });
    const options = { name, animate: false, fit: false, nodeDimensionsIncludeLabels: false };
    withSeededRandom(() => cy.layout(options as LayoutOptions).run());
    const positions = cy.nodes().map((node) => [node.id(), { ...node.position() }] as const);
    cy.destroy();
    return Object.fromEntries(positions);
  };
}

const TICKS = 300;
const DISTANCE_PX = 120;
const CHARGE = -400;

/** Forces of d3 until they have cooled, as its examples set them, at a size that suits boxes. */
const byD3: Peer = ({ nodes, edges }) => {
  const bodies = nodes.map((node): ForceNode & typeof node => ({ ...node }));
  const links = edges.map(({ source, target }) => ({ source, target }));
  forceSimulation(bodies)
    .randomSource(seededRandom(1))
    .force('charge', forceManyBody().strength(CHARGE))
    .force('centre', forceCenter())
    .force(
      'collide',
      forceCollide(({ width }: { width: number }) => width / 2),
    )
    .force(
      'link',
      forceLink(links)
        .id(({ id }: { id: string }) => id)
        .distance(DISTANCE_PX),
    )
    .stop()
    .tick(TICKS);
  return Object.fromEntries(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
};

/** The layouts beside ours, by the name of their library. */
export const PEERS: Readonly<Record<string, Peer>> = {
  'cose-bilkent': byCytoscape('cose-bilkent'),
  fcose: byCytoscape('fcose'),
  'd3-force': byD3,
};
