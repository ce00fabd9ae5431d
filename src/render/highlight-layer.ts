import type { Core } from 'cytoscape';
import { CanvasLayer } from './canvas-layer.js';
import { engineRenderer } from './engine.js';
import { UNDIMMED } from './highlight.js';

/** The opacity of everything that is neither selected nor a neighbour of what is. */
export const DIMMED_OPACITY = 0.2;

/** Draws the elements that are not dimmed, in the coordinates of the scene. */
export function drawUndimmed(context: CanvasRenderingContext2D, cy: Core): void {
  const renderer = engineRenderer(cy);
  const elements = renderer.getCachedZSortedEles().filter((element) => element.is(UNDIMMED));
  renderer.drawElements(context, elements);
}

/**
 * Dims the graph without a change to its hundreds of elements: Cytoscape's
 * canvases fade as a whole, and the few elements that stay are drawn once more
 * on a canvas above them.
 */
export class HighlightLayer {
  readonly #cy: Core;
  readonly #layer: CanvasLayer;
  /** What Cytoscape draws on. */
  readonly #graph: HTMLElement | null;
  #isDimmed = false;

  constructor(cy: Core, container: HTMLElement) {
    this.#cy = cy;
    this.#graph = container.querySelector<HTMLElement>(':scope > div');
    this.#layer = new CanvasLayer(cy, container.ownerDocument);
    this.#layer.element.style.zIndex = '1';
    this.#layer.element.style.display = 'none';
    container.append(this.#layer.element);
    cy.on('render', () => this.#draw());
  }

  /** Whether the graph is dimmed but for what is highlighted. */
  setDimmed(isDimmed: boolean): void {
    if (isDimmed === this.#isDimmed) return;
    this.#isDimmed = isDimmed;
    this.#layer.element.style.display = isDimmed ? 'block' : 'none';
    this.#graph?.style.setProperty('opacity', isDimmed ? String(DIMMED_OPACITY) : '1');
  }

  #draw(): void {
    if (this.#isDimmed) this.#layer.redraw((context) => drawUndimmed(context, this.#cy));
  }
}
