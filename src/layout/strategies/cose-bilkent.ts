import cytoscape from 'cytoscape';
import coseBilkent from 'cytoscape-cose-bilkent';
import { isDrawn } from '../components.js';
import { seededRandom } from '../random.js';
import { stress } from './stress.js';
import type { Strategy } from './strategy.js';

cytoscape.use(coseBilkent);

const OPTIONS = {
  name: 'cose-bilkent',
  // The given positions are the start; the engine's own random ones differ from run to run.
  randomize: false,
  animate: false,
  fit: false,
  tile: false,
  nodeDimensionsIncludeLabels: false,
};

/** Runs with a `Math.random` of a seed. The engine takes no other source of randomness. */
function withSeededRandom(seed: number, run: () => void): void {
  const original = Math.random;
  Math.random = seededRandom(seed);
  try {
    run();
  } finally {
    Math.random = original;
  }
}

/**
 * The forces of cose-bilkent (Dogrusoz et al., 2009), from positions of little stress. They need no
 * document; the engine takes powers and logarithms, in whose last bit browsers differ;
 * its forces do not enlarge such differences, so in whole pixels the positions are the same.
 */
export const coseBilkentForces: Strategy = ({ bodies, links }, seed) => {
  stress({ bodies, links, groups: [] }, seed);
  const nodes = bodies.map(({ id, width, height, x, y }) => {
    return { data: { id, width, height }, position: { x: Math.round(x), y: Math.round(y) } };
  });
  const edges = links.filter(isDrawn).map(({ a, b }) => ({ data: { source: a.id, target: b.id } }));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: { nodes, edges },
    // Else it would first put the nodes on a grid.
    layout: { name: 'preset' },
  });
  try {
    // The options go to module globals of the engine, so building and running are one step.
    withSeededRandom(seed, () => cy.layout(OPTIONS).run());
    for (const body of bodies) {
      const { x, y } = cy.getElementById(body.id).position();
      body.x = Math.round(x);
      body.y = Math.round(y);
    }
  } finally {
    cy.destroy();
  }
};
