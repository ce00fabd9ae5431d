import cytoscape, { type Core } from 'cytoscape';
import { boundsOf, type Box } from '../../geometry/index.js';
import type { Scene } from '../../scene/index.js';
import { drawClusters } from '../background-layer.js';
import { engineRenderer } from '../engine.js';
import { DIMMED_OPACITY, drawUndimmed } from '../highlight-layer.js';
import { applyHighlight, isDimming, type Highlight } from '../highlight.js';
import { applyLevelOfDetail } from '../level-of-detail.js';
import { stylesheet } from '../stylesheet.js';
import { syncScene } from '../sync.js';
import type { Theme } from '../theme.js';

/** What a drawing of the graph depends on. */
export interface GraphDrawing {
  scene: Scene;
  theme: Theme;
  /** The party or tie that is emphasised; null for none. */
  selected: string | null;
  /** The zoom that names and labels are chosen for. */
  detailZoom: number;
}

/**
 * A graph to be drawn on any canvas, with an engine of its own. It follows from
 * its arguments alone: nothing of what the screen shows, as what the pointer is
 * on, gets into it, and the screen is not touched. To be freed after use.
 */
export class OffscreenGraph {
  readonly #cy: Core;
  readonly #drawing: GraphDrawing;
  readonly #highlight: Highlight;

  constructor(drawing: GraphDrawing) {
    const { scene, theme, selected, detailZoom } = drawing;
    this.#drawing = drawing;
    this.#cy = cytoscape({
      container: document.createElement('div'),
      pixelRatio: 1,
      style: stylesheet(theme),
      layout: { name: 'preset' },
    });
    syncScene(this.#cy, scene);
    this.#highlight = { selected, hovered: null, focused: null };
    applyHighlight(this.#cy, this.#highlight);
    applyLevelOfDetail(this.#cy, detailZoom, this.#cy.elements().toArray());
  }

  /** The smallest box around all that is drawn, in the coordinates of the scene. */
  get bounds(): Box {
    const { x1, y1, w, h } = this.#cy.elements().boundingBox();
    return boundsOf([
      { x: x1 + w / 2, y: y1 + h / 2, width: w, height: h },
      ...this.#drawing.scene.clusters,
    ]);
  }

  /**
   * Draws on an empty canvas, in the coordinates of the scene, which the context
   * has to transform. What lies below the graph can be added by `destination-over`.
   */
  draw(context: CanvasRenderingContext2D): void {
    const { scene, theme } = this.#drawing;
    const renderer = engineRenderer(this.#cy);
    // Makes Cytoscape compute where edges run, which it puts off until it needs it.
    const { x1, y1, w, h } = this.#cy.elements().boundingBox();
    renderer.drawElements(context, renderer.getCachedZSortedEles());
    if (isDimming(this.#cy, this.#highlight)) {
      context.save();
      context.globalCompositeOperation = 'destination-out';
      context.fillStyle = `rgb(0 0 0 / ${1 - DIMMED_OPACITY})`;
      context.fillRect(x1, y1, w, h);
      context.restore();
      drawUndimmed(context, this.#cy);
    }
    context.save();
    context.globalCompositeOperation = 'destination-over';
    drawClusters(context, scene.clusters, theme);
    context.restore();
  }

  destroy(): void {
    this.#cy.destroy();
  }
}
