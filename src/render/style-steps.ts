import type { Core } from 'cytoscape';
import type { Steps } from '../scene/index.js';
import { engineRenderer, engineState, engineStyle, type Element } from './engine.js';

function isUnstyled(element: Element): boolean {
  return Object.keys(engineState(element).style).length === 0;
}

/**
 * Computes in small steps what elements that are new or changed look like, which
 * Cytoscape by itself puts off until the frame that draws them. From the first step
 * until the last, or until the steps are abandoned by `return`, it draws nothing.
 *
 * Of elements that were never styled nothing is known that could depend on a property, which
 * Cytoscape looks for with each property of each of them.
 */
export function* styleSteps(cy: Core): Steps<void> {
  // Cytoscape draws no frame while changes are collected.
  cy.startBatch();
  const style = engineStyle(cy);
  const elements = cy.elements().toArray();
  if (elements.every(isUnstyled)) style.checkTriggers = () => undefined;
  try {
    for (const element of elements) {
      yield;
      // Any property of the style will do: all are computed at once.
      element.numericStyle('opacity');
    }
    yield;
    for (const element of elements) engineState(element).styleCache = null;
    engineRenderer(cy).flushRenderedStyleQueue();
  } finally {
    // What remains is the method of the class.
    Reflect.deleteProperty(style, 'checkTriggers');
    cy.endBatch();
  }
}
