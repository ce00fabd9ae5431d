import type { Core } from 'cytoscape';
import cytoscape from './cytoscape.js';
import type { Box } from '../geometry/index.js';
import { finish, type Scene, type Steps } from '../scene/index.js';
import { drawDirectly } from './direct-drawing.js';
import { EngineContainer } from './engine-container.js';
import { recordIdOf, toggleOf, type Element } from './engine.js';
import { isSameHighlight, NO_HIGHLIGHT, type Highlight } from './highlight.js';
import type { ZoomGesture } from './gestures.js';
import type { Interaction, InteractionSettings } from './interaction.js';
import { measureTextOf } from './measure-text.js';
import { newElements } from './new-elements.js';
import type { LeftOut } from './level-of-detail.js';
import type { NetworkDrawing } from './network-drawing.js';
import { suppressBoundsEvents } from './suppress-bounds-events.js';
import { styleSteps } from './style-steps.js';
import { stylesheet } from './stylesheet.js';
import type { Theme } from './theme.js';
import { ViewportController } from './viewport-controller.js';
import { ZOOM_LIMITS, type Camera, type Size, type Viewport } from './viewport.js';

export interface RendererListeners {
  /**
   * A party or tie was clicked or tapped; null for the empty background. The event tells of
   * the keys that were held.
   */
  onPick: (id: string | null, event: MouseEvent) => void;
  /** What opens and closes something was clicked or tapped, or a card was zoomed in on; by its key. */
  onToggle: (key: string) => void;
  /** The pointer rests on a party or a tie; null when it left. */
  onHover: (id: string | null) => void;
  /** The reader would zoom, but has not engaged the graph. */
  onLeftToPage: (gesture: ZoomGesture) => void;
  /** How many names are left out at this zoom, because they could not be read. */
  onLeftOut: (leftOut: LeftOut) => void;
  /** The reader has moved the viewport, or has given it back to the scene; called when it comes to rest. */
  onCamera: (camera: Camera | null) => void;
}

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

/**
 * Draws scenes into a container and reports what the reader points at. The
 * container must have a size and `position: relative`, and must stay the same
 * as long as the renderer lives.
 */
export class GraphRenderer {
  /** The Cytoscape instance, for what this class does not offer. */
  readonly cy: Core;
  readonly #container: EngineContainer;
  readonly #frame: HTMLElement;
  readonly #listeners: RendererListeners;
  readonly #viewport: ViewportController;
  #highlight: Highlight = NO_HIGHLIGHT;
  #interaction: Interaction | undefined;
  #network: NetworkDrawing | undefined;
  /** What the reader picked on the canvas last. */
  #picked: string | null = null;
  #scene: Scene | undefined;
  /** The size of the container when that was shown. */
  #sceneSize: Size | undefined;
  /** What is being shown. */
  #steps: Steps<void> | undefined;
  /** Whether the viewport is being moved to a scene, after which its details are adapted once. */
  #isPlacing = false;
  #theme: Theme;

  constructor(container: HTMLElement, theme: Theme, listeners: RendererListeners) {
    occupyStyleElementId();
    this.#theme = theme;
    this.#listeners = listeners;
    this.#container = new EngineContainer(container);
    this.#frame = container.parentElement ?? container;
    this.cy = cytoscape({
      container: this.#container.element,
      style: stylesheet(theme),
      minZoom: ZOOM_LIMITS.min,
      maxZoom: ZOOM_LIMITS.max,
      // Until gestures are told apart, all of them belong to the page.
      userZoomingEnabled: false,
      userPanningEnabled: false,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      layout: { name: 'preset' },
    });
    // Cytoscape draws no frame while changes are collected: before the first scene there is nothing to be seen.
    this.cy.startBatch();
    drawDirectly(this.cy);
    suppressBoundsEvents(this.cy);
    this.#viewport = new ViewportController(this.cy, this.#container);
    this.#listen();
  }

