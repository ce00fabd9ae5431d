import cytoscape, { type Core } from 'cytoscape';
import { boundsOf, type Box } from '../../geometry/index.js';
import type { Scene } from '../../scene/index.js';
import { drawClusters } from '../background-layer.js';
import { engineRenderer } from '../engine.js';
import { applyHighlight } from '../highlight.js';
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
    applyHighlight(this.#cy, { selected, hovered: null, focused: null });
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

  /** Draws in the coordinates of the scene, which the context has to transform. */
  draw(context: CanvasRenderingContext2D): void {
    const { scene, theme } = this.#drawing;
    drawClusters(context, scene.clusters, theme);
    const renderer = engineRenderer(this.#cy);
    // Makes Cytoscape compute where edges run, which it puts off until it needs it.
    this.#cy.elements().boundingBox();
    renderer.drawElements(context, renderer.getCachedZSortedEles());
  }

  destroy(): void {
    this.#cy.destroy();
  }
}
