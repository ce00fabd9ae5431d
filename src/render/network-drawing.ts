import type { Core } from 'cytoscape';
import type { Box } from '../geometry/index.js';
import { sceneBounds, type MeasureText, type Scene, type SceneCluster } from '../scene/index.js';
import { BackgroundLayer } from './background-layer.js';
import type { Element } from './engine.js';
import { removeFirstPicture } from './first-picture.js';
import { LevelOfDetail, type LeftOut } from './level-of-detail.js';
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
    this.#background = new BackgroundLayer(cy, container, theme);
    this.#levelOfDetail = new LevelOfDetail(cy);
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

  /** Adapts the level of detail, of all elements or of those whose emphasis changed. */
  adaptDetail(elements?: readonly Element[]): void {
    if (elements) this.#levelOfDetail.adapt(elements);
    else this.#levelOfDetail.adaptAll();
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
