import type { Core } from 'cytoscape';
import type { SceneCluster } from '../scene/index.js';
import { CanvasLayer } from './canvas-layer.js';
import type { Theme } from './theme.js';

const CORNER_PX = 8;

/** Draws the clusters as filled round rectangles, in the coordinates of the scene. */
function drawClusters(
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
 * The layer below the graph, on which the clusters are drawn. Clusters are not
 * nodes, so nothing that counts, selects or fits nodes has to leave them out.
 */
export class BackgroundLayer {
  readonly #layer: CanvasLayer;
  #clusters: readonly SceneCluster[] = [];
  #theme: Theme;
  /** The state of the layer that is on the screen; undefined when something else is to be drawn. */
  #drawn: string | undefined;

  constructor(cy: Core, container: HTMLElement, theme: Theme) {
    this.#theme = theme;
    this.#layer = new CanvasLayer(cy, container.ownerDocument);
    container.prepend(this.#layer.element);
    cy.on('render', () => this.#draw());
  }

  show(clusters: readonly SceneCluster[]): void {
    this.#clusters = clusters;
    this.#drawn = undefined;
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#drawn = undefined;
  }

  #draw(): void {
    const { state } = this.#layer;
    if (state === this.#drawn) return;
    this.#drawn = state;
    this.#layer.redraw((context) => drawClusters(context, this.#clusters, this.#theme));
  }
}
