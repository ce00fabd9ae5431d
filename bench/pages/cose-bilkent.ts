import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';
import extension from 'cytoscape-cose-bilkent';
import type { LayoutGraph } from '../../src/layout/index.js';

cytoscape.use(extension);

/** A graph as somebody draws it who uses plain Cytoscape with cose-bilkent, laid out on the page's thread. */
export function layOutPlainly({ nodes, edges }: LayoutGraph, container: HTMLElement): Core {
  const cy = cytoscape({
    container,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: {
      nodes: nodes.map((node) => ({ data: { ...node } })),
      edges: edges.map(({ source, target }) => ({ data: { source, target } })),
    },
    layout: { name: 'preset' },
  });
  cy.layout({ name: 'cose-bilkent', animate: false } as LayoutOptions).run();
  return cy;
}
