import type { Core } from 'cytoscape';
import { engineRenderer, engineState, type Element } from './engine.js';

/** What of an element is used here and has no public API. */
interface ElementMethods {
  /** Forgets what was computed from its style and from that of its nodes. */
  dirtyStyleCache: () => Element;
}

function forgetStyles(this: Element): Element {
  const state = engineState(this);
  state.styleCache = null;
  for (const edge of state.edges) engineState(edge).styleCache = null;
  return this;
}

/**
 * Lets Cytoscape compute less anew. The lines of a label are kept until its text or its
 * type change: Cytoscape would keep them too, but under a key that it never sets, and so measures
 * all labels for every frame. And where it sets a property of an element, it forgets what it
 * computed of the edges at it; to find these it makes a collection each time, for an
 * edge too, which has none. No node lies in another one here.
 */
export function keepComputed(cy: Core): void {
  const renderer = engineRenderer(cy);
  const getLabelText = renderer.getLabelText.bind(renderer);
  renderer.getLabelText = (element, prefix) => {
    const { rscratch, labelKey, targetLabelKey } = engineState(element);
    rscratch.labelKey = labelKey;
    rscratch.targetLabelKey = targetLabelKey;
    return getLabelText(element, prefix);
  };
  cy.on('add', ({ target }) => {
    (target as Element & ElementMethods).dirtyStyleCache = forgetStyles;
  });
}
