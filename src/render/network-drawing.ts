import type { Core } from 'cytoscape';
import type { Box } from '../geometry/index.js';
import {
  sceneBounds,
  type MeasureText,
  type Scene,
  type SceneCluster,
  type Steps,
} from '../scene/index.js';
import { BackgroundLayer } from './background-layer.js';
import { drawManyTogether } from './coarse-drawing.js';
import { orderByNumber } from './drawing-order.js';
import { engineRenderer, engineState, type Element } from './engine.js';
import { removeFirstPicture } from './first-picture.js';
import { initialViewport } from './initial-viewport.js';
import { keepComputed } from './keep-computed.js';
import { LevelOfDetail, type LeftOut } from './level-of-detail.js';
import { styleElement } from './style-steps.js';
import { syncSteps } from './sync.js';
import type { Theme } from './theme.js';

export { paintFirstPicture } from './first-picture.js';

/** What only scenes of the network are drawn with: hulls behind the graph, names and labels by zoom. */
export class NetworkDrawing {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  readonly #background: BackgroundLayer;
  readonly #levelOfDetail: LevelOfDetail;

  constructor(cy: Core, container: HTMLElement, theme: Theme) {
    this.#cy = cy;
    this.#container = container;
    keepComputed(cy);
    this.#background = new BackgroundLayer(cy, container, theme);
    this.#levelOfDetail = new LevelOfDetail(cy);
    drawManyTogether(cy);
    orderByNumber(cy);
  }

  /** How much is left out at the present zoom. */
  get leftOut(): LeftOut {
    return this.#levelOfDetail.leftOut;
  }

  /** Shows the clusters of a scene, which takes the place of a first picture when it is drawn. */
  showClusters(clusters: readonly SceneCluster[]): void {
    this.#background.show(clusters);
    this.#cy.one('render', () => removeFirstPicture(this.#container));
  }

  setTheme(theme: Theme): void {
    this.#background.setTheme(theme);
  }

  /** The viewport of a scene without a frame. */
  readonly place = initialViewport;

  /** Draws a scene in steps, as `Interaction.sync`, also before a reader can act. */
  sync(scene: Scene): Steps<void> {
    return syncSteps(this.#cy, scene);
  }

  /** Computes what an element looks like and where it is, a node before its edges, so that nothing of many is left to one frame. */
  readonly style = (element: Element): void => {
    styleElement(element);
    engineRenderer(this.#cy).recalculateRenderedStyle([element]);
    // Else Cytoscape would compute all edges of each node once more.
    engineState(element).rstyle.cleanConnected = true;
  };

  /** Adapts the level of detail in steps, of all elements or of those whose emphasis changed. */
  adaptDetail(elements?: readonly Element[]): Steps<void> {
    return elements ? this.#levelOfDetail.adapt(elements) : this.#levelOfDetail.adaptAll();
  }

  /** The bounds of a scene that has no frame. */
  boundsOf(scene: Scene, measureText: MeasureText): Box {
    return sceneBounds(scene, measureText);
  }
}

export function createNetworkDrawing(
  cy: Core,
  container: HTMLElement,
  theme: Theme,
): NetworkDrawing {
  return new NetworkDrawing(cy, container, theme);
}
