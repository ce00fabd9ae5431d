import type { Core } from 'cytoscape';
import { engineRenderer, type Element } from './engine.js';

/** What of Cytoscape's elements is used here and has no public API; one object for all of them. */
interface ElementMethods {
  /** Tells the renderer and all listeners what has changed. */
  emitAndNotify: (this: Element, event: string, ...rest: unknown[]) => unknown;
}

/**
 * Keeps Cytoscape from reporting a change of bounds while it draws. Where it needs a bounding
 * box that it does not know yet, it computes it and reports that as a change: it
 * computes the same elements once more and draws a second frame, after every
 * change of an element.
 */
export function suppressBoundsEvents(cy: Core): void {
  const renderer = engineRenderer(cy);
  const methods = Object.getPrototypeOf(cy.collection()) as ElementMethods;
  const render = renderer.render.bind(renderer);
  renderer.render = (options) => {
    const { emitAndNotify } = methods;
    methods.emitAndNotify = function (event, ...rest) {
      return event === 'bounds' ? this : emitAndNotify.call(this, event, ...rest);
    };
    try {
      render(options);
    } finally {
      methods.emitAndNotify = emitAndNotify;
    }
  };
}
