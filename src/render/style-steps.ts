import type { Core } from 'cytoscape';
import type { Steps } from '../scene/index.js';
import { engineRenderer, engineState, engineStyle, type Element } from './engine.js';

function isUnstyled(element: Element): boolean {
  return Object.keys(engineState(element).style).length === 0;
}

/** Computes what an element looks like. */
export function styleElement(element: Element): void {
  // Any property of the style will do: all are computed at once.
  element.numericStyle('opacity');
}

/**
 * Computes in small steps what elements that are new or changed look like, which
 * Cytoscape by itself puts off until the frame that draws them. From the first step
 * until the last, or until the steps are abandoned by `return`, it draws nothing.
 *
 * Of elements that were never styled nothing is known that could depend on a property, which
 * Cytoscape looks for with each property of each of them.
 */
export function* styleSteps(
  cy: Core,
  style: (element: Element) => void = styleElement,
): Steps<void> {
  // Cytoscape draws no frame while changes are collected.
  cy.startBatch();
  const sheet = engineStyle(cy);
  // What edges look like depends on the nodes at their ends.
  const elements = [...cy.nodes().toArray(), ...cy.edges().toArray()];
  if (elements.every(isUnstyled)) sheet.checkTriggers = () => undefined;
  try {
    for (const element of elements) {
      yield;
      style(element);
    }
    yield;
    for (const element of elements) engineState(element).styleCache = null;
    engineRenderer(cy).flushRenderedStyleQueue();
  } finally {
    // What remains is the method of the class.
    Reflect.deleteProperty(sheet, 'checkTriggers');
    cy.endBatch();
  }
}
