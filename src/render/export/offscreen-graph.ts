import cytoscape, { type Core } from 'cytoscape';
import { boundsOf, type Box } from '../../geometry/index.js';
import type { Scene } from '../../scene/index.js';
import { drawClusters } from '../background-layer.js';
import { drawDirectly } from '../direct-drawing.js';
import { engineRenderer } from '../engine.js';
import { DIMMED_OPACITY, drawUndimmed } from '../highlight-layer.js';
import { applyHighlight, isDimming, NO_HIGHLIGHT } from '../highlight.js';
import { LevelOfDetail } from '../level-of-detail.js';
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
 * on, gets into it, and the screen is not touched.
 */
export class OffscreenGraph {
  readonly scene: Scene;
  readonly #cy: Core;
  #theme: Theme;
  #highlight = NO_HIGHLIGHT;

  constructor({ scene, theme }: Pick<GraphDrawing, 'scene' | 'theme'>) {
    this.scene = scene;
    this.#theme = theme;
    this.#cy = cytoscape({
      container: document.createElement('div'),
      pixelRatio: 1,
      style: stylesheet(theme),
      layout: { name: 'preset' },
    });
    drawDirectly(this.#cy);
    // It is drawn when it is asked for, and never on a screen.
    engineRenderer(this.#cy).redraw = () => undefined;
    syncScene(this.#cy, scene);
  }

  /** Prepares another drawing of the same scene. */
  update({ theme, selected, detailZoom }: Omit<GraphDrawing, 'scene'>): void {
    if (JSON.stringify(theme) !== JSON.stringify(this.#theme)) {
      this.#theme = theme;
      this.#cy.style(stylesheet(theme));
    }
    this.#highlight = { ...NO_HIGHLIGHT, selected };
    applyHighlight(this.#cy, this.#highlight);
    new LevelOfDetail(this.#cy).adaptAll(detailZoom);
  }

  /** The smallest box around all that is drawn, in the coordinates of the scene. */
  get bounds(): Box {
    const { x1, y1, w, h } = this.#cy.elements().boundingBox();
    return boundsOf([
      { x: x1 + w / 2, y: y1 + h / 2, width: w, height: h },
      ...this.scene.clusters,
    ]);
  }

  /**
   * Draws on an empty canvas, in the coordinates of the scene, which the context
   * has to transform. What lies below the graph can be added by `destination-over`.
   */
  draw(context: CanvasRenderingContext2D): void {
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
    drawClusters(context, this.scene.clusters, this.#theme);
    context.restore();
  }

  destroy(): void {
    this.#cy.destroy();
  }
}

/** How long a graph is kept after use: somebody who saves an image may want another size of it. */
const KEPT_MS = 30_000;

let kept: OffscreenGraph | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function discard(): void {
  clearTimeout(timer);
  document.fonts.removeEventListener('loadingdone', discard);
  kept?.destroy();
  kept = undefined;
}

/**
 * A graph for one drawing, to be used before anything else is awaited. The last
 * one is used again for the same scene, since most of the time goes into styling
 * its elements, unless fonts have been loaded since.
 */
export function offscreenGraph({ scene, ...settings }: GraphDrawing): OffscreenGraph {
  if (kept?.scene !== scene) {
    discard();
    kept = new OffscreenGraph({ scene, theme: settings.theme });
    document.fonts.addEventListener('loadingdone', discard);
  }
  clearTimeout(timer);
  timer = setTimeout(discard, KEPT_MS);
  kept.update(settings);
  return kept;
}
