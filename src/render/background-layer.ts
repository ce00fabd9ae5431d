import type { Core } from 'cytoscape';
import type { SceneCluster } from '../scene/index.js';
import type { Theme } from './theme.js';

const CORNER_PX = 8;

/** Draws the clusters as filled round rectangles, in the coordinates of the scene. */
export function drawClusters(
  context: CanvasRenderingContext2D,
  clusters: readonly SceneCluster[],
  theme: Theme,
): void {
  context.fillStyle = theme.group;
  for (const { x, y, width, height } of clusters) {
    context.beginPath();
    context.roundRect(x - width / 2, y - height / 2, width, height, CORNER_PX);
    context.fill();
  }
}

/**
 * The layer below the graph, on which the clusters are drawn: a canvas under
 * Cytoscape's own that follows its viewport. Clusters are not nodes, so nothing
 * that counts, selects or fits nodes has to leave them out.
 */
export class BackgroundLayer {
  readonly #cy: Core;
  readonly #canvas = document.createElement('canvas');
  #clusters: readonly SceneCluster[] = [];
  #theme: Theme;

  constructor(cy: Core, container: HTMLElement, theme: Theme) {
    this.#cy = cy;
    this.#theme = theme;
    Object.assign(this.#canvas.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      pointerEvents: 'none',
    });
    container.prepend(this.#canvas);
    cy.on('render', () => this.#draw());
  }

  show(clusters: readonly SceneCluster[]): void {
    this.#clusters = clusters;
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
  }

  #draw(): void {
    const canvas = this.#canvas;
    const context = canvas.getContext('2d');
    if (!context) return;
    const ratio = devicePixelRatio;
    const [width, height] = [this.#cy.width() * ratio, this.#cy.height() * ratio];
    // Setting the size of a canvas clears it, even to the same size.
    if (canvas.width !== Math.round(width)) canvas.width = Math.round(width);
    if (canvas.height !== Math.round(height)) canvas.height = Math.round(height);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const zoom = this.#cy.zoom() * ratio;
    const { x, y } = this.#cy.pan();
    context.setTransform(zoom, 0, 0, zoom, x * ratio, y * ratio);
    drawClusters(context, this.#clusters, this.#theme);
  }
}