  /** Lets the reader zoom, pan and point at what is drawn, and follow with the eye how it changes. */
  interact(createInteraction: (settings: InteractionSettings) => Interaction): void {
    const { onCamera, onHover, onToggle, onLeftToPage } = this.#listeners;
    if (this.#interaction) return;
    this.#interaction = createInteraction({
      cy: this.cy,
      container: this.#container,
      frame: this.#frame,
      viewport: this.#viewport,
      scene: () => this.#scene,
      onHover: (id) => {
        this.setHighlight({ hovered: id });
        onHover(id);
      },
      onToggle,
      onLeftToPage,
      onRest: () => onCamera(this.#viewport.camera),
    });
    if (!isSameHighlight(this.#highlight, NO_HIGHLIGHT)) this.#emphasise();
  }

  /** Lets scenes of the network be shown, which are drawn with more than others. */
  drawNetworks(
    createDrawing: (cy: Core, container: HTMLElement, theme: Theme) => NetworkDrawing,
  ): void {
    this.#network ??= createDrawing(this.cy, this.#container.element, this.#theme);
  }

  /** Whether all is there that a scene is drawn with. */
  canShow({ view }: Scene): boolean {
    return view !== 'network' || this.#network !== undefined;
  }

  get viewport(): Viewport {
    return this.#viewport.current;
  }

  /** The size of the container, in CSS pixels of the window; 0 while it is hidden. */
  get size(): Size {
    return this.#viewport.size;
  }

  /**
   * Shows a scene in small steps, between which nothing is drawn; undefined where it is shown already. The first
   * one that is not empty is fitted, and so is one of other data; later ones
   * leave the viewport alone, unless it is to be moved to a camera, or with null to where
   * the scene places it. To be called only with a scene that can be shown. Another one that is shown meanwhile ends the steps.
   */
  show(scene: Scene, isOfOtherData = false, camera?: Camera | null): Steps<void> | undefined {
    if (scene === this.#scene) {
      this.#moveTo(camera);
      return undefined;
    }
    this.#steps?.return();
    return (this.#steps = this.#showAndStyle(scene, isOfOtherData, camera));
  }

  /** What is styled here would otherwise be styled in the frame that draws it. */
  *#showAndStyle(
    scene: Scene,
    isOfOtherData: boolean,
    camera: Camera | null | undefined,
  ): Steps<void> {
    const { cy } = this;
    // Until a reader can act, nothing is opened or closed.
    const change = isOfOtherData ? undefined : this.#interaction?.changeTo(scene);
    const places = change && this.#interaction?.placesBefore(scene, change, this.#sceneSize);
    const anchor = scene.view === this.#scene?.view ? 'top' : 'middle';
    this.#interaction?.endMovement();
    if (!this.#scene) cy.endBatch();
    this.#scene = scene;
    this.#sceneSize = this.size;
    // Cytoscape draws no frame while changes are collected, and knows at the end of them what is to be styled.
    cy.startBatch();
    try {
      const drawing = this.#interaction ?? this.#network;
      if (drawing) yield* drawing.sync(scene);
      else this.#drawAll(scene);
      this.#network?.showClusters(scene.clusters);
      this.#interaction?.highlight.show(this.#highlight);
      yield;
      this.#isPlacing = true;
      const place = scene.frame ? undefined : this.#network?.place;
      this.#viewport.setScene(scene, isOfOtherData, change, () => this.#boundsOf(scene), place);
      this.#moveTo(camera);
      this.#isPlacing = false;
      yield;
      yield* this.#adaptDetail();
      if (places) this.#interaction?.moveFrom(places, anchor);
    } finally {
      cy.endBatch();
    }
    yield* styleSteps(cy, this.#network?.style);
  }

  /** Until a reader can act, nobody follows what stays and what changes. */
  #drawAll(scene: Scene): void {
    this.cy.elements().remove();
    this.cy.add(newElements(scene));
  }

  #moveTo(camera: Camera | null | undefined): void {
    if (camera !== undefined) this.#viewport.camera = camera;
  }

  /** Resolves once what was last shown is on the screen. */
  async rendered(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.cy.one('render', () => resolve());
      this.cy.forceRender();
    });
  }

  /** Draws with other colours and fonts. Does nothing if they are the same. */
  setTheme(theme: Theme): void {
    if (JSON.stringify(theme) === JSON.stringify(this.#theme)) return;
    this.#theme = theme;
    this.#network?.setTheme(theme);
    this.cy.style(stylesheet(theme));
  }

  /** Draws all texts again, as when a font has come. */
  drawAnew(): void {
    this.cy.style(stylesheet(this.#theme));
  }

  /**
   * Emphasises what is selected and what has the keyboard focus, by ids of
   * parties or ties. What is selected anew is brought into view, unless the
   * reader picked it on the canvas. Does nothing if nothing changes.
   */
  setHighlight(highlight: Partial<Highlight>): void {
    const next = { ...this.#highlight, ...highlight };
    const { selected } = this.#highlight;
    if (isSameHighlight(next, this.#highlight)) return;
    this.#highlight = next;
    this.#emphasise();
    if (next.selected === selected) return;
    this.#viewport.setSelected(next.selected, next.selected === this.#picked);
    this.#picked = null;
  }

  /**
   * Adapts to a new size of the container. A viewport that the reader has not
   * moved is computed anew; otherwise what is selected is kept in view.
   */
  resize(): void {
    this.#viewport.resize();
  }

  /** Shows the whole graph. */
  fit(): void {
    this.#viewport.fit();
  }

  /** Zooms one step in (1) or out (-1), around the middle of the view. */
  zoom(direction: 1 | -1): void {
    this.#viewport.zoom(direction);
  }

  /** Brings a party, or all edges of a tie, into view if they are not, or once they are drawn. */
  reveal(id: string): void {
    this.#viewport.reveal(id);
  }

  /** Frees everything. The renderer cannot be used afterwards. */
  destroy(): void {
    this.#interaction?.destroy();
    this.cy.destroy();
    this.#container.remove();
  }

  #listen(): void {
    this.cy.on('tap', ({ target, originalEvent }) => {
      const toggle = target === this.cy ? undefined : toggleOf(target as Element);
      if (toggle !== undefined) {
        this.#listeners.onToggle(toggle);
        return;
      }
      this.#picked = target === this.cy ? null : recordIdOf(target as Element);
      this.#listeners.onPick(this.#picked, originalEvent);
    });
    this.cy.on('zoom', () => {
      if (!this.#isPlacing) finish(this.#adaptDetail());
    });
  }

  /** Until a reader can act, nothing is emphasised. */
  #emphasise(): void {
    this.#interaction?.highlight.change(this.#highlight, (elements) => {
      finish(this.#adaptDetail(elements));
    });
  }

  #boundsOf(scene: Scene): Box | undefined {
    const measureText = measureTextOf(this.#theme);
    return scene.frame ?? (measureText && this.#network?.boundsOf(scene, measureText));
  }

  /** Adapts the level of detail, of all elements or of those whose emphasis changed. */
  *#adaptDetail(elements?: readonly Element[]): Steps<void> {
    if (!this.#network) return;
    yield* this.#network.adaptDetail(elements);
    this.#listeners.onLeftOut(this.#network.leftOut);
  }
}
