import type { Core } from 'cytoscape';
import { CanvasLayer } from './canvas-layer.js';
import { DIMMED_OPACITY } from './dimmed-opacity.js';
import { engineRenderer, withoutFrame, type Element } from './engine.js';
import { applyHighlight, isDimming, isUndimmed } from './apply-highlight.js';
import { isSameHighlight, NO_HIGHLIGHT, type Highlight } from './highlight.js';

/** Draws the elements that are not dimmed, in the coordinates of the scene. */
function drawUndimmed(context: CanvasRenderingContext2D, cy: Core): void {
  const renderer = engineRenderer(cy);
  const elements = renderer.getCachedZSortedEles().filter(isUndimmed);
  renderer.drawElements(context, elements);
}

/**
 * Emphasises elements, and dims the graph without a change to its hundreds of elements: Cytoscape's
 * canvases fade as a whole, and the few elements that stay are drawn once more
 * on a canvas above them. While the graph is dimmed, a highlight that changes is
 * drawn on that canvas alone.
 */
export class HighlightLayer {
  readonly #cy: Core;
  readonly #layer: CanvasLayer;
  /** What Cytoscape draws on. */
  readonly #graph: HTMLElement | null;
  #highlight = NO_HIGHLIGHT;
  /** The highlight that Cytoscape's canvases show, behind the layer. */
  #painted = NO_HIGHLIGHT;
  #isDimmed = false;
  #frame = 0;

  constructor(cy: Core, container: HTMLElement) {
    this.#cy = cy;
    this.#graph = container.querySelector<HTMLElement>(':scope > div');
    this.#layer = new CanvasLayer(cy, container.ownerDocument);
    this.#layer.element.style.zIndex = '1';
    this.#layer.element.style.display = 'none';
    container.append(this.#layer.element);
    cy.on('render', () => {
      this.#painted = this.#highlight;
      this.#draw();
    });
    cy.on('destroy', () => cancelAnimationFrame(this.#frame));
  }

  /** Emphasises elements that Cytoscape is about to draw anyway. */
  show(highlight: Highlight): void {
    applyHighlight(this.#cy, highlight);
    this.#dim(highlight);
  }

  #dim(highlight: Highlight): void {
    this.#highlight = highlight;
    const isDimmed = isDimming(this.#cy, highlight);
    if (isDimmed === this.#isDimmed) return;
    this.#isDimmed = isDimmed;
    this.#layer.element.style.display = isDimmed ? 'block' : 'none';
    this.#graph?.style.setProperty('opacity', isDimmed ? String(DIMMED_OPACITY) : '1');
  }

  /**
   * Shows another highlight, and calls back with the elements whose emphasis changed. Cytoscape
   * has to draw all elements anew only for one that does not dim them.
   */
  change(highlight: Highlight, onChanged: (elements: readonly Element[]) => void): void {
    const apply = (): void => onChanged(applyHighlight(this.#cy, highlight));
    this.#dim(highlight);
    if (!this.#isDimmed && !isSameHighlight(highlight, this.#painted)) {
      apply();
      return;
    }
    withoutFrame(this.#cy, () => {
      apply();
      // Cytoscape would ask for a frame of its own when it comes to it by itself.
      engineRenderer(this.#cy).flushRenderedStyleQueue();
    });
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#isDimmed) return;
    this.#layer.redraw((context) => drawUndimmed(context, this.#cy));
  }
}
