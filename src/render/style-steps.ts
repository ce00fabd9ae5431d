import type { Core } from 'cytoscape';
import type { Steps } from '../scene/index.js';
import { engineRenderer } from './engine.js';

/**
 * Computes in small steps what elements that are new or changed look like, which
 * Cytoscape by itself puts off until the frame that draws them. From the first step
 * until the last, or until the steps are abandoned by `return`, it draws nothing.
 */
export function* styleSteps(cy: Core): Steps<void> {
  // Cytoscape draws no frame while changes are collected.
  cy.startBatch();
  try {
    for (const element of cy.elements().toArray()) {
      yield;
      // Any property of the style will do: all are computed at once.
      element.numericStyle('opacity');
    }
    yield;
    engineRenderer(cy).flushRenderedStyleQueue();
  } finally {
    cy.endBatch();
  }
}
