import type { Core } from 'cytoscape';
import { engineRenderer, type Element, type OrderedElements } from './engine.js';

function isInteractive(element: Element): boolean {
  return (element as unknown as { interactive: () => boolean }).interactive();
}

/** Lines lie below boxes; among them what has the larger `z-index` comes later. */
function heightOf(element: Element): number {
  const index = element.numericStyle('z-index') as number;
  return element.isNode() ? HIGHEST_INDEX + index : index;
}

/** Above the `z-index` of any line. */
const HIGHEST_INDEX = 1e6;

/**
 * Lets Cytoscape put elements in the order in which they are drawn by one number each. By itself it reads four properties
 * of two elements for each comparison, and finds at once which of them react to the pointer.
 */
export function orderByNumber(cy: Core): void {
  const renderer = engineRenderer(cy);
  renderer.getCachedZSortedEles = (isForced = false) => {
    if (renderer.cachedZSortedEles && !isForced) return renderer.cachedZSortedEles;
    const heights = cy.elements().map((element) => ({ element, height: heightOf(element) }));
    heights.sort((a, b) => a.height - b.height);
    const ordered = heights.map(({ element }) => element) as OrderedElements;
    let interactive: Element[] | undefined;
    Object.defineProperty(ordered, 'interactive', {
      get: () => (interactive ??= ordered.filter(isInteractive)),
    });
    renderer.cachedZSortedEles = ordered;
    renderer.updateCachedGrabbedEles();
    return ordered;
  };
}
