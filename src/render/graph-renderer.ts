import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Scene, SceneCluster } from '../scene/index.js';
import { fitAll, isNarrow, reveal, showFirstView, ZOOM_LIMITS, zoomStep } from './viewport.js';
import { applyHighlight, type Highlight } from './highlight.js';
import { Gestures } from './gestures.js';
import { applyLevelOfDetail } from './level-of-detail.js';
import { stylesheet } from './stylesheet.js';
import { syncScene } from './sync.js';
import type { Theme } from './theme.js';
import { BackgroundLayer } from './background-layer.js';

export interface RendererListeners {
  /** A party or tie was clicked or tapped; null for the empty ground. */
  onPick: (id: string | null) => void;
  /** The pointer is on a party or a tie; null when it left. */
  onHover: (id: string | null) => void;
  onWheelLeftToPage: () => void;
  /** So many names are left out at this zoom, because they could not be read. */
  onNamesLeftOut: (count: number) => void;
}

const NO_HIGHLIGHT: Highlight = { selected: null, hovered: null, focused: null };

/**
 * Cytoscape puts a style element with this id into the document unless there is
 * one. It cannot reach a shadow root, and a strict policy reports it.
 */
const STYLE_ELEMENT_ID = '__________cytoscape_stylesheet';

function occupyStyleElementId(): void {
  if (document.getElementById(STYLE_ELEMENT_ID)) return;
  const placeholder = document.createElement('template');
  placeholder.id = STYLE_ELEMENT_ID;
  document.head.append(placeholder);
}

function idOf({ target }: EventObject): string {
  const element = target as { data: (key: string) => string | undefined; id: () => string };
  return element.data('tie') ?? element.id();
}

/**
 * Paints scenes into a container and reports what the reader points at. The
 * container must have a size and `position: relative`, and must stay the same
 * as long as the canvas lives.
 */
export class GraphRenderer {
  /** The engine itself: the one way out to what this class does not offer. */
  readonly cy: Core;
  readonly #background: BackgroundLayer;
  #gestures: Gestures;
  #highlight: Highlight = NO_HIGHLIGHT;
  #isCameraUntouched = true;
  #movesItself = false;
  #isEmpty = true;
  #scene: Scene | undefined;
  #theme: Theme;
  readonly #listeners: RendererListeners;

  constructor(container: HTMLElement, theme: Theme, listeners: RendererListeners) {
    occupyStyleElementId();
    this.#theme = theme;
    this.#listeners = listeners;
    this.cy = cytoscape({
      container,
      style: stylesheet(theme),
      minZoom: ZOOM_LIMITS.min,
      maxZoom: ZOOM_LIMITS.max,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      layout: { name: 'preset' },
    });
    this.#background = new BackgroundLayer(this.cy, container, theme);
    this.cy.on('tap', (event) => {
      listeners.onPick(event.target === this.cy ? null : idOf(event));
    });
    // A pointer that comes back to where it left the canvas moves there without coming over it.
    this.cy.on('mouseover mousemove', 'node, edge', (event) => {
      this.#hover(idOf(event), listeners);
    });
    this.cy.on('mouseout', 'node, edge', () => this.#hover(null, listeners));
    this.cy.on('viewport', () => {
      if (!this.#movesItself) this.#isCameraUntouched = false;
    });
    this.cy.on('zoom', () => this.adaptTo());
    this.#gestures = new Gestures(this.cy, container.parentElement ?? container, {
      onWheelLeftToPage: listeners.onWheelLeftToPage,
      onLeave: () => this.#hover(null, listeners),
    });
  }

  /**
   * Shows a scene, and says whether it is another one than before. The first one
   * that is not empty is fitted, and so is one of other data; later ones leave
   * the view alone.
   */
  show(scene: Scene, isOfOtherData = false): boolean {
    if (scene === this.#scene) return false;
    this.#scene = scene;
    syncScene(this.cy, scene);
    this.#background.show(scene.clusters);
    const wasEmpty = this.#isEmpty;
    this.#isEmpty = scene.nodes.length === 0;
    if ((wasEmpty || isOfOtherData) && !this.#isEmpty) this.#frame();
    applyHighlight(this.cy, this.#highlight);
    this.adaptTo();
    return true;
  }

  /** The areas of groups, which are drawn below the engine's own picture. */
  get clusters(): readonly SceneCluster[] {
    return this.#scene?.clusters ?? [];
  }

  /** Settles once what was last shown is on the screen. */
  async painted(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.cy.one('render', () => resolve());
      this.cy.forceRender();
    });
  }

  /** Paints with other colours and another font; with the same ones nothing is done. */
  setTheme(theme: Theme): void {
    if (JSON.stringify(theme) === JSON.stringify(this.#theme)) return;
    this.#theme = theme;
    this.#background.setTheme(theme);
    this.cy.style(stylesheet(theme));
  }

  /**
   * Brings out what is selected and what the keyboard is on. Ids may be of
   * parties or ties. Where nothing changes, nothing is done.
   */
  setHighlight(highlight: Partial<Highlight>): void {
    const next = { ...this.#highlight, ...highlight };
    const { selected, hovered, focused } = this.#highlight;
    if (next.selected === selected && next.hovered === hovered && next.focused === focused) return;
    this.#highlight = next;
    applyHighlight(this.cy, this.#highlight);
    this.adaptTo();
  }

  /** Reduces the picture to what can be read at a zoom; without one, at that of the screen. */
  adaptTo(zoom = this.cy.zoom()): void {
    this.#listeners.onNamesLeftOut(applyLevelOfDetail(this.cy, zoom));
  }

  /**
   * Adapts to a new size of the container. A view that the reader has not moved
   * is fitted anew; else, and in a narrow window where a sheet may have covered
   * it, what is selected is kept in view.
   */
  resize(): void {
    this.#quietly(() => this.cy.resize());
    if (this.#isEmpty) return;
    const { selected } = this.#highlight;
    const isKept = selected !== null && isNarrow(this.cy);
    if (this.#isCameraUntouched && !isKept) this.#frame();
    else if (selected !== null) this.reveal(selected);
  }

  /** Shows the whole graph. */
  fit(): void {
    this.#quietly(() => fitAll(this.cy));
    this.#isCameraUntouched = true;
  }

  /** Zooms one step in (1) or out (-1). */
  zoom(direction: 1 | -1): void {
    zoomStep(this.cy, direction);
  }

  /** Brings a party or edge into view if it is not. */
  reveal(id: string): void {
    reveal(this.cy, id);
  }

  /** Frees everything. The canvas cannot be used afterwards. */
  destroy(): void {
    this.#gestures.destroy();
    this.cy.destroy();
  }

  #frame(): void {
    this.#quietly(() => showFirstView(this.cy, this.#highlight.selected));
    this.#isCameraUntouched = true;
  }

  #quietly(move: () => void): void {
    this.#movesItself = true;
    move();
    this.#movesItself = false;
  }

  #hover(id: string | null, { onHover }: RendererListeners): void {
    if (id === this.#highlight.hovered) return;
    this.setHighlight({ hovered: id });
    onHover(id);
  }
}
