import type { Core } from 'cytoscape';
import { engineRenderer, engineState, type Element } from './engine.js';

const NEVER = { get: () => false, set: () => undefined };

/**
 * Lets Cytoscape draw each node and each label where it belongs. By itself it
 * draws each into a texture that many share and copies it from there, so that the
 * browser has to keep a copy of the texture for every single one: the first drawing
 * takes several times as long. Layers of all elements, from which a graph that is
 * moved is drawn, are still made, but only after the first drawing and in short
 * steps.
 *
 * A node that is drawn also keeps its style. Cytoscape takes one without an image
 * for one whose image is on its way, and would compute its style anew each time.
 */
export function drawDirectly(cy: Core): void {
  const { eleTxrCache, lblTxrCache, slbTxrCache, tlbTxrCache, lyrTxrCache } =
    engineRenderer(cy).data;
  for (const cache of [eleTxrCache, lblTxrCache, slbTxrCache, tlbTxrCache]) {
    cache.getElement = () => null;
  }
  lyrTxrCache.firstGet = false;
  cy.on('add', 'node', ({ target }) => {
    Object.defineProperty(engineState(target as Element), 'backgrounding', NEVER);
  });
}
